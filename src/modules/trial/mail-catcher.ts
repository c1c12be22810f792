import { once } from 'node:events';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { listMailIds, prepareMailFolder, removeMail, storeMail } from './mail-folder.js';

const MAX_BYTES = 1024 * 1024;
const KEPT = 2_000;
/** How long open connections may finish once the catcher closes, in milliseconds. */
const CLOSE_TIMEOUT = 500;

export interface MailCatcher {
  /** `smtp://127.0.0.1:PORT` */
  url: string;
  close(): Promise<void>;
}

interface MailCatcherOptions {
  /** Where the mails are kept, one `.eml` file each. */
  dir: string;
  /** A free port is chosen when absent. */
  port?: number;
  /** The oldest mails beyond this number are removed. */
  keep?: number;
}

/**
 * Starts an SMTP server on the loopback address that keeps every mail and delivers none.
 * @throws when the port is taken or the folder cannot be written.
 */
export async function startMailCatcher({
  dir,
  port = 0,
  keep = KEPT,
}: MailCatcherOptions): Promise<MailCatcher> {
  await prepareMailFolder(dir);
  const kept = await listMailIds(dir);
  const server = new SMTPServer({
    name: 'localhost',
    banner: 'trial inbox, nothing is delivered',
    size: MAX_BYTES,
    rejectOversized: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: CLOSE_TIMEOUT,
    onData: (stream, session, answer) => {
      keepMail(stream, session).then(() => answer(null), answer);
    },
  });

  async function keepMail(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const raw = await readMail(stream);
    if (raw === null) return;
    kept.push(await storeMail(dir, Buffer.concat([deliveredTo(session), raw])));
    const surplus = kept.splice(0, Math.max(0, kept.length - keep));
    await Promise.all(surplus.map((id) => removeMail(dir, id)));
  }

  return { url: `smtp://127.0.0.1:${await listen(server, port)}`, close: () => close(server) };
}

/** The whole mail, or null when it is over the size limit and the server refuses it. */
async function readMail(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_BYTES) chunks.push(chunk);
  }
  return bytes > MAX_BYTES ? null : Buffer.concat(chunks);
}

/** As a mail server does on final delivery: whom it really went to, blind copies included. */
function deliveredTo({ envelope }: SMTPServerSession): Buffer {
  return Buffer.from(envelope.rcptTo.map(({ address }) => `Delivered-To: ${address}\r\n`).join(''));
}

async function listen(server: SMTPServer, port: number): Promise<number> {
  // A client that breaks off is an error of that connection; a port that is taken rejects below.
  server.on('error', () => undefined);
  const socket = server.listen(port, '127.0.0.1');
  await once(socket, 'listening');
  const address = socket.address();
  if (address === null || typeof address === 'string') throw new Error('The mail catcher has no port.');
  return address.port;
}

function close(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(resolve);
  });
}
