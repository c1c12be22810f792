import type { MessageParts } from './message-parts.js';

const COLUMNS = 72;

/** Plain text at 72 columns; the link stands alone on its line, so that every mail program can follow it. */
export function layOutText(parts: MessageParts): string {
  return join([...openingOf(parts), rowsOf(parts), wrap(parts.next), linkOf(parts), wrap(parts.why)]);
}

/** Several messages, each with its own link. */
export function layOutTextDigest(parts: MessageParts, entries: readonly MessageParts[]): string {
  const each = entries.map((entry) => `${wrap(entry.headline)}\n${rowsOf(entry)}\n${entry.link}`);
  return join([...openingOf(parts), ...each, wrap(parts.next), linkOf(parts), wrap(parts.why)]);
}

function openingOf({ drillNote, headline }: MessageParts): string[] {
  return [...(drillNote === null ? [] : [wrap(drillNote)]), wrap(headline)];
}

function rowsOf({ rows, colon }: MessageParts): string {
  return rows.map(({ label, value }) => wrap(`${label}${colon} ${value}`)).join('\n');
}

function linkOf({ button, colon, link }: MessageParts): string {
  return `${wrap(`${button}${colon}`)}\n${link}`;
}

function join(paragraphs: readonly string[]): string {
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
