#!/usr/bin/env node
// Verifies an export of the trail offline. Needs Node 20 or later, this file, the export and a public key; nothing else.
// The forms are specified in docs/audit.md, so that anyone can write another one.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';

const USAGE = `npm run audit:verify -- FILE [--key FILE]... [--proof FILE] [--complete]
node audit-verify.mjs FILE [--key FILE]... [--proof FILE] [--complete]

  --key FILE     a public key in PEM that you trust; may be given several times. Without one, the export vouches for itself.
  --proof FILE   an answer of GET /v1/audit/proof that you kept: its checkpoints have to be in the export.
  --complete     nothing may be withheld, as in an export made by npm run audit:export.`;

const BEGINNING = '0'.repeat(64);

class Fault extends Error {}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const field = (value) => (value === null ? '-,' : `${Buffer.byteLength(value)}:${value},`);
const fields = (...values) => values.map((value) => field(value ?? null)).join('');

function hashOf(e) {
  const words = e.wordsDigest ?? sha256(fields(e.salt, e.note, e.changes));
  return sha256(
    'audit-entry/1,' +
      fields(
        e.chain,
        String(e.seq),
        e.id,
        e.incident,
        e.at,
        e.recordedAt,
        e.actor,
        e.request,
        e.type,
        e.step,
        e.prev,
        words,
      ),
  );
}

function digestOf(head) {
  const { chain, from, fromHash, to, hash } = head;
  return createHash('sha256')
    .update('audit-head/1,' + fields(chain, String(from), fromHash, String(to), hash))
    .digest();
}

/** Takes the lines of an export one by one; throws a Fault at the first that does not fit. */
class Verifier {
  constructor(keys, proven) {
    this.trusted = keys;
    this.proven = proven;
    this.keys = keys;
    this.counts = { entries: 0, checkpoints: 0, unsigned: 0, withheldHeads: 0, withheldEntries: 0 };
    this.last = null;
    this.section = null;
    this.head = null;
    this.isOver = false;
  }

  take(line) {
    if (this.isOver) throw new Fault('something follows the end');
    const each = Object.hasOwn(TAKE, line.kind) ? TAKE[line.kind] : null;
    if (!each) throw new Fault(`a line of an unknown kind (${String(line.kind)})`);
    if (this.hasBegun !== (line.kind !== 'trail'))
      throw new Fault('an export begins with one line of the kind "trail"');
    each.call(this, line);
  }

  hasBegun = false;

  begin({ format, keys }) {
    if (format !== 'audit-trail/1') throw new Fault(`the format ${String(format)} is not known here`);
    this.hasBegun = true;
    if (this.trusted.size === 0) this.keys = keysOf(keys.map(({ publicKey }) => publicKey));
  }

