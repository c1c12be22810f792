import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEALED } from '../../src/modules/sealing/sealing.service.js';
import { SecretsService } from '../../src/modules/webhooks/secrets.service.js';
import { SealedSecrets } from '../../src/modules/sealing/sealed-secrets.service.js';
import { SealingPass } from '../../src/modules/sealing/sealing-pass.service.js';
import { DataKeys } from '../../src/platform/encryption/data-keys.service.js';
import { packageFolder } from '../../src/platform/files/package-folder.js';
import { aMail } from '../factories/a-mail.js';
import type { Answer, Resource } from '../support/answer.js';
import { codeAfter } from '../support/authenticator.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { keptDocument, markdownTable } from '../support/kept-document.js';
import { OPEN_COLUMNS } from '../support/open-columns.js';
import { MailRelay } from '../support/mail-relay.js';
import { RunningApp } from '../support/running-app.js';

const INBOUND = {
  ...{ INBOUND_LISTEN: '127.0.0.1:0', INBOUND_RELAYS: '127.0.0.1', INBOUND_ADDRESS: 'privacy@city.example' },
  INBOUND_SENDERS: 'example.org',
};
const A = `a:${Buffer.alloc(32, 1).toString('base64')}`;
const B = `b:${Buffer.alloc(32, 2).toString('base64')}`;

