import { expect } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serveDocs } from '../../src/platform/http/docs.js';
import { createHttpApp, type HttpOptions } from '../../src/platform/http/http-app.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { ProbeModule } from './http-platform.probe.js';

export const ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
export const DOCS = {
  title: 'Probe',
  description: 'A probe.',
  version: '1.0.0',
  publicUrl: 'https://probe.example',
};

/** The probe as it listens on a port of its own, spoken to over real HTTP. */
export class ProbeClient {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly url: string,
    /** Everything it logged, a line each. */
    readonly lines: readonly string[],
  ) {}

  static async start(options: Partial<HttpOptions> = {}): Promise<ProbeClient> {
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const logger = createLogger({ level: 'debug', form: 'json', destination });
    const app = await createHttpApp(ProbeModule, { screen: () => [], ...options, logger });
    serveDocs(app, DOCS);
    await app.listen(0, '127.0.0.1');
    return new ProbeClient(app, await app.getUrl(), lines);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  get(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, init);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.get(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  }

  /** Sends bytes as they are and reads what comes back until the server closes. */
  async raw(bytes: string): Promise<string> {
    const socket = connect(Number(new URL(this.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(bytes);
    const answer = await text(socket);
    socket.destroy();
    return answer;
  }
}

/** What every refusal has in common, whatever refused it; `expected` reads `404 not_found`. */
export async function expectProblem(answer: Response, expected: string): Promise<Record<string, unknown>> {
  const body = (await answer.json()) as Record<string, unknown>;
  expect(`${answer.status} ${String(body['code'])}`).toBe(expected);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ type: `/problems/${String(body['code'])}`, status: answer.status });
  expect(body['title']).toMatch(/^[A-Z]/);
  expect(body['detail']).toMatch(/^[A-Z].*\.$/);
  expect(answer.headers.get('x-request-id')).toBe(body['requestId']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(JSON.stringify(body)).not.toMatch(/SECRET|node_modules|\.ts:/);
  return body;
}
