import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { Hooks, type Hook } from '../support/hooks.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { NameServer, type Told } from './name-server.js';
import { WorkerProcess } from './worker-process.js';

const TYPES = ['incident.reported'];
/** Of a part of IPv6 that was given to nobody, so that no machine anywhere is called. */
const PUBLIC = '4000::1';
const PRIVATE = 'the address is private';
const DESK = 'desk.hostile.example';

/** A worker of its own calls receivers whose names are told by a name server that means harm. */
describe('a receiver whose name', () => {
  let app: RunningApp;
  let cases: Cases;
  let sink: PostSink;
  let hooks: Hooks;
  let server: NameServer;
  let worker: WorkerProcess;
  let port: string;
  let count = 0;
  beforeAll(async () => {
    sink = await PostSink.start();
    server = await NameServer.start();
    ({ port } = new URL(sink.origin));
    const settings = { OUTGOING_PRIVATE_ORIGINS: `http://${DESK}:${port}` };
    app = await RunningApp.start({ PROCESS: 'http', ...settings });
    cases = new Cases(app);
    hooks = new Hooks(app, sink);
    const names = new URL('names.js', import.meta.url).href;
    worker = await WorkerProcess.start(app.database.url, app.mail.url, {
      ...{ ...settings, NAME_SERVER: server.address, NODE_OPTIONS: `--import ${names}` },
    });
  });
  afterEach(() => hooks.removeAll());
  afterAll(async () => {
    await worker.kill();
    await app.stop();
    await server.stop();
    await sink.stop();
  });

  async function hookAt(told: (nth: number) => Told | null): Promise<{ hook: Hook; name: string }> {
    const name = `n${(count += 1)}.hostile.example`;
    server.names.set(name, told);
    return { hook: await hooks.add({ types: TYPES, url: `https://${name}/hook` }), name };
  }
  /** Once the first call came to nothing for this reason; it is to be made again. */
  const failed = (hook: Hook, reason: string): Promise<unknown> =>
    eventually(
      () => hooks.rows(hook),
      ([row]) => row?.['state'] === 'queued' && row['reason'] === reason,
    );
  /** Of each try of a call, in order. */
  const reasonsOf = (id: unknown): (string | undefined)[] =>
    worker.lines.flatMap((line) => {
      const [, which, reason] = /Webhook delivery (\S+) queued: (.+) \(attempt \d+\)/.exec(line) ?? [];
      return which === id ? [reason] : [];
    });

  it('leads inside is called where the operator allows it: the name server is asked, and believed', async () => {
    server.names.set(DESK, () => ['127.0.0.1']);
    const hook = await hooks.add({ types: TYPES, url: `http://${DESK}:${port}/allowed` });
    await cases.file();
    await sink.until('/allowed', ({ length }) => length === 1);
    await eventually(
      () => hooks.rows(hook),
      ([row]) => row?.['state'] === 'sent',
    );
    expect(server.lookUps(DESK)).toBe(1);
  });

  it.each<[what: string, told: Told]>([
    ['is this machine', ['127.0.0.1']],
    ['is this machine, in version 6', ['::1']],
    ['is this machine, as version 4 in version 6', ['::ffff:127.0.0.1']],
    ['is this machine, through a translator', ['64:ff9b::127.0.0.1']],
    ['is no machine', ['0.0.0.0']],
    ['is where clouds keep their secrets', ['169.254.169.254']],
    ['is of a private network', ['10.0.0.5']],
    ['is of a private network, in version 6', ['fd00::5']],
    ['is of this link', ['fe80::1']],
    ['is public and private at once', [PUBLIC, '192.168.1.1']],
    ['is private and public at once, in version 6', ['::ffff:10.0.0.1', PUBLIC]],
    ['is another name for a private one', ['inside.hostile.example', '10.0.0.5']],
    ['is another name for localhost', ['localhost', '127.0.0.1']],
  ])('%s is not called', async (_, told) => {
    const { hook, name } = await hookAt(() => told);
    await cases.file();
    await failed(hook, PRIVATE);
    expect(server.lookUps(name)).toBe(reasonsOf((await hooks.rows(hook))[0]?.['id']).length);
  });

  it('was public when it was given, and is private when it is called, is not called', async () => {
    let told = [PUBLIC];
    const { hook } = await hookAt(() => told);
    await cases.file();
    const [row] = await eventually(
      () => hooks.rows(hook),
      ([each]) => each?.['reason'] != null,
    );
    expect(row?.['reason']).not.toBe(PRIVATE);
    told = ['127.0.0.1'];
    await hooks.again(hook);
    await failed(hook, PRIVATE);
  });

  it('is public and private by turns is looked up once for each call, and what was looked up is what counts', async () => {
    const { hook, name } = await hookAt((nth) => (nth % 2 === 0 ? [PUBLIC] : ['127.0.0.1']));
    await cases.file();
    const [row] = await eventually(
      async () => {
        await hooks.again(hook);
        return hooks.rows(hook);
      },
      ([each]) => Number(each?.['attempts']) >= 4,
    );
    await hooks.removeAll();
    const reasons = await eventually(
      () => reasonsOf(row?.['id']),
      ({ length }) => length === server.lookUps(name),
    );
    expect(reasons.length).toBeGreaterThanOrEqual(4);
    expect(reasons.map((each) => each === PRIVATE)).toEqual(reasons.map((_, nth) => nth % 2 === 1));
  });

  it('leads nowhere is called again later, and one that is never answered is given ten seconds; others are told meanwhile', async () => {
    const { hook: silent } = await hookAt(() => null);
    const nowhere = await hooks.add({ types: TYPES, url: 'https://nowhere.hostile.example/hook' });
    server.names.set(DESK, () => ['127.0.0.1']);
    await hooks.add({ types: TYPES, url: `http://${DESK}:${port}/meanwhile` });
    for (let nth = 0; nth < 6; nth += 1) await cases.file();
    await sink.until('/meanwhile', ({ length }) => length === 6);
    await failed(nowhere, 'ENOTFOUND');
    await failed(silent, 'no answer in time');
    const waiting = await app.sql(
      `select from webhook_delivery where webhook_id = any ($1) and state = 'queued'`,
      [[silent.id, nowhere.id]],
    );
    expect(waiting).toHaveLength(12);
  });
});