describe('what is kept', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start(INBOUND);
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  it('is encrypted in every column with text, but for those that docs/encryption.md gives a reason for', async () => {
    const columns = await app.sql<{ name: string }>(`
      select c.table_name || '.' || c.column_name as name
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and (c.data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'tsvector')
             or c.udt_name in ('_text', '_varchar', '_jsonb'))`);
    const sealed = Object.entries(SEALED).flatMap(([table, { columns: of }]) =>
      Object.keys(of).map((column) => `${table}.${column}`),
    );
    const rows = Object.entries(OPEN_COLUMNS).map(([why, names]) => [
      why,
      names
        .trim()
        .split(/\s+/)
        .map((name) => `\`${name}\``)
        .join(', '),
    ]);
    const known = [...sealed, ...Object.values(OPEN_COLUMNS).flatMap((names) => names.trim().split(/\s+/))];
    expect(columns.map(({ name }) => name).sort()).toEqual(known.sort());
    const lists = [
      markdownTable([
        ['table', 'encrypted columns'],
        ...Object.entries(SEALED).map(([table, { columns: of }]) => [
          `\`${table}\``,
          Object.keys(of)
            .map((column) => `\`${column}\``)
            .join(', '),
        ]),
      ]),
      markdownTable([['in the open', 'columns with text'], ...rows]),
    ];
    const path = packageFolder('docs/encryption.md');
    const [before = '', after = ''] = readFileSync(path, 'utf8').split(
      /(?<=<!-- lists -->\n)[^]*(?=<!-- \/lists -->)/,
    );
    const printed = `${before}\n${lists.join('\n\n')}\n\n${after}`;
    expect(keptDocument(path, printed)).toBe(printed);
  });

  /** Everything that can be said of a case, each with a word that is nowhere else. */
  describe('of a whole case', () => {
    let id: string;
    const CANARY = /qcanary/i;

    beforeAll(async () => {
      ({ id } = await cases.at('escalated', {
        ...{ title: 'Qcanarytitle', description: 'Qcanarydescription of number 12' },
        implicated: ['qcanaryimplicated@elsewhere.example'],
      }));
      const said = (word: string): string => `Qcanary${word}`;
      const etag = async (): Promise<Record<string, string>> => ({
        'if-match': (await cases.ask('privacy', 'GET', id)).headers.get('etag') ?? '',
      });
      for (const audience of ['everyone', 'privacy', 'human_resources'])
        await app.ask(audience === 'privacy' ? 'privacy' : 'hr', 'POST', `/v1/incidents/${id}/comments`, {
          ...{ text: said(audience), audience },
        });
      await cases.ask('communications', 'PUT', id, 'directions/communications', { text: said('statement') });
      await cases.ask('hr', 'PUT', id, 'directions/human-resources', { text: said('conduct') });
      await cases.act('privacy', id, 'confirm', { reason: said('rationale') });
      await cases.amend('privacy', id, { healthCustodian: true, description: said('amended') });
      await cases.ask('supervisor', 'POST', id, 'steps/contain/complete', {
        ...{ note: said('stepnote'), evidence: {} },
      });
      const finding = { factor: 'sensitivity', answer: 'high', note: said('finding') };
      await cases.ask(
        ...(['privacy', 'PUT', id, 'assessment'] as const),
        {
          rrosh: { decision: true, reasons: said('rrosh'), findings: [finding] },
          determinations: [{ test: 'material', holds: true, reasons: said('determined') }],
        },
        await etag(),
      );
      await cases.ask('privacy', 'POST', id, 'obligations', { regime: 'eu-gdpr', reason: said('regime') });
      const { body } = await cases.ask('privacy', 'GET', id, 'obligations');
      const first = body.items.find((each) => each['state'] === 'open');
      const second = body.items.find((each) => each['state'] === 'not_evaluable') ?? body.items.at(-1);
      await cases.ask('privacy', 'POST', id, `obligations/${first?.id ?? ''}/meet`, {
        ...{ notice: said('notice'), delayReasons: said('delay') },
      });
      await cases.ask('privacy', 'POST', id, `obligations/${second?.id ?? ''}/decide`, {
        ...{ decision: 'not_required', reason: said('notrequired') },
      });
      await cases.ask('privacy', 'POST', id, 'steps/investigate/waive', { reason: said('waived') });
      await app.ask('admin', 'POST', '/v1/admin/channels', {
        ...{
          name: 'x',
          format: 'slack',
          role: 'legal',
          url: 'https://hooks.slack.com/services/Qcanarychannel',
        },
      });
      const relay = new MailRelay(app);
      for (const [subject, discards] of [
        ['Qcanarysubject one', true],
        ['Qcanarysubject two', false],
      ] as const) {
        await relay.hand({
          ...{ from: 'employee@example.org', to: 'privacy@city.example' },
          raw: aMail({ subject, text: said('mail') }),
        });
        const mails = (await app.ask('privacy', 'GET', '/v1/intake')).body.items;
        const last = mails.find((each) => each['subject'] === subject);
        if (discards)
          await app.ask('privacy', 'POST', `/v1/intake/${last?.id ?? ''}/discard`, { reason: said('spam') });
      }
    });

    it('is read as it was written', async () => {
      const words = (value: unknown): string[] => [
        ...new Set(JSON.stringify(value).match(/Qcanary[a-z_]+/g) ?? []),
      ];
      const path = `/v1/incidents/${id}`;
      const pages = ['', '/comments', '/directions', '/steps', '/assessment', '/obligations', '/timeline'];
      const read = await Promise.all(pages.map((page) => app.ask('privacy', 'GET', path + page)));
      const mails = await Promise.all(
        ['waiting', 'discarded'].map((state) => app.ask('privacy', 'GET', `/v1/intake?state=${state}`)),
      );
      expect(words([...read, ...mails].map(({ body }) => body)).sort()).toEqual(
        [
          ...['amended', 'conduct', 'delay', 'determined', 'everyone', 'finding', 'notice', 'notrequired'],
          ...[
            'privacy',
            'rationale',
            'regime',
            'rrosh',
            'statement',
            'stepnote',
            'subject',
            'title',
            'waived',
          ],
        ].map((word) => `Qcanary${word}`),
      );
    });

    it('is in no table in the open, nor in base64 or hexadecimal', async () => {
      const tables = await app.sql<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public'`,
      );
      const found: string[] = [];
      for (const { name } of tables)
        for (const { row } of await app.sql<{ row: string }>(`select t::text as row from "${name}" t`)) {
          const hex = Buffer.from(row.replaceAll(/[^0-9a-f]/g, ''), 'hex').toString('latin1');
          const forms = [row, hex, Buffer.from(row, 'base64').toString('latin1')];
          if (forms.some((form) => CANARY.test(form))) found.push(`${name}: ${row.slice(0, 200)}`);
        }
      expect(tables.length).toBeGreaterThan(20);
      expect(found).toEqual([]);
    });

    it('is found by its words, and by those who may read it alone', async () => {
      const found = async (account: string, q: string): Promise<number> =>
        (await app.ask(account, 'GET', `/v1/incidents?q=${encodeURIComponent(q)}`)).body.items.length;
      expect(await found('privacy', 'qcanaryamended')).toBe(1);
      expect(await found('privacy', 'qcanarytitle -nothing')).toBe(1);
      expect(await found('privacy', 'Qcanarydescription')).toBe(0);
      expect(await found('privacy', 'the')).toBe(0);
      expect(await found('auditor', 'qcanaryamended')).toBe(0);
    });
  });

  describe('that was changed or moved', () => {
    const title = async (id: string): Promise<string> =>
      (await app.sql<{ title: string }>('select title from incident where id = $1', [id]))[0]?.title ?? '';

    it.each<[string, (id: string, other: string) => Promise<unknown>]>([
      [
        'from another row',
        async (id, other) =>
          app.sql('update incident set title = $1 where id = $2', [await title(other), id]),
      ],
      [
        'from another column',
        async (id) => app.sql('update incident set title = description where id = $1', [id]),
      ],
      [
        'by a digit',
        async (id) =>
          app.sql(`update incident set title = overlay(title placing 'AAAA' from 40) where id = $1`, [id]),
      ],
      [
        'by its key',
        async (id) =>
          app.sql(`update incident set title = regexp_replace(title, ':.*:', ':none:') where id = $1`, [id]),
      ],
      [
        'by its end',
        async (id) => app.sql(`update incident set title = left(title, 30) where id = $1`, [id]),
      ],
    ])('is refused %s, and takes nothing else along', async (_, change) => {
      const { id } = await cases.file({ description: 'One', division: 'public-health' });
      const other = await cases.file({ description: 'Two', division: 'public-health' });
      await change(id, other.id);
      const lines = app.lines.length;
      const answer = await cases.ask('privacy', 'GET', id);
      expect([answer.status, answer.body['code']]).toEqual([500, 'unreadable']);
      expect((await cases.act('supervisor', id, 'acknowledge')).status).toBe(500);
      // Whoever is not shown the title, or did not ask for it, needs it not opened.
      const others = [
        await app.ask('auditor', 'GET', `/v1/incidents/${id}`),
        await app.ask('privacy', 'GET', `/v1/incidents/${id}?fields=id,status`),
        await app.ask('privacy', 'GET', `/v1/incidents/${id}/timeline`),
      ];
      expect(others.map(({ status, text }) => [status, text.includes('sealed:')])).toEqual(
        others.map(() => [200, false]),
      );
      const told = app.lines.slice(lines).join();
      expect(told).toContain(`incident.title of ${id} cannot be opened`);
      expect(told).not.toContain('sealed:');
      const { status, body } = await app.ask('privacy', 'GET', '/v1/incidents?limit=2');
      expect([status, body.items.map((each) => each['title'])]).toEqual([
        200,
        ['Letter mailed to the wrong resident', '[cannot be read; ask an administrator]'],
      ]);
      await app.sql('delete from message where incident_id = $1', [id]);
    });
  });

  describe('by an earlier version, in the open,', () => {
    const openUp = async (id: string): Promise<void> => {
      await app.sql(
        `update incident set title = 'Zopentitle', description = 'Zopendescription', implicated = '{Zopenname}',
           words = null where id = $1`,
        [id],
      );
      await app.sql(
        `update incident_step set note = 'Zopennote' where incident_id = $1 and key = 'contain'`,
        [id],
      );
      await app.sql(
        `update incident_step set evidence = '{"x":"Zopenx"}' where incident_id = $1 and key = 'contain'`,
        [id],
      );
    };
    const isOpen = async (): Promise<boolean> => {
      const rows = await app.sql<{ row: string }>(
        'select i::text || (select string_agg(s::text, $1) from incident_step s where s.incident_id = i.id) as row from incident i',
        [','],
      );
      return rows.some(({ row }) => /Zopen/.test(row));
    };

    it('is read as it is, and sealed as soon as the pass has come by, however often it was interrupted', async () => {
      const filed: Resource[] = [];
      for (let count = 0; count < 5; count += 1) filed.push(await cases.file({ division: 'public-health' }));
      for (const { id } of filed) await openUp(id);
      const [one] = filed;
      expect((await cases.ask('privacy', 'GET', one?.id ?? '')).body).toMatchObject({ title: 'Zopentitle' });
      const pass = app.app.get(SealingPass, { strict: false });
      expect(await pass.hasOpen()).toBe(true);
      let steps = 0;
      await pass.run('open', () => (steps += 1) < 100);
      expect(await isOpen()).toBe(true);
      await pass.run('open');
      expect([await isOpen(), await pass.hasOpen(), await pass.run('open')]).toEqual([false, false, 0]);
      const counts = await pass.count('open');
      expect(counts).toEqual({});
      const { body } = await app.ask('privacy', 'GET', '/v1/incidents?q=zopendescription');
      expect(body.items).toHaveLength(5);
      expect(body.items[0]).toMatchObject({ title: 'Zopentitle', description: 'Zopendescription' });
    });

    it('is not taken back to what it was by a pass that read it before somebody changed it', async () => {
      const { id } = await cases.file({ division: 'public-health' });
      await openUp(id);
      const pass = app.app.get(SealingPass, { strict: false });
      let isChanged = false;
      // The incidents were read when this is asked of the first of them.
      await pass.run('open', async (table) => {
        if (table !== 'incident' || isChanged) return true;
        isChanged = true;
        return Boolean(await cases.amend('supervisor', id, { title: 'Changed meanwhile' }));
      });
      expect(isChanged).toBe(true);
      expect((await cases.ask('privacy', 'GET', id)).body['title']).toBe('Changed meanwhile');
      await pass.run('open');
      const { body } = await app.ask('privacy', 'GET', '/v1/incidents?q=meanwhile');
      expect(body.items.map((each) => each.id)).toEqual([id]);
    });
  });

  it('is sealed anew under a new data key, while people write', async () => {
    const { id } = await cases.file({ description: 'Under the old one', division: 'public-health' });
    const keys = app.app.get(DataKeys, { strict: false });
    const before = keys.currentId;
    expect([await keys.renew(), await keys.renew(true), await keys.renew(true)]).toEqual([
      false,
      true,
      false,
    ]);
    await keys.read();
    expect(keys.currentId).toBe(before);
    await app.sql('update data_key set active_from = created_at');
    await app.sql(`update data_key set active_from = created_at - interval '1 day' where id = $1`, [before]);
    await keys.read();
    expect(keys.currentId).not.toBe(before);
    const pass = app.app.get(SealingPass, { strict: false });
    const writing = Promise.all(
      Array.from({ length: 5 }, () => cases.file({ description: 'Meanwhile', division: 'public-health' })),
    );
    await pass.run('old');
    await writing;
    // What was made unreadable above stays as it is; the trail is never changed.
    const { incident, ...others } = await pass.count('old');
    expect([incident, Object.keys(others)]).toEqual([5, ['audit_entry']]);
    expect((await cases.ask('privacy', 'GET', id)).body['description']).toBe('Under the old one');
  });
});

