import './platform/config/require-node.js';
import { readStationery } from './modules/messages/stationery.service.js';
import { FileError } from './platform/files/file-error.js';

const USAGE = `npm run messages:lint -- FOLDER
In a container: node dist/src/messages-lint.js FOLDER`;

/** Prints ok, or everything that is wrong with an organization's words, sender and logo, as the start would. */
function lint([folder, ...more]: readonly string[]): number {
  if (folder === undefined || more.length > 0) return refuse([USAGE], 2);
  try {
    const { sender, logo } = readStationery(folder);
    const from = [sender.name?.en, sender.address].filter(Boolean).join(', ') || 'MAIL_FROM';
    process.stdout.write(
      `ok: mail from ${from}, ${logo ? `logo of ${logo.width} × ${logo.height}` : 'no logo'}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return refuse(
      [error, ...error.others].map(({ message }) => message),
      1,
    );
  }
}

function refuse(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

process.exitCode = lint(process.argv.slice(2));
