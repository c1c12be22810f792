import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

const CANARY = 'Canarybroken';
const HALF = `{"title":"${CANARY}","description":"${CANARY} and`;

describe('a body that is broken off', () => {
  let app: RunningApp;
  let siem: Resource;
  beforeAll(async () => {
    app = await RunningApp.start();
    siem = await new Systems(app).add({ scopes: ['incidents:report'] });
  });
  afterAll(() => app.stop());

  const filed = async (): Promise<unknown[]> => app.sql('select id from incident');

  /** Sends half a body, and ends the connection: `half` of it, so that an answer still comes, or all of it. */
  async function breakOff(path: string, type: string, end: 'half' | 'all'): Promise<string> {
    const authorization = path.endsWith('batch')
      ? `X-Api-Key: ${siem['key']}`
      : `Authorization: Bearer ${await app.token('employee')}`;
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      [
        ...[`POST ${path} HTTP/1.1`, 'Host: localhost', authorization, `Content-Type: ${type}`],
        ...['Content-Length: 4000', 'Connection: close', '', HALF],
      ].join('\r\n'),
    );
    if (end === 'half') {
      socket.end();
      return text(socket);
    }
    await new Promise((resolve) => socket.write('', resolve));
    socket.resetAndDestroy();
    return '';
  }

  it.each([
    ['/v1/incidents', 'application/json', 'half'],
    ['/v1/incidents', 'application/json', 'all'],
    ['/v1/incidents/batch', 'application/json', 'half'],
  ] as const)('is nowhere, and files nothing: %s as %s, %s of the connection', async (path, type, end) => {
    const [before, from] = [await filed(), app.lines.length];
    const answer = await breakOff(path, type, end);
    const told = await eventually(
      () => app.lines.slice(from).filter((line) => line.includes(path)),
      (found) => found.length > 0,
    );
    expect([answer, ...told].join('\n')).not.toContain(CANARY);
    expect(app.lines.slice(from).join('\n')).not.toContain(CANARY);
    expect(await filed()).toEqual(before);
  });
});
