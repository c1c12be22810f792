import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer as createSecure } from 'node:https';
import { createServer as createConnection, type AddressInfo } from 'node:net';
import { PostSink } from '../../../test/support/post-sink.js';
import { LOCALHOST } from '../../../test/support/localhost-certificate.js';
import { postJson, refusalOf } from './outgoing.js';

const SECRET = '/services/T0/B0/secretsecret';

describe('what is posted to other services', () => {
  let sink: PostSink;
  beforeAll(async () => {
    sink = await PostSink.start();
  });
  afterAll(() => sink.stop());
  const post = (path: string, origins = [sink.origin]) =>
    postJson(new URL(path, sink.origin), { text: 'é' }, origins);

  it('arrives as JSON, and what is answered comes back', async () => {
    expect(await post(SECRET)).toEqual({ status: 200, said: 'ok', retryAfter: null });
    expect(sink.at(SECRET)[0]?.body).toEqual({ text: 'é' });
  });

  it('follows no redirection', async () => {
    sink.answers.set('/moved', (_, response) =>
      response.writeHead(302, { location: '/elsewhere' }).end('there'),
    );
    expect(await post('/moved')).toMatchObject({ status: 302, said: 'there' });
    expect(sink.at('/elsewhere')).toEqual([]);
  });

  it('reads no more than 64 KB of an answer that has no end', async () => {
    sink.answers.set('/endless', (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      };
      response.on('drain', more);
      more();
    });
    const answer = await post('/endless');
    expect(answer).toMatchObject({ status: 200, said: 'x'.repeat(65_536) });
  });

  it.each([
    ['speaks another language', 'SSH-2.0-OpenSSH_9\r\n', { status: null, failure: 'HPE_INVALID_CONSTANT' }],
    [
      'would rather speak another one',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      { status: 101 },
    ],
    [
      'has no end of headers',
      `HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(1_000)}\r\n`.repeat(100)}`,
      { status: null, failure: 'HPE_HEADER_OVERFLOW' },
    ],
    ['breaks off', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc', { status: 200, said: 'abc' }],
    [
      'says a status that is none',
      'HTTP/1.1 000 X\r\ncontent-length: 0\r\n\r\n',
      { status: null, failure: 'HTTP 0' },
    ],
  ])('comes to an end where the other side %s', async (_, said, expected) => {
    const server = createConnection((socket) => {
      socket.on('error', () => undefined).once('data', () => socket.end(said));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answer = await postJson(new URL(SECRET, origin), {}, [origin]);
    await new Promise((resolve) => server.close(resolve));
    expect(answer).toMatchObject(expected);
  });

  it('may have arrived when the connection ends without an answer', async () => {
    sink.answers.set('/gone', (request) => request.socket.destroy());
    expect(await post('/gone')).toEqual({ status: null, failure: 'ECONNRESET', mayHaveArrived: true });
  });

  it('has not arrived where nobody listens', async () => {
    const origin = 'http://127.0.0.1:9';
    const answer = await postJson(new URL(SECRET, origin), {}, [origin]);
    expect(answer).toEqual({ status: null, failure: 'ECONNREFUSED', mayHaveArrived: false });
  });

  it.each([
    ...['127.0.0.1', '127.1', '2130706433', '0x7f.1', '0.0.0.0', '10.0.0.8', '172.16.3.4', '192.168.1.1'],
    ...['169.254.169.254', '100.64.0.1', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[fd00::1]', '[fe80::1]'],
    ...['[64:ff9b::7f00:1]', 'localhost', '224.0.0.1'],
  ])('never goes to %s', async (host) => {
    const answer = await postJson(new URL(`https://${host}${SECRET}`), {}, []);
    expect(answer).toEqual({ status: null, failure: 'the address is private', mayHaveArrived: false });
  });

  it('checks certificates, of origins that are allowed too', async () => {
    const server = createSecure(LOCALHOST, (_, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
    const answer = await postJson(new URL(SECRET, origin), {}, [origin]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(answer).toEqual({ status: null, failure: 'DEPTH_ZERO_SELF_SIGNED_CERT', mayHaveArrived: false });
  });

  it.each([
    ['https://hooks.slack.com/services/T/B/X', null],
    ['http://hooks.slack.com/services/T/B/X', 'must begin with https://'],
    ['ftp://hooks.slack.com/x', 'must begin with https://'],
    ['https://hooks.slack.com:8443/x', 'must not name a port'],
    ['https://chat.city.example:8443/x', null],
    ['https://chat.city.example:8444/x', 'must not name a port'],
    ['http://chat.city.example:8443/x', 'must begin with https://'],
    ['https://user@chat.city.example:8443/x', 'must not hold a user or a password'],
  ])('%s: %s', async (address, refusal) => {
    const origins = ['https://chat.city.example:8443'];
    expect(refusalOf(new URL(address), origins)).toBe(refusal);
    if (refusal === null) return;
    const answer = await postJson(new URL(address), {}, origins);
    expect(answer).toEqual({ status: null, failure: `the address ${refusal}`, mayHaveArrived: false });
  });
});
