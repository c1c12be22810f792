import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export const HOST = '127.0.0.1';

/** `preferred` if nobody listens there, otherwise any free port; another process may still be faster to take it. */
export async function freePort(preferred: number | undefined): Promise<number> {
  if (preferred !== undefined) {
    const port = await listenOnce(preferred).catch(() => undefined);
    if (port !== undefined) return port;
  }
  return listenOnce(0);
}

async function listenOnce(port: number): Promise<number> {
  const server = createServer().listen(port, HOST);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return address.port;
}
