import type { OpenAPIObject } from '@nestjs/swagger';
import { buildOpenApi } from '../src/platform/http/openapi.js';
import { RunningApp } from '../test/support/running-app.js';
import { startTestServer, stopTestServer } from '../test/support/test-server.js';

/** The document of the application itself, as it would be at an example organization. */
export async function buildFromApplication(): Promise<OpenAPIObject> {
  await startTestServer();
  try {
    const running = await RunningApp.start();
    const document = buildOpenApi(running.app, {
      title: 'Privacy breach tracker',
      description: 'Privacy breaches, from the report to the closed case.',
      // Of the contract: the base path. Releases within it break no client.
      version: '1',
      publicUrl: 'https://privacy.example.org',
    });
    await running.stop();
    return document;
  } finally {
    await stopTestServer();
  }
}
