const COLUMNS = 100;
const INDENT = 13;

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Two columns: a word, and text beside it that is broken between words. */
export function printBeside(word: string, text: string): void {
  const lines = [''];
  for (const next of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && INDENT + line.length + 1 + next.length > COLUMNS) lines.push(next);
    else lines[lines.length - 1] = line === '' ? next : `${line} ${next}`;
  }
  print(`   ${word.padEnd(INDENT - 3)}${lines.join(`\n${' '.repeat(INDENT)}`)}`);
}

/** `Fri 20 Nov 2026, 16:40 EST`. */
export function moment(iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone, timeZoneName: 'short' },
  });
  const parts = Object.fromEntries(
    format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value.replace('.', '')]),
  );
  const { weekday, day, month, year, hour, minute, timeZoneName } = parts as Record<string, string>;
  return `${weekday} ${day} ${month} ${year}, ${hour}:${minute} ${timeZoneName}`;
}
