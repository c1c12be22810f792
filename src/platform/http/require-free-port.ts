import { createServer } from 'node:net';

/** Says who to turn to before anything else is started. */
class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** @throws PortTaken with a port that is free, when the wanted one is not. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const fault = await bind(host, port);
  if (typeof fault === 'number') return;
  if (fault.code === 'EACCES') {
    throw new PortTaken(`Port ${port} may only be used by root. Choose one above 1023: PORT=3000 npm start`);
  }
  if (fault.code !== 'EADDRINUSE')
    throw new PortTaken(
      `Cannot listen on ${host}:${port} (${fault.code ?? fault.message}). Check HOST and PORT.`,
    );
  const other = await firstFree(host, port + 1);
  throw new PortTaken(
    `Port ${port} is taken by another program. Stop that program, or use another port: PORT=${other} npm start`,
  );
}

async function firstFree(host: string, from: number): Promise<number> {
  for (let port = from; port < from + 20 && port <= 65_535; port += 1) {
    if ((await bind(host, port)) === port) return port;
  }
  const any = await bind(host, 0);
  return typeof any === 'number' ? any : from;
}

/** The port that could be bound, or why it could not. */
function bind(host: string, port: number): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
