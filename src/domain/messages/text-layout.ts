import type { MessageParts } from './message-parts.js';

const COLUMNS = 72;

/** Plain text at 72 columns; the link stands alone on its line, so that every mail program can follow it. */
export function layOutText(parts: MessageParts): string {
  const rows = parts.rows.map(({ label, value }) => wrap(`${label}${parts.colon} ${value}`));
  const paragraphs = [
    ...(parts.drillNote === null ? [] : [wrap(parts.drillNote)]),
    wrap(parts.headline),
    rows.join('\n'),
    wrap(parts.next),
    `${wrap(`${parts.button}${parts.colon}`)}\n${parts.link}`,
    wrap(parts.why),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Once the lines are broken, no-break spaces have done their work. */
function wrap(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n').replaceAll('\u00a0', ' ');
}
