import { Validator } from '@seriousme/openapi-schema-validator';
import { buildOpenApi } from '../src/platform/http/openapi.js';
import { RunningApp } from '../test/support/running-app.js';
import { startTestServer, stopTestServer } from '../test/support/test-server.js';
import { openApiFaults } from './openapi-faults.js';

/** Builds the document from the application itself and fails with one line for each thing that is wrong with it. */
await startTestServer();
try {
  const running = await RunningApp.start();
  const document = buildOpenApi(running.app, {
    ...{ title: 'Check', description: 'Check', version: '0.0.0', publicUrl: 'http://localhost' },
  });
  await running.stop();
  const { valid, errors } = await new Validator().validate({ ...document });
  const faults = [...(valid ? [] : [`not valid: ${JSON.stringify(errors)}`]), ...openApiFaults(document)];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await stopTestServer();
}
