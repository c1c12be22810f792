import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { cursorBatches } from '../../platform/database/cursor-rows.js';
import { Database } from '../../platform/database/database.js';
import { AUDIT_KEYS, type KeyRow } from './checkpoints.sql.js';
import type { EntryLine, HeadLine, TrailLine, WithheldEntry } from './trail-lines.js';
import { CHECKPOINT_ROWS, SIGNED_ROWS, UNSIGNED_ROWS, WALK, type TrailRow } from './trail-reader.sql.js';

/** What the reader may see of it; nothing is withheld unless it says so. */
export interface Discretion {
  /** Cases that the reader must not know of: neither their chains nor what touches them elsewhere. */
  excluded: ReadonlySet<string>;
  /** Which of these entries are withheld for another reason. */
  conceals: (rows: readonly TrailRow[]) => Promise<readonly boolean[]>;
  /** Notes and changes are given as a digest. */
  withoutWords: boolean;
}

const NOTHING_WITHHELD: Discretion = {
  excluded: new Set(),
  conceals: (rows) => Promise.resolve(rows.map(() => false)),
  withoutWords: false,
};

interface Mark {
  number: string;
  body: string;
  signature: string;
}

/** The whole trail as it stands at one moment, line by line, in constant memory. */
@Injectable()
export class TrailReader {
  constructor(private readonly database: Database) {}

  /** From the beginning, or what comes after a checkpoint. */
  async *lines(discretion: Discretion = NOTHING_WITHHELD, after = 0): AsyncGenerator<TrailLine> {
    const client = await this.database.connect();
    // A connection that is lost fails the statement under way; nobody else has to hear of it.
    const ignore = (): void => undefined;
    client.on('error', ignore);
    try {
      await client.query('begin isolation level repeatable read read only');
      // The one who reads may be slow.
      await client.query(`set local idle_in_transaction_session_timeout = '60s'`);
      await client.query(`set local statement_timeout = '120s'`);
      yield* read(client, discretion, after);
      await client.query('commit');
    } finally {
      client.off('error', ignore);
      // Whether it was read to its end or given up, nothing of the transaction is left.
      client.release(true);
    }
  }
}

async function* read(client: PoolClient, discretion: Discretion, after: number): AsyncGenerator<TrailLine> {
  const counts = { entries: 0, checkpoints: 0 };
  const { rows: keys } = await client.query<KeyRow>(AUDIT_KEYS.text);
  yield {
    ...{ kind: 'trail', format: 'audit-trail/1' },
    keys: keys.map(({ id, publicKey }) => ({ id, publicKey })),
  };
  for (const statement of WALK) await client.query(statement);
  const marks = flat(
    cursorBatches<Mark & Record<string, unknown>>(client, 'marks', CHECKPOINT_ROWS, [after]),
  );
  let next = await marks.next();
  let head = '';
  for await (const rows of cursorBatches<TrailRow>(client, 'signed', SIGNED_ROWS, [after])) {
    const isConcealed = await discretion.conceals(rows);
    for (const [index, row] of rows.entries()) {
      // A checkpoint of which nothing is left is told as well.
      while (!next.done && Number(next.value.number) <= Number(row.checkpoint)) {
        yield toMark(next.value);
        counts.checkpoints += 1;
        next = await marks.next();
      }
      const isNew = head !== `${String(row.checkpoint)} ${row.chain}`;
      head = `${String(row.checkpoint)} ${row.chain}`;
      if (isNew) yield toHead(row, discretion);
      if (row.seq === null || discretion.excluded.has(row.chain)) continue;
      yield toEntry(row, isConcealed[index] ?? true, discretion);
      counts.entries += 1;
    }
  }
  for (; !next.done; next = await marks.next()) {
    yield toMark(next.value);
    counts.checkpoints += 1;
  }
  yield* readUnsigned(client, discretion, counts);
  yield { kind: 'end', ...counts };
}

async function* readUnsigned(
  client: PoolClient,
  discretion: Discretion,
  counts: { entries: number },
): AsyncGenerator<TrailLine> {
  yield { kind: 'unsigned' };
  await client.query('set local enable_hashjoin = on');
  let chain = '';
  for await (const rows of cursorBatches<TrailRow>(client, 'unsigned', UNSIGNED_ROWS)) {
    const isConcealed = await discretion.conceals(rows);
    for (const [index, row] of rows.entries()) {
      if (discretion.excluded.has(row.chain)) continue;
      if (row.chain !== chain) yield toHead(row, discretion);
      chain = row.chain;
      yield toEntry(row, isConcealed[index] ?? true, discretion);
      counts.entries += 1;
    }
  }
}

async function* flat<T>(batches: AsyncIterable<T[]>): AsyncGenerator<T, undefined> {
  for await (const batch of batches) yield* batch;
}

function toMark({ body, signature }: Mark): TrailLine {
  return { kind: 'checkpoint', body, signature: signature.replaceAll('\n', '') };
}

/** Padding is withheld wherever anything may be, so that a withheld case cannot be told from it. */
function toHead(row: TrailRow, { excluded, withoutWords }: Discretion): TrailLine {
  const isPadding = row.toSeq === '0';
  if (row.headDigest !== null && (excluded.has(row.chain) || (isPadding && withoutWords)))
    return { kind: 'withheld', digest: row.headDigest };
  const head: HeadLine = {
    kind: 'head',
    chain: row.chain,
    from: Number(row.fromSeq),
    fromHash: row.fromHash,
  };
  return row.toSeq === null ? head : { ...head, to: Number(row.toSeq), hash: row.toHash ?? '' };
}

function toEntry(row: TrailRow, isConcealed: boolean, discretion: Discretion): EntryLine | WithheldEntry {
  const { chain, prev, hash } = row;
  const place = { kind: 'entry' as const, chain, seq: Number(row.seq) };
  if (isConcealed || discretion.excluded.has(row.incident ?? ''))
    return { ...place, withheld: true, prev, hash };
  const { id, incident, at, recordedAt, actor, request, type, step, wordsDigest, salt, note, changes } = row;
  const words = discretion.withoutWords ? { wordsDigest } : { salt, note, changes };
  return { ...place, id, incident, at, recordedAt, actor, request, type, step, prev, hash, ...words };
}
