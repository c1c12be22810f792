import { createHash, createPublicKey, verify, type Hash, type KeyObject } from 'node:crypto';
import type { EntryLine, HeadLine, TrailLine } from './trail-lines.js';

/** The first thing that does not fit. */
export class TrailFault extends Error {
  override readonly name = 'TrailFault';
  constructor(
    readonly why: string,
    /** Where: not told to whom the chain is withheld. */
    readonly chain: string | null = null,
    readonly seq: number | null = null,
  ) {
    super(why);
  }
}

interface Section {
  name: string;
  /** What the checkpoint says; null after the last one. */
  said: CheckpointBody | null;
  heads: number;
  digest: Hash;
}

interface CheckpointBody {
  number: number;
  at: string;
  previous: string | null;
  heads: number;
  headsDigest: string;
  key: string;
}

type Position = HeadLine & { seq: number; at: string };

/** Goes along the lines of the trail; written apart from scripts/audit-verify.mjs, so that one checks the other. */
export class TrailVerifier {
  entries = 0;
  checkpoints = 0;
  unsigned = 0;
  last: { number: number; hash: string; at: string } | null = null;
  private keys = new Map<string, KeyObject>();
  private section: Section | null = null;
  private head: Position | null = null;

  /** Entries of these chains are verified and not counted. */
  constructor(private readonly uncounted: ReadonlySet<string> = new Set()) {}

  /** Goes on after a checkpoint that was gone through before. The one after it has signed what it said. */
  goOnAfter(body: string): void {
    const { number, at } = JSON.parse(body) as CheckpointBody;
    this.last = { number, hash: sha256(body).toString('hex'), at };
  }

  /** @throws TrailFault */
  take(line: TrailLine): void {
    if (line.kind === 'trail')
      this.keys = new Map(line.keys.map((key) => [key.id, createPublicKey(key.publicKey)]));
    else if (line.kind === 'checkpoint') this.checkpoint(line.body, line.signature);
    else if (line.kind === 'unsigned') this.enter('after the last checkpoint', null);
    else if (line.kind === 'head') this.begin(line);
    else if (line.kind === 'end') this.leave();
    else if (line.kind === 'entry' && !('withheld' in line)) this.entry(line);
    else throw new TrailFault('something is withheld, which cannot be verified');
  }

  private checkpoint(body: string, signature: string): void {
    const said = JSON.parse(body) as CheckpointBody;
    const name = `Checkpoint ${said.number}`;
    const key = this.keys.get(said.key);
    if (!key || !verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64')))
      throw new TrailFault(`${name}: the signature is forged, or what it says was changed`);
    const next = (this.last?.number ?? 0) + 1;
    if (said.number !== next) throw new TrailFault(`Checkpoint ${next} is missing`);
    if (said.previous !== (this.last?.hash ?? null))
      throw new TrailFault(`${name}: it follows another checkpoint than the one before it`);
    this.enter(name, said);
    this.last = { number: said.number, hash: sha256(body).toString('hex'), at: said.at };
    this.checkpoints += 1;
  }

  private begin(head: HeadLine): void {
    this.leaveHead();
    if (!this.section) throw new TrailFault('A chain belongs to no checkpoint', head.chain);
    this.section.heads += 1;
    if (head.to !== undefined) this.section.digest.update(digestOf(head));
    this.head = { ...head, seq: head.from, at: head.fromHash };
  }

  private entry(entry: EntryLine): void {
    const { head } = this;
    if (head?.chain !== entry.chain)
      throw new TrailFault('An entry stands in another chain', entry.chain, entry.seq);
    const next = head.seq + 1;
    if (entry.seq > next) throw new TrailFault('An entry is missing', entry.chain, next);
    if (entry.seq < next) throw new TrailFault('An entry is out of place', entry.chain, entry.seq);
    if (entry.prev !== head.at)
      throw new TrailFault('An entry does not follow the one before it', entry.chain, entry.seq);
    if (entry.hash !== hashOf(entry)) throw new TrailFault('An entry was changed', entry.chain, entry.seq);
    head.seq = entry.seq;
    head.at = entry.hash;
    if (this.uncounted.has(entry.chain)) return;
    this.entries += 1;
    if (!this.section?.said) this.unsigned += 1;
  }

  private enter(name: string, said: CheckpointBody | null): void {
    this.leave();
    this.section = { name, said, heads: 0, digest: createHash('sha256') };
  }

  /** Holds what was gone through against what its checkpoint has signed. */
  leave(): void {
    this.leaveHead();
    const { section } = this;
    this.section = null;
    if (!section?.said) return;
    if (section.heads !== section.said.heads)
      throw new TrailFault(
        `${section.name} signed ${section.said.heads} heads of chains; there are ${section.heads}`,
      );
    if (section.digest.digest('hex') !== section.said.headsDigest)
      throw new TrailFault(`${section.name}: the heads of chains are not those that it signed`);
  }

  private leaveHead(): void {
    const { head, section } = this;
    this.head = null;
    if (head?.to === undefined) return;
    const name = section?.name ?? '';
    if (head.seq < head.to)
      throw new TrailFault(`Entries are missing: ${name} signed ${head.to}`, head.chain, head.seq + 1);
    if (head.to > 0 && head.at !== head.hash)
      throw new TrailFault(
        `Entries were written anew: ${name} signed another hash`,
        head.chain,
        head.from + 1,
      );
  }
}

function hashOf(entry: EntryLine): string {
  const words = sha256(fields(entry.salt ?? null, entry.note ?? null, entry.changes ?? null)).toString('hex');
  const { chain, seq, id, incident, at, recordedAt, actor, request, type, step, prev } = entry;
  const text = fields(
    chain,
    String(seq),
    id,
    incident,
    at,
    recordedAt,
    actor,
    request,
    type,
    step,
    prev,
    words,
  );
  return sha256(`audit-entry/1,${text}`).toString('hex');
}

function digestOf({ chain, from, fromHash, to, hash }: HeadLine): Buffer {
  return sha256(`audit-head/1,${fields(chain, String(from), fromHash, String(to), hash ?? '')}`);
}

/** `5:hello,` for hello, `-,` for nothing. */
function fields(...values: (string | null)[]): string {
  return values.map((value) => (value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`)).join('');
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
