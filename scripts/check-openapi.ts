import { Validator } from '@seriousme/openapi-schema-validator';
import { buildFromApplication } from './build-openapi.js';
import { compareWithSnapshot } from './kept-openapi.js';
import { lintOpenApi } from './lint-openapi.js';
import { openApiFaults } from './openapi-faults.js';

/** Builds the document from the application itself and fails with one line for each thing that is wrong with it. */
const document = await buildFromApplication();
const { valid, errors } = await new Validator().validate({ ...document });
const { isSame, breaks } = await compareWithSnapshot(document);
const faults = [
  ...(valid ? [] : [`not valid: ${JSON.stringify(errors)}`]),
  ...openApiFaults(document),
  ...(await lintOpenApi(document)),
  ...breaks.map((line) => `breaks clients: ${line}`),
  ...(isSame ? [] : ['docs/openapi.json does not say what the application says: run npm run openapi']),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