  checkpoint({ body, signature }) {
    this.finishSection();
    const said = JSON.parse(body);
    const name = `checkpoint ${said.number}`;
    const key = this.keys.get(said.key);
    if (!key)
      throw new Fault(`${name}: it is signed with the key ${said.key}, which is not among the trusted ones`);
    if (!verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64')))
      throw new Fault(`${name}: the signature is forged, or what it says was changed`);
    const expected = (this.last?.number ?? 0) + 1;
    if (said.format !== 'audit-checkpoint/1')
      throw new Fault(`${name}: the format ${said.format} is not known here`);
    if (said.number !== expected)
      throw new Fault(`checkpoint ${expected} is missing; ${name} comes in its place`);
    if (said.previous !== (this.last?.hash ?? null))
      throw new Fault(`${name}: it follows another checkpoint than the one before it`);
    this.last = { number: said.number, hash: sha256(body), at: said.at };
    const proof = this.proven.get(said.number);
    if (proof && proof !== this.last.hash) throw new Fault(`${name}: it is not the one that the proof has`);
    this.section = { name, said, heads: 0, digest: createHash('sha256'), chain: '' };
    this.counts.checkpoints += 1;
  }

  unsigned() {
    this.finishSection();
    this.section = { name: 'after the last checkpoint', chain: '' };
  }

  chain(head) {
    this.finishHead();
    const { section } = this;
    if (!section) throw new Fault(`${nameOf(head.chain)} belongs to no checkpoint`);
    if (head.chain <= section.chain)
      throw new Fault(`${nameOf(head.chain)} is out of order or repeated, ${section.name}`);
    section.chain = head.chain;
    if (section.said) {
      section.heads += 1;
      section.digest.update(digestOf(head));
    }
    this.head = { ...head, seq: head.from, at: head.fromHash };
  }

  withheld({ digest }) {
    this.finishHead();
    if (!this.section?.said) throw new Fault('a head is withheld where none can be');
    this.section.heads += 1;
    this.section.digest.update(Buffer.from(digest, 'hex'));
    this.counts.withheldHeads += 1;
  }

  entry(e) {
    const { head } = this;
    const name = `entry ${e.seq} of ${nameOf(e.chain)}`;
    if (!head || head.chain !== e.chain) throw new Fault(`${name} stands among those of another chain`);
    if (e.seq <= head.seq) throw new Fault(`${name} is out of place: it is repeated, swapped or put in`);
    if (e.seq !== head.seq + 1) throw new Fault(missing(head.chain, head.seq + 1, e.seq - 1));
    if (head.to !== undefined && e.seq > head.to)
      throw new Fault(`${name} is more than the ${head.to} that ${this.section.name} signed`);
    if (e.prev !== head.at) throw new Fault(`${name} does not follow the one before it`);
    if (e.withheld) this.counts.withheldEntries += 1;
    else if (hashOf(e) !== e.hash) throw new Fault(`${name} was changed`);
    head.seq = e.seq;
    head.at = e.hash;
    this.counts.entries += 1;
    if (!this.section.said) this.counts.unsigned += 1;
  }

  end({ entries, checkpoints }) {
    this.finishSection();
    if (entries !== this.counts.entries)
      throw new Fault(`there should be ${entries} entries, and there are ${this.counts.entries}`);
    if (checkpoints !== this.counts.checkpoints)
      throw new Fault(`there should be ${checkpoints} checkpoints, and there are ${this.counts.checkpoints}`);
    this.isOver = true;
  }

  finishHead() {
    const { head, section } = this;
    this.head = null;
    if (!head || head.to === undefined) return;
    if (head.seq < head.to)
      throw new Fault(`${missing(head.chain, head.seq + 1, head.to)}; ${section.name} signed ${head.to}`);
    if (head.to > 0 && head.at !== head.hash)
      throw new Fault(
        `${nameOf(head.chain)} was written anew between ${head.from + 1} and ${head.to}: ${section.name} signed another hash`,
      );
  }

  finishSection() {
    this.finishHead();
    const { section } = this;
    this.section = null;
    if (!section?.said) return;
    if (section.heads !== section.said.heads)
      throw new Fault(
        `${section.name}: it signed ${section.said.heads} heads of chains, and there are ${section.heads}: a chain was removed or put in`,
      );
    if (section.digest.digest('hex') !== section.said.headsDigest)
      throw new Fault(`${section.name}: the heads of chains are not those that it signed`);
  }

  /** After the last line. */
  finish(isComplete) {
    if (!this.isOver) throw new Fault('the end is missing: the file is cut off');
    for (const number of this.proven.keys())
      if (number > (this.last?.number ?? 0))
        throw new Fault(`checkpoint ${number}, which the proof has, is missing`);
    const { withheldHeads, withheldEntries } = this.counts;
    if (isComplete && withheldHeads + withheldEntries > 0)
      throw new Fault(
        `${withheldHeads} heads and ${withheldEntries} entries are withheld, so this is not complete`,
      );
  }
}

const TAKE = {
  trail: Verifier.prototype.begin,
  checkpoint: Verifier.prototype.checkpoint,
  head: Verifier.prototype.chain,
  withheld: Verifier.prototype.withheld,
  entry: Verifier.prototype.entry,
  unsigned: Verifier.prototype.unsigned,
  end: Verifier.prototype.end,
};

function nameOf(chain) {
  return `chain ${chain}`;
}

function missing(chain, from, to) {
  return from === to
    ? `entry ${from} of ${nameOf(chain)} is missing`
    : `entries ${from} to ${to} of ${nameOf(chain)} are missing`;
}

function keysOf(pems) {
  return new Map(
    pems.map((pem) => {
      const key = createPublicKey(pem);
      const der = key.export({ type: 'spki', format: 'der' });
      return [createHash('sha256').update(der).digest('hex').slice(0, 16), key];
    }),
  );
}

function readArguments(args) {
  const given = { files: [], keys: [], proofs: [], isComplete: false };
  for (let n = 0; n < args.length; n += 1) {
    if (args[n] === '--key') given.keys.push(args[(n += 1)]);
    else if (args[n] === '--proof') given.proofs.push(args[(n += 1)]);
    else if (args[n] === '--complete') given.isComplete = true;
    else given.files.push(args[n]);
  }
  const isRight =
    given.files.length === 1 && [...given.keys, ...given.proofs].every((each) => each !== undefined);
  return isRight && !given.files[0].startsWith('-') ? given : null;
}

function provenBy(files) {
  const bodies = files.flatMap((file) =>
    JSON.parse(readFileSync(file, 'utf8')).checkpoints.map(({ body }) => body),
  );
  return new Map(bodies.map((body) => [JSON.parse(body).number, sha256(body)]));
}

async function main(args) {
  const given = readArguments(args);
  if (!given) {
    console.error(USAGE);
    return 2;
  }
  const trusted = keysOf(given.keys.map((file) => readFileSync(file, 'utf8')));
  const verifier = new Verifier(trusted, provenBy(given.proofs));
  let number = 0;
  try {
    for await (const line of linesOf(given.files[0])) {
      number += 1;
      verifier.take(parse(line));
    }
    verifier.finish(given.isComplete);
  } catch (error) {
    if (number === 0) throw error;
    const why = error instanceof Fault ? error.message : 'this line is not formed as it should be';
    console.log(`NOT INTACT, line ${number}: ${why}.`);
    return 1;
  }
  const { entries, checkpoints, unsigned, withheldHeads, withheldEntries } = verifier.counts;
  console.log(
    `Intact: ${entries} entries under ${checkpoints} signed checkpoints${verifier.last ? `, the last of ${verifier.last.at}` : ''}.`,
  );
  if (unsigned > 0)
    console.log(`${unsigned} entries are newer than the last checkpoint: chained, and not signed yet.`);
  if (withheldHeads + withheldEntries > 0)
    console.log(`Withheld: ${withheldHeads} heads and ${withheldEntries} entries, which were not looked at.`);
  if (trusted.size === 0)
    console.log('No --key was given: the signatures were checked with the keys that the file itself brings.');
  return 0;
}

/** Cut by hand, which holds less than readline does. */
async function* linesOf(file) {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parse(line) {
  try {
    const value = JSON.parse(line);
    if (value !== null && typeof value === 'object') return value;
  } catch {
    // Told below.
  }
  throw new Fault('this is no line of an export');
}

process.exitCode = await main(process.argv.slice(2));
