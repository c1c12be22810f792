import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';

/** What a name leads to: addresses of both kinds, and other names. */
export type Told = readonly string[];
/** Null for no answer at all. `nth` is how often the name was looked up before. */
export type Answers = (nth: number) => Told | null;

const TYPES = { A: 1, CNAME: 5, AAAA: 28 } as const;
const ANSWERED = 0x8580;
const NO_SUCH_NAME = 3;

/** A real name server, which tells of each name what a test wants it to. */
export class NameServer {
  readonly names = new Map<string, Answers>();
  private readonly looked = new Map<string, number>();

  private constructor(
    private readonly socket: Socket,
    readonly address: string,
  ) {}

  static async start(): Promise<NameServer> {
    const socket = createSocket('udp4').bind(0, '127.0.0.1');
    await once(socket, 'listening');
    const server = new NameServer(socket, `127.0.0.1:${socket.address().port}`);
    socket.on('message', (question, from) => {
      const answer = server.answerTo(question);
      if (answer) socket.send(answer, from.port, from.address);
    });
    return server;
  }

  /** How often addresses of version 4 were asked for, which each look-up does once. */
  lookUps(name: string): number {
    return this.looked.get(name) ?? 0;
  }

  async stop(): Promise<void> {
    this.socket.close();
    await once(this.socket, 'close');
  }

  private answerTo(question: Buffer): Buffer | null {
    const { name, type, end } = read(question);
    const nth = this.lookUps(name);
    if (type === TYPES.A) this.looked.set(name, nth + 1);
    // Both kinds of address are asked for, one after the other, in one look-up.
    const told = this.names.get(name)?.(type === TYPES.A ? nth : nth - 1);
    if (told === null) return null;
    const records = told?.map(recordOf).filter((each) => each.type === TYPES.CNAME || each.type === type);
    const header = Buffer.from(question.subarray(0, 12));
    header.writeUInt16BE(told === undefined ? ANSWERED | NO_SUCH_NAME : ANSWERED, 2);
    header.writeUInt16BE(records?.length ?? 0, 6);
    header.writeUInt32BE(0, 8);
    let owner = name;
    const written = (records ?? []).map(({ type: kind, bytes, leadsTo }) => {
      const record = Buffer.alloc(10);
      record.writeUInt16BE(kind, 0);
      record.writeUInt16BE(1, 2);
      record.writeUInt16BE(bytes.length, 8);
      const all = Buffer.concat([encoded(owner), record, bytes]);
      owner = leadsTo ?? owner;
      return all;
    });
    return Buffer.concat([header, question.subarray(12, end), ...written]);
  }
}

function read(question: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  return { name: labels.join('.'), type: question.readUInt16BE(at + 1), end: at + 5 };
}

function recordOf(told: string): { type: number; bytes: Buffer; leadsTo?: string } {
  if (isIPv6(told)) return { type: TYPES.AAAA, bytes: bytesOf(told) };
  if (/^[\d.]+$/.test(told)) return { type: TYPES.A, bytes: Buffer.from(told.split('.').map(Number)) };
  return { type: TYPES.CNAME, bytes: encoded(told), leadsTo: told };
}

/** Only the forms that the tests write: at most one `::`, and a version 4 address at the end. */
function bytesOf(address: string): Buffer {
  const inHex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [front = [], back = []] = inHex.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(8 - front.length - back.length).fill('0');
  return Buffer.from([...front, ...zeros, ...back].map((each) => each.padStart(4, '0')).join(''), 'hex');
}

function encoded(name: string): Buffer {
  const labels = name
    .split('.')
    .map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1'));
  return Buffer.concat([...labels, Buffer.from([0])]);
}
