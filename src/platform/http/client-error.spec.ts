import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { answerClientError } from './client-error.js';

it.each([
  ['is answered', false, /^HTTP\/1\.1 408 [^]*"code":"request_timeout"/],
  ['breaks off an answer that was begun, and writes nothing into it', true, /^HTTP\/1\.1 200 (?![^]*HTTP)/],
])('a body that never ends %s', async (_, isBegun, answer) => {
  const server = createServer(
    { requestTimeout: 100, connectionsCheckingInterval: 50 },
    (request, response) => {
      request.on('error', () => undefined);
      if (isBegun) response.writeHead(200).write('one\n');
    },
  );
  server.on('clientError', answerClientError).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
  expect(await text(socket)).toMatch(answer);
  server.close();
});
