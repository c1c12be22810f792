import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckpointsService } from '../../src/modules/audit/checkpoints.service.js';
import { TrailReader } from '../../src/modules/audit/trail-reader.service.js';
import { TrailVerification } from '../../src/modules/audit/trail-verification.service.js';
import { OversightService } from '../../src/modules/oversight/oversight.service.js';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

const MINUTE_MS = 60_000;
const at = (minutes: number) => new Date(Date.parse('2026-11-20T14:05:00Z') + minutes * MINUTE_MS);

describe('checkpoints', () => {
  let app: RunningApp;
  let cases: Cases;
  let dir: string;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    dir = await mkdtemp(join(tmpdir(), 'trail-'));
  });
  afterAll(async () => {
    await app.stop();
    await rm(dir, { recursive: true });
  });

  const worker = (auditKeyFile = ''): CheckpointsService => {
    const config = app.app.get(Config).with({ auditKeyFile });
    const service = new CheckpointsService(app.app.get(Database), config);
    service.onModuleInit();
    return service;
  };
  const numbers = async () =>
    (await app.sql('select number::int from audit_checkpoint order by number')).map(
      ({ number }) => number as number,
    );
  const unsigned = async () => (await app.sql('select from audit_unsigned')).length;
  const verified = () => app.app.get(TrailVerification, { strict: false }).verify();

  it('are made once for each interval by any number of workers', async () => {
    await cases.file();
    const workers = Array.from({ length: 10 }, () => worker());
    const signAll = async (minutes: number) => {
      const made = await Promise.all(workers.map((each) => each.sign(at(minutes))));
      return made.reduce((sum, each) => sum + each, 0);
    };
    expect(await signAll(0)).toBe(1);
    expect(await signAll(14)).toBe(0);
    expect(await signAll(15)).toBe(1);
    expect(await numbers()).toEqual([1, 2]);
    expect(await unsigned()).toBe(0);
    expect(await worker().dueAt(at(16))).toEqual(at(30));
  });

  it('follow each other, also when nothing happened', async () => {
    await worker().sign(at(30));
    await worker().sign(at(45));
    expect(await numbers()).toEqual([1, 2, 3, 4]);
    expect(await verified()).toMatchObject({ isIntact: true, checkpoints: 4, unsigned: 0 });
  });

  it('lose nothing of what is written while they are made', async () => {
    const { id } = await cases.file();
    const writing = Array.from({ length: 50 }, (_, n) =>
      cases.ask('employee', 'POST', id, 'comments', { text: `${n}` }),
    );
    const signing = Array.from({ length: 10 }, () => worker().sign(at(50), true));
    await Promise.all([...writing, ...signing]);
    await worker().sign(at(51), true);
    expect(await unsigned()).toBe(0);
    expect(await verified()).toMatchObject({ isIntact: true, unsigned: 0 });
  });

  it('cover what was lost from the queue as soon as the chain grows', async () => {
    const { id } = await cases.file();
    await app.sql('delete from audit_unsigned');
    await worker().sign(at(52), true);
    expect((await verified()).unsigned).toBeGreaterThan(0);
    await cases.ask('employee', 'POST', id, 'comments', { text: 'x' });
    await worker().sign(at(53), true);
    expect(await verified()).toMatchObject({ isIntact: true, unsigned: 0 });
  });

  it('sign that an entry is missing which somebody removed before', async () => {
    const { id } = await cases.file();
    await app.sql(`set session_replication_role = 'replica';
      create table kept as select * from audit_entry where chain = '${id}';
      delete from audit_entry where chain = '${id}'`);
    await worker().sign(at(54), true);
    expect(await verified()).toMatchObject({ isIntact: false, fault: { chain: id, seq: 1 } });
    await app.sql(`set session_replication_role = 'replica';
      insert into audit_entry select * from kept;
      update audit_checkpoint_head h set hash = e.hash from kept e where h.chain = e.chain and h.seq = e.seq`);
    // Putting it back does not unsay it.
    expect(await verified()).toMatchObject({ isIntact: false });
    await app.sql(`set session_replication_role = 'replica';
      update audit_checkpoint_head h set hash = decode(repeat('00', 32), 'hex') where h.chain = '${id}';
      delete from audit_checkpoint where number = (select max(checkpoint) from audit_checkpoint_head where chain = '${id}');
      delete from audit_checkpoint_head h where not exists (select from audit_checkpoint c where c.number = h.checkpoint);
      insert into audit_unsigned select chain, seq from kept`);
    expect(await verified()).toMatchObject({ isIntact: true });
  });

  it('go on with another key, and are verified with both', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const file = join(dir, 'next.pem');
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await worker(file).sign(at(60), true);
    expect(await verified()).toMatchObject({ isIntact: true });
    const lines: string[] = [];
    for await (const line of app.app.get(TrailReader, { strict: false }).lines())
      lines.push(JSON.stringify(line));
    await writeFile(join(dir, 'export.ndjson'), `${lines.join('\n')}\n`);
    const rows = await app.sql<{ pem: string }>(
      'select public_key as pem from audit_key order by first_used_at, id',
    );
    expect(rows).toHaveLength(2);
    const files = rows.map((_, n) => join(dir, `${n}.pem`));
    await Promise.all(rows.map(({ pem }, n) => writeFile(files[n] ?? '', pem)));
    const verify = (...keys: (string | undefined)[]) =>
      new Promise<string>((resolve) =>
        execFile(
          process.execPath,
          [
            'scripts/audit-verify.mjs',
            join(dir, 'export.ndjson'),
            ...keys.flatMap((key) => ['--key', key ?? '']),
          ],
          (_, stdout) => resolve(stdout),
        ),
      );
    expect(await verify(...files)).toMatch(/^Intact/);
    expect(await verify(files[0])).toMatch(/is not among the trusted ones/);
    expect(await verify(files[1])).toMatch(/checkpoint 1: it is signed with the key \w+, which is not among/);
    expect(await verify()).toMatch(/No --key was given/);
  });

  it.each([
    ['there is none', join(tmpdir(), 'no-such-key.pem')],
    ['it is none', 'package.json'],
  ])('are not begun with a key that cannot sign: %s', (_, file) => {
    expect(() => worker(file)).toThrow(/AUDIT_KEY_FILE must be .* openssl genpkey -algorithm ed25519/);
  });

  it('that are not made any more are told, in the figures and by a heartbeat that stops', async () => {
    const oversight = app.app.get(OversightService, { strict: false });
    const [last] = await app.sql<{ at: Date }>('select max(at) as at from audit_checkpoint');
    const after = (minutes: number) => new Date((last?.at.getTime() ?? 0) + minutes * MINUTE_MS);
    await oversight.look(after(35));
    expect(oversight.findings).toMatchObject({ lastCheckpointAt: last?.at, isCheckpointLate: false });
    await oversight.look(after(36));
    expect(oversight.findings).toMatchObject({ isCheckpointLate: true });
    expect((await app.ask(null, 'GET', '/health/ready')).body).toMatchObject({ oversight: { ok: false } });
    const metrics = (await app.ask(null, 'GET', '/metrics')).text;
    expect(metrics).toContain(
      `breach_audit_checkpoint_timestamp_seconds ${(last?.at.getTime() ?? 0) / 1_000}`,
    );
    expect(app.lines.join('')).toContain('The trail is not signed any more');
  });
});
