import type { ImportView } from './dto/import.view.js';

/** What an import has done or would do, for whoever reads it at a terminal. */
export function importReport({ dryRun, applied, unchanged, changes, errors, warnings }: ImportView): string {
  const lines = changes.map(({ line, email, what, fields }) => {
    const said = what === 'changed' ? `changed: ${fields.join(', ')}` : what;
    return [line, `${line === 0 ? '    -' : numbered(line)}  ${plain(email)}  ${said}`] as const;
  });
  const wrong = errors.map(
    ({ line, email, column, message }) =>
      [
        line,
        `${numbered(line)}  ${plain(email)}  WRONG${column && ` in ${column}`}: ${plain(message)}`,
      ] as const,
  );
  const all = [...lines, ...wrong].sort(([a], [b]) => a - b).map(([, text]) => text);
  const count = `${changes.length} ${applied ? 'changed' : 'to change'}, ${unchanged} as they are, ${errors.length} wrong.`;
  return `${[...all, ...warnings.map(({ message }) => message), count, ending(dryRun, applied)].join('\n')}\n`;
}

function ending(dryRun: boolean, applied: boolean): string {
  if (applied) return 'It is done; the trail says so.';
  return dryRun
    ? 'Nothing was changed. Repeat it with --apply to change it.'
    : 'Nothing was changed, because lines are wrong.';
}

function numbered(line: number): string {
  return String(line).padStart(5);
}

/** A file may hold what a terminal would obey. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '?');
}
