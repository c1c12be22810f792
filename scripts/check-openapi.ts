import { Validator } from '@seriousme/openapi-schema-validator';
import { buildFromApplication } from './build-openapi.js';
import { lintOpenApi } from './lint-openapi.js';
import { openApiFaults } from './openapi-faults.js';

/** Builds the document from the application itself and fails with one line for each thing that is wrong with it. */
const document = await buildFromApplication();
const { valid, errors } = await new Validator().validate({ ...document });
const faults = [
  ...(valid ? [] : [`not valid: ${JSON.stringify(errors)}`]),
  ...openApiFaults(document),
  ...(await lintOpenApi(document)),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
