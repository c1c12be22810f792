import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { CheckpointsService } from '../../src/modules/audit/checkpoints.service.js';
import { TrailReader } from '../../src/modules/audit/trail-reader.service.js';
import { TrailVerification } from '../../src/modules/audit/trail-verification.service.js';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

const VERIFIER = 'scripts/audit-verify.mjs';

interface Known {
  /** The chain of a whole case, signed by the first checkpoint, with more by the second, and more after that. */
  chain: string;
  /** That of another case, signed by the first one only. */
  other: string;
  /** How many entries of the chain the first checkpoint signed, how many the second. */
  first: number;
  second: number;
}

describe('a trail that somebody changed', () => {
  let app: RunningApp;
  let dir: string;
  let publicKey: string;
  let known: Known;

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    dir = await mkdtemp(join(tmpdir(), 'trail-'));
    const cases = new Cases(app);
    const checkpoints = new CheckpointsService(app.app.get(Database), app.app.get(Config));
    checkpoints.onModuleInit();
    const count = async (chain: string) =>
      Number((await app.sql(`select count(*) as n from audit_entry where chain = $1`, [chain]))[0]?.['n']);
    const { id: chain } = await cases.at('escalated');
    const { id: other } = await cases.at('acknowledged');
    await checkpoints.sign(new Date(), true);
    const first = await count(chain);
    await cases.act('privacy', chain, 'confirm', { reason: 'A stranger read it.' });
    await checkpoints.sign(new Date(), true);
    const second = await count(chain);
    await cases.ask('privacy', 'POST', chain, 'comments', { text: 'Not signed yet.' });
    await cases.ask('privacy', 'POST', chain, 'comments', { text: 'Neither is this.' });
    known = { chain, other, first, second };
    publicKey = join(dir, 'public.pem');
    const [key] = await app.sql<{ pem: string }>('select public_key as pem from audit_key');
    await writeFile(publicKey, key?.pem ?? '');
  });
  afterAll(async () => {
    await app.stop();
    await rm(dir, { recursive: true });
  });

  async function exported(): Promise<string> {
    const lines: string[] = [];
    for await (const line of app.app.get(TrailReader, { strict: false }).lines())
      lines.push(JSON.stringify(line));
    return `${lines.join('\n')}\n`;
  }

  /** What the offline verifier says of a file, with its exit code. */
  async function offline(text: string, ...args: string[]): Promise<string> {
    const file = join(dir, 'export.ndjson');
    await writeFile(file, text);
    return new Promise((resolve) => {
      execFile(process.execPath, [VERIFIER, file, '--key', publicKey, ...args], (error, stdout, stderr) =>
        resolve(`${error ? String(error.code) : '0'}: ${stdout}${stderr}`),
      );
    });
  }

  const online = () => app.app.get(TrailVerification, { strict: false }).verify();

  it('is found intact while nobody did', async () => {
    expect(await offline(await exported(), '--complete')).toMatch(
      /^0: Intact: \d+ entries under \d signed checkpoints, the last of .*Z\.\n2 entries are newer than the last checkpoint/,
    );
    expect(await online()).toMatchObject({ isIntact: true, fault: null, unsigned: 2 });
  });

  /** SQL that a superuser sends with the triggers off, and what both verifiers say: `$chain` and the like are put in. */
  const IN_THE_DATABASE: [what: string, sql: string, offline: RegExp, online: object][] = [
    ...(
      [
        ['note', `'Nobody read it.'`],
        ['changes', `'{"x": 1}'`],
        ['type', `'incident.dismissed'`],
        ['step_key', `'x'`],
        ['at', `at + interval '1 microsecond'`],
        ['recorded_at', `recorded_at - interval '1 day'`],
        ['actor_id', 'gen_random_uuid()'],
        ['request_id', 'null'],
        ['incident_id', `'$other'`],
        ['id', 'uuidv7()'],
        ['words_salt', 'gen_random_uuid()'],
        ['hash', `sha256('x')`],
      ] as const
    ).map(([column, value]): [string, string, RegExp, object] => [
      `the ${column} of an entry`,
      `update audit_entry set ${column} = ${value} where chain = '$chain' and seq = 3`,
      /entry 3 of chain \$chain was changed/,
      { seq: 3, chain: '$chain', why: 'An entry was changed' },
    ]),
    [
      'the link of an entry',
      `update audit_entry set prev_hash = sha256('x') where chain = '$chain' and seq = 3`,
      /entry 3 of chain \$chain does not follow the one before it/,
      { seq: 3, chain: '$chain' },
    ],
    [
      'two rows, swapped',
      `update audit_entry set seq = -seq where chain = '$chain' and seq in (3, 4);
       update audit_entry set seq = 7 + seq where chain = '$chain' and seq < 0`,
      /entry 3 of chain \$chain does not follow the one before it/,
      { seq: 3, chain: '$chain' },
    ],
    [
      'the tail, dropped back to what an earlier checkpoint signed',
      `delete from audit_entry where chain = '$chain' and seq > $first`,
      /of chain \$chain (is|are) missing; checkpoint 2 signed \$second/,
      { chain: '$chain' },
    ],
    [
      'the middle, dropped',
      `delete from audit_entry where chain = '$chain' and seq = 2`,
      /entry 2 of chain \$chain is missing/,
      { seq: 2, chain: '$chain' },
    ],
    [
      'an entry, put between others',
      `update audit_entry set seq = seq + 1000 where chain = '$chain' and seq >= 3;
       insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(), 'seq', 3))).*
         from audit_entry e where chain = '$chain' and seq = 2;
       update audit_entry set seq = seq - 999 where chain = '$chain' and seq > 1000`,
      /entry 3 of chain \$chain does not follow the one before it/,
      { seq: 3, chain: '$chain' },
    ],
    [
      'an entry, put where none can be',
      `insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object('id', uuidv7(), 'seq', 0))).*
         from audit_entry e where chain = '$chain' and seq = 2`,
      /entry 0 of chain \$chain is out of place/,
      { seq: 0, chain: '$chain' },
    ],
    [
      'a chain, written anew from one entry on, with hashes that fit each other',
      `do $$ declare e audit_entry; before bytea; begin
         for e in select * from audit_entry where chain = '$chain' and seq >= 2 order by seq loop
           e.note := 'Nothing happened.';
           e.prev_hash := coalesce(before, e.prev_hash);
           e.hash := audit_entry_hash(e);
           before := e.hash;
           update audit_entry set note = e.note, prev_hash = e.prev_hash, hash = e.hash where id = e.id;
         end loop; end $$`,
      /chain \$chain was written anew between 1 and \$first: checkpoint 1 signed another hash/,
      { chain: '$chain', why: expect.stringContaining('written anew') },
    ],
    [
      'a whole chain, dropped',
      `delete from audit_entry where chain = '$other'`,
      /entries 1 to \d+ of chain \$other are missing; checkpoint 1 signed \d+/,
      { seq: 1, chain: '$other' },
    ],
    [
      'a whole chain, dropped with what was signed of it',
      `delete from audit_entry where chain = '$other'; delete from audit_checkpoint_head where chain = '$other'`,
      /checkpoint 1: it signed (\d+) heads of chains, and there are \d+: a chain was removed/,
      { why: expect.stringMatching(/^Checkpoint 1 signed \d+ heads/) },
    ],
    [
      'a head, moved back to where the tail was dropped',
      `delete from audit_entry where chain = '$other' and seq > 1;
       update audit_checkpoint_head h set seq = 1, hash = e.hash from audit_entry e
         where h.chain = '$other' and e.chain = h.chain`,
      /checkpoint 1: the heads of chains are not those that it signed/,
      { why: expect.stringContaining('the heads of chains are not those') },
    ],
    [
      'what a checkpoint says',
      `update audit_checkpoint set body = replace(body, '"heads":', '"heads":1') where number = 1`,
      /checkpoint 1: the signature is forged, or what it says was changed/,
      { why: expect.stringContaining('Checkpoint 1: the signature') },
    ],
    [
      'a signature',
      `update audit_checkpoint set signature = set_byte(signature, 5, (get_byte(signature, 5) + 1) % 256) where number = 2`,
      /checkpoint 2: the signature is forged/,
      { why: expect.stringContaining('Checkpoint 2: the signature') },
    ],
    [
      'a checkpoint, dropped with its heads',
      `delete from audit_checkpoint where number = 1; delete from audit_checkpoint_head where checkpoint = 1`,
      /checkpoint 1 is missing; checkpoint 2 comes in its place/,
      { why: 'Checkpoint 1 is missing' },
    ],
  ];

  const put = (text: string) =>
    text.replaceAll(/\\?\$(chain|other|first|second)\b/g, (_, name: keyof Known) => String(known[name]));
  const putIn = (where: object): object => JSON.parse(put(JSON.stringify(where))) as object;

  it.each(IN_THE_DATABASE)('%s: both name it', async (_, sql, whatOffline, whatOnline) => {
    const tables = ['audit_entry', 'audit_checkpoint', 'audit_checkpoint_head'];
    const superuser = new Client({ connectionString: app.database.url });
    await superuser.connect();
    try {
      await superuser.query(`set session_replication_role = 'replica'`);
      for (const table of tables) await superuser.query(`create table kept_${table} as table ${table}`);
      for (const statement of put(sql).includes('$$') ? [put(sql)] : put(sql).split(';'))
        await superuser.query(statement);
      expect(await offline(await exported(), '--complete')).toMatch(
        new RegExp(`^1: NOT INTACT, line \\d+: .*${put(whatOffline.source)}`),
      );
      const { fault } = await online();
      const { why, ...where } = whatOnline as { why?: unknown };
      expect(fault).toMatchObject({ ...putIn(where), ...(why === undefined ? {} : { why }) });
    } finally {
      for (const table of tables) {
        await superuser.query(`delete from ${table}`);
        await superuser.query(`insert into ${table} select * from kept_${table}`);
        await superuser.query(`drop table kept_${table}`);
      }
      await superuser.end();
    }
    expect(await online()).toMatchObject({ isIntact: true });
  });

  type Line = Record<string, unknown> & { kind: string };
  /** What somebody did to the file alone. */
  const IN_THE_FILE: [what: string, change: (lines: Line[]) => Line[], says: RegExp][] = [
    [
      'a line, dropped',
      (lines) => lines.filter((each) => !(each['chain'] === known.chain && each['seq'] === 2)),
      /entry 2 of chain \S+ is missing/,
    ],
    [
      'two lines, swapped',
      (lines) => {
        const at = lines.findIndex((each) => each['chain'] === known.chain && each['seq'] === 2);
        return lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse());
      },
      /entry 2 of chain \S+ is missing/,
    ],
    [
      'a line, repeated',
      (lines) =>
        lines.flatMap((each) => (each['chain'] === known.chain && each['seq'] === 2 ? [each, each] : [each])),
      /entry 2 of chain \S+ is out of place/,
    ],
    ['the end, cut off', (lines) => lines.slice(0, -1), /the end is missing: the file is cut off/],
    [
      'the newest checkpoint and all that follows, cut off with a false end',
      (lines) => {
        const at = lines.findLastIndex(({ kind }) => kind === 'checkpoint');
        const kept = lines.slice(0, at);
        const entries = kept.filter(({ kind }) => kind === 'entry').length;
        return [...kept, { kind: 'unsigned' }, { kind: 'end', entries, checkpoints: 1 }];
      },
      /checkpoint 2, which the proof has, is missing/,
    ],
    [
      'a checkpoint, signed with another key',
      (lines) => {
        const { privateKey } = generateKeyPairSync('ed25519');
        return lines.map((each) =>
          each.kind === 'checkpoint'
            ? {
                ...each,
                signature: sign(null, Buffer.from(each['body'] as string), privateKey).toString('base64'),
              }
            : each,
        );
      },
      /checkpoint 1: the signature is forged/,
    ],
    [
      'another key and its own checkpoints',
      (lines) => {
        const { privateKey, publicKey: other } = generateKeyPairSync('ed25519');
        return lines.map((each) => {
          if (each.kind === 'trail')
            return { ...each, keys: [{ id: 'x', publicKey: other.export({ type: 'spki', format: 'pem' }) }] };
          if (each.kind !== 'checkpoint') return each;
          const body = (each['body'] as string).replace(/"key":"\w+"/, '"key":"0123456789abcdef"');
          return { ...each, body, signature: sign(null, Buffer.from(body), privateKey).toString('base64') };
        });
      },
      /checkpoint 1: it is signed with the key 0123456789abcdef, which is not among the trusted ones/,
    ],
    [
      'a chain, given as withheld',
      (lines) =>
        lines.flatMap((each) => {
          if (each['chain'] !== known.other) return [each];
          return each.kind === 'head' ? [{ kind: 'withheld', digest: '00'.repeat(32) }] : [];
        }),
      /checkpoint 1: the heads of chains are not those that it signed/,
    ],
    [
      'an entry, given as withheld',
      (lines) =>
        lines.map((each) =>
          each['chain'] === known.chain && each['seq'] === 2 ? { ...each, withheld: true } : each,
        ),
      /0 heads and 1 entries are withheld, so this is not complete/,
    ],
    [
      'a head, dropped',
      (lines) => lines.filter((each) => !(each.kind === 'head' && each['chain'] === known.other)),
      /entry 1 of chain \S+ stands among those of another chain/,
    ],
    [
      'no object at all',
      (lines) => lines.toSpliced(3, 1, 7 as unknown as Line),
      /line 4: this is no line of an export/,
    ],
    ['an entry without what it needs', (lines) => lines.toSpliced(3, 0, { kind: 'entry' }), /line 4/],
    [
      'a kind that there is not',
      (lines) => lines.toSpliced(3, 0, { kind: 'constructor' }),
      /line 4: a line of an unknown kind/,
    ],
    ['something after the end', (lines) => [...lines, { kind: 'unsigned' }], /something follows the end/],
  ];

  it.each(IN_THE_FILE)('in a file: %s', async (_, change, says) => {
    const whole = await exported();
    const proof = join(dir, 'proof.json');
    const checkpoints = await app.sql('select body from audit_checkpoint order by number');
    await writeFile(proof, JSON.stringify({ checkpoints }));
    expect(await offline(whole, '--proof', proof, '--complete')).toMatch(/^0: Intact/);
    const lines = whole
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    const changed = change(lines)
      .map((line) => JSON.stringify(line))
      .join('\n');
    const said = await offline(`${changed}\n`, '--proof', proof, '--complete');
    expect(said).toMatch(/^1: NOT INTACT, line \d+/);
    expect(said).toMatch(says);
  });

  /** The last one, for it takes the cases away; as their owner, with all triggers and foreign keys in force. */
  it('stays, and stays whole, when the cases that it tells of are erased', async () => {
    const before = await exported();
    const erased = await app.sql<{ name: string }>(
      `select distinct c.table_name as name
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.column_name = 'incident_id' and c.table_schema = 'public' and t.table_type = 'BASE TABLE'
         and c.table_name <> 'audit_entry'`,
    );
    const statements = [...erased.map(({ name }) => `delete from ${name} where incident_id is not null`)];
    await app.sql([...statements, 'delete from incident'].join(';'));
    expect(await app.sql('select from incident')).toEqual([]);
    expect(await exported()).toBe(before);
    expect(await offline(before, '--complete')).toMatch(/^0: Intact/);
    expect(await online()).toMatchObject({ isIntact: true });
  });
});