describe('the keys of the keyring', () => {
  it('can be changed while everything runs, and the old one is needed no more', async () => {
    const first = await RunningApp.start({ DATA_KEYS: A });
    const { database } = first;
    const cases = new Cases(first);
    const { id } = await cases.file({ description: 'Written under a', division: 'public-health' });
    const { body: totp } = await first.ask('employee', 'POST', '/v1/me/totp');
    const report = {
      title: 'A letter',
      discoveredAt: '2026-11-20T14:05:00-05:00',
      division: 'public-health',
    };
    const twice = (on: RunningApp): Promise<Answer> =>
      on.ask('employee', 'POST', '/v1/incidents', report, { 'idempotency-key': 'once' });
    const { body: once } = await twice(first);
    const webhook = { name: 'Service desk', url: 'https://desk.city.example/hooks' };
    const { body: hook } = await first.ask('admin', 'POST', '/v1/webhooks', webhook);
    const { body: rotated } = await first.ask(
      ...(['admin', 'POST', `/v1/webhooks/${hook.id}/rotate`] as const),
      { overlapUntil: new Date(Date.now() + 3_600_000).toISOString() },
      { 'if-match': '"1"' },
    );
    const wrapped = (): Promise<{ key_id: string }[]> => first.sql('select distinct key_id from data_key');
    expect(await wrapped()).toEqual([{ key_id: 'a' }]);

    const second = await RunningApp.start({ DATA_KEYS: `${B},${A}` }, { database });
    // The worker does it by itself; both processes go on reading and writing.
    const writing = Array.from({ length: 10 }, (_, at) =>
      new Cases(at % 2 === 0 ? first : second).file({ description: `No. ${at}`, division: 'public-health' }),
    );
    await eventually(wrapped, (rows) => rows.length === 1 && rows[0]?.key_id === 'b');
    const written = await Promise.all(writing);
    await eventually(
      () => first.sql(`select from totp where secret >= '\\x010162' and secret < '\\x010163'`),
      (rows) => rows.length === 1,
    );
    await second.app.get(SealedSecrets, { strict: false }).rotate();
    // A process that was not restarted yet does not take it back.
    expect(await first.app.get(DataKeys, { strict: false }).rewrap()).toBe(0);
    await first.app.close();

    await expect(RunningApp.start({ DATA_KEYS: A }, { database })).rejects.toThrow(
      /encrypted with the key b, which DATA_KEYS or DATA_KEYS_DIR does not have/,
    );
    await expect(
      RunningApp.start({ DATA_KEYS: `b:${Buffer.alloc(32, 9).toString('base64')}` }, { database }),
    ).rejects.toThrow(/The key b of DATA_KEYS .* is another one/);

    const third = await RunningApp.start({ DATA_KEYS: B }, { database });
    expect((await twice(third)).body.id).toBe(once.id);
    const code = codeAfter(String(totp['secret']), new Date());
    expect((await third.ask('employee', 'POST', '/v1/me/totp/confirm', { code })).status).toBe(200);
    const [kept] = await third.sql<{ secret: Buffer; previous_secret: Buffer }>('select * from webhook');
    const secrets = third.app.get(SecretsService, { strict: false });
    expect([kept?.secret, kept?.previous_secret].map((each) => each && secrets.open(each, hook.id))).toEqual([
      ...[rotated['secret'], hook['secret']],
    ]);
    for (const each of [{ id }, ...written])
      expect((await third.ask('privacy', 'GET', `/v1/incidents/${each.id}`)).status).toBe(200);
    expect((await third.ask('privacy', 'GET', `/v1/incidents/${id}`)).body['description']).toBe(
      'Written under a',
    );
    await second.stop();
    await third.stop();
    await first.mail.stop();
    await database.drop();
  });
});
