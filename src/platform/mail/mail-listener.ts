import { once } from 'node:events';
import { BlockList, isIPv6 } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Inbound } from '../config/config.js';

/** What a mail server is told: a code (RFC 5321) and a sentence that begins with a status code (RFC 3463). */
export interface Reply {
  code: number;
  text: string;
}

export interface TakenMail {
  raw: Buffer;
  /** Of the envelope; empty for a mail that nobody may answer. */
  sender: string;
  recipients: string[];
}

/** What is done with mail; null means that it is accepted. */
export interface MailDesk {
  sender(address: string): Reply | null;
  recipient(address: string, sender: string): Reply | null;
  /** Called with the whole mail; once it resolves to null the mail is ours, so it must be kept by then. */
  take(mail: TakenMail): Promise<Reply | null>;
}

export interface MailListener {
  port: number;
  close(): Promise<void>;
}

const MOST_CONNECTIONS = 50;
const MOST_RECIPIENTS = 20;
/** How long a server may be silent, in milliseconds. */
const SILENCE = 60_000;
/** How long open connections may finish once the listener closes, in milliseconds. */
const CLOSE_TIMEOUT = 1_000;
const NOT_A_RELAY: Reply = { code: 554, text: '5.7.1 This server takes mail from its own relays only' };
const TOO_LARGE: Reply = { code: 552, text: '5.3.4 The mail is too large' };
const LATER: Reply = { code: 451, text: '4.3.0 The mail cannot be kept right now, try again later' };

/**
 * Takes mail from the relays that are named, by SMTP or LMTP.
 * @throws when the place is taken.
 */
export async function listenForMail(
  { host, port, protocol, relays, maxBytes, tls }: Inbound,
  name: string,
  desk: MailDesk,
): Promise<MailListener> {
  const known = networks(relays);
  const server = new SMTPServer({
    ...{ name, lmtp: protocol === 'lmtp', size: maxBytes, rejectOversized: true, logger: false },
    ...(tls ?? {}),
    ...{ disabledCommands: ['AUTH', ...(tls ? [] : ['STARTTLS'])], authOptional: true },
    ...{ disableReverseLookup: true, hideENHANCEDSTATUSCODES: true, hideSMTPUTF8: true, heloResponse: '%s' },
    ...{ maxClients: MOST_CONNECTIONS, maxRecipients: MOST_RECIPIENTS },
    ...{ socketTimeout: SILENCE, closeTimeout: CLOSE_TIMEOUT },
    onConnect: ({ remoteAddress }, done) => done(isIn(known, remoteAddress) ? null : refusal(NOT_A_RELAY)),
    onMailFrom: ({ address }, _session, done) => done(refusal(desk.sender(address))),
    onRcptTo: ({ address }, session, done) => done(refusal(desk.recipient(address, senderOf(session)))),
    onData: (stream, session, done) => {
      void take(stream, session).then((reply) => done(refusal(reply)));
    },
  });

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Reply | null> {
    try {
      const raw = await readAll(stream, maxBytes);
      if (raw === null) return TOO_LARGE;
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      return await desk.take({ raw, sender: senderOf(session), recipients });
    } catch {
      return LATER;
    }
  }

  // A server that breaks off is an error of that connection; a port that is taken rejects below.
  server.on('error', () => undefined);
  const socket = server.listen(port, host);
  await once(socket, 'listening');
  const address = socket.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function senderOf({ envelope }: SMTPServerSession): string {
  return envelope.mailFrom === false ? '' : envelope.mailFrom.address;
}

/** Null when it is over the limit; the rest is read and thrown away, so that the answer can be given. */
async function readAll(stream: SMTPServerDataStream, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= most) chunks.push(chunk);
  }
  return bytes > most ? null : Buffer.concat(chunks);
}

function refusal(reply: Reply | null): Error | null {
  return reply && Object.assign(new Error(reply.text), { responseCode: reply.code });
}

function networks(relays: readonly string[]): BlockList {
  const list = new BlockList();
  for (const relay of relays) {
    const [address = '', prefix] = relay.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function isIn(list: BlockList, remote: string): boolean {
  const address = remote.replace(/^::ffff:(?=\d+\.)/i, '');
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
