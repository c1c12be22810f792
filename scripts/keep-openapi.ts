import { buildFromApplication } from './build-openapi.js';
import { compareWithSnapshot, keepSnapshot } from './kept-openapi.js';

/** npm run openapi: keeps what the API promises; a promise is broken only when that is said. */
const document = await buildFromApplication();
const { isSame, breaks } = await compareWithSnapshot(document);
const isMeant = process.argv.includes('--breaking');
for (const line of breaks) process.stdout.write(`breaks clients: ${line}\n`);
if (isSame) process.stdout.write('docs/openapi.json says what the application says.\n');
else if (breaks.length > 0 && !isMeant) {
  process.stderr.write('Nothing was written. If clients are meant to break: npm run openapi -- --breaking\n');
  process.exitCode = 1;
} else {
  await keepSnapshot(document);
  process.stdout.write('docs/openapi.json and the types of the client are written.\n');
}
