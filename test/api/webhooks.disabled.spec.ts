import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { Hooks, incidentOf } from '../support/hooks.js';
import type { CaughtMail } from '../support/mail-sink.js';
import { prefer } from '../support/opening-hours.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';
import { Systems } from '../support/systems.js';

const GONE = 410;

describe('a webhook that is not called any more', () => {
  let app: RunningApp;
  let cases: Cases;
  let sink: PostSink;
  let hooks: Hooks;
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin }, { clock: new StandingClock() });
    cases = new Cases(app);
    hooks = new Hooks(app, sink);
    await prefer(app, 'it', { language: 'fr' });
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  beforeEach(async () => {
    await hooks.removeAll();
    app.mail.mails.length = 0;
  });

  const answering = (path: string, status: number): void =>
    void sink.answers.set(path, (_, response) => response.writeHead(status).end());
  const told = async (count: number): Promise<CaughtMail[]> => {
    const isIt = ({ parsed }: CaughtMail): boolean => /127\.0\.0\.1/.test(parsed.subject ?? '');
    return (await app.mail.until((mails) => mails.filter(isIt).length >= count)).filter(isIt);
  };
  const longAgo = ({ id }: { id: string }): Promise<unknown> =>
    app.sql(`update webhook set failing_since = now() - interval '73 hours' where id = $1`, [id]);

  it('answered 410: at once, with the reason and what to do, a mail, an entry in the trail, and nothing lost', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    answering(receiver.path, GONE);
    const first = await cases.file();
    const { body, headers } = await hooks.untilDisabled(receiver, 'gone');
    expect(body).toMatchObject({ enabled: false, disabledAt: expect.any(String) });
    expect(body['advice']).toMatch(/410 Gone.*PATCH with "enabled": true/);
    // Whoever knew it otherwise has to look again.
    expect(headers.get('etag')).not.toBe('"1"');
    const [mail] = await told(1);
    expect(mail?.to).toEqual(['admin@example.org']);
    const text = mail?.parsed.text ?? '';
    expect(text).toContain(new URL(sink.origin).host);
    expect(text).toMatch(/gone \(410\)[^]*enables the webhook[^]*\/v1\/webhooks\//);
    expect(mail?.raw).not.toMatch(/secret|Service desk|PB-\d/);
    const entries = await app.sql(
      `select actor_id, changes from audit_entry where type = 'webhook.disabled' and changes ->> 'webhook' = $1`,
      [receiver.id],
    );
    expect(entries).toEqual([{ actor_id: null, changes: { webhook: receiver.id, reason: 'gone' } }]);
    const missed = await cases.file();
    sink.answers.delete(receiver.path);
    expect((await hooks.enable(receiver)).body).toMatchObject({
      ...{ enabled: true, disabledFor: null, disabledAt: null, advice: null },
    });
    const came = await sink.until(receiver.path, ({ length }) => length === 3);
    expect(came.map(incidentOf).sort()).toEqual([first.id, first.id, missed.id].sort());
    expect(app.mail.mails.filter(({ parsed }) => parsed.subject?.includes('127.0.0.1'))).toHaveLength(1);
  });

  it('took nothing for three days: what it refused last is queued still, and has three days anew', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    answering(receiver.path, 500);
    await cases.file();
    await hooks.tried(receiver, 1);
    expect((await hooks.read(receiver)).body).toMatchObject({
      ...{ failingSince: expect.any(String), enabled: true, advice: null },
    });
    await app.sql('update webhook_delivery set attempts = 9 where webhook_id = $1', [receiver.id]);
    await longAgo(receiver);
    await hooks.again(receiver);
    const { body } = await hooks.untilDisabled(receiver, 'failing');
    expect(body['advice']).toMatch(/nothing for three days; the list of its deliveries says why/);
    expect(await hooks.rows(receiver)).toMatchObject([{ state: 'queued', attempts: 10, reason: 'HTTP 500' }]);
    expect((await told(1))[0]?.parsed.text).toMatch(/took nothing for three days/);
    await hooks.enable(receiver);
    // Its first try of the three days to come.
    await hooks.tried(receiver, 1);
    sink.answers.delete(receiver.path);
    await hooks.again(receiver);
    await eventually(
      () => hooks.deliveries(receiver),
      ([each]) => each?.['state'] === 'sent',
    );
    await eventually(
      () => hooks.read(receiver),
      (answer) => answer.body['failingSince'] === null,
    );
  });

  it('gives up an event that fails while others are taken, and is called on', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    answering(receiver.path, 500);
    await cases.file();
    await hooks.tried(receiver, 1);
    await app.sql('update webhook_delivery set attempts = 9 where webhook_id = $1', [receiver.id]);
    await hooks.again(receiver);
    await eventually(
      () => hooks.deliveries(receiver),
      ([each]) => each?.['state'] === 'failed' && each['attempts'] === 10,
    );
    expect((await hooks.read(receiver)).body).toMatchObject({ enabled: true, disabledFor: null });
  });

  it('is told to who answers for its key, in their language; to administrators once that person has left', async () => {
    const systems = new Systems(app);
    const key = await systems.add({ scopes: ['incidents:report', 'webhooks'] });
    const path = '/hooks/of-a-key';
    const body = { name: 'SIEM', url: sink.origin + path, types: ['incident.reported'] };
    const own = (await systems.ask(key, 'POST', '/v1/webhooks', body)).body;
    answering(path, GONE);
    await systems.report(key);
    const [mail] = await told(1);
    expect(mail?.to).toEqual(['it@example.org']);
    expect(mail?.parsed.subject).toBe(`Les événements ne sont plus envoyés à ${new URL(sink.origin).host}`);
    expect(mail?.parsed.text).toMatch(/n’existe plus \(410\)[^]*réactive le webhook[^]*répondez de la clé/);
    await app.sql(`update person set is_active = false where email = 'it@example.org'`);
    try {
      await hooks.enable(own);
      const [, second] = await told(2);
      expect(second?.to).toEqual(['admin@example.org']);
      expect(second?.parsed.text).toContain('You receive this as an administrator');
    } finally {
      await app.sql(`update person set is_active = true where email = 'it@example.org'`);
    }
  });

  it('says so, too, when its key lets it be called no more', async () => {
    const systems = new Systems(app);
    const key = await systems.add({ scopes: ['webhooks'] });
    const body = { name: 'SIEM', url: `${sink.origin}/hooks/of-a-revoked-key` };
    const { id } = (await systems.ask(key, 'POST', '/v1/webhooks', body)).body;
    expect((await hooks.read({ id })).body['advice']).toBeNull();
    await app.ask('admin', 'DELETE', `/v1/api-keys/${key.id}`);
    const [listed] = (await app.ask('admin', 'GET', '/v1/webhooks')).body.items;
    for (const each of [(await hooks.read({ id })).body, listed as Resource])
      expect(each['advice']).toMatch(/^Its key was revoked/);
  });

  it('is not mailed about once it is called again before the mail went', async () => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    answering(receiver.path, GONE);
    app.mail.refusalOf = (address) => (address.startsWith('admin@') ? 451 : null);
    const waiting = (): Promise<Resource[]> =>
      app.sql<Resource>(`select * from message where webhook_id = $1`, [receiver.id]);
    await cases.file();
    await eventually(waiting, ([row]) => row?.['attempts'] === 1 && row['claimed_until'] === null);
    sink.answers.delete(receiver.path);
    await hooks.enable(receiver);
    app.mail.refusalOf = () => null;
    await app.sql(`update message set next_attempt_at = created_at where webhook_id = $1`, [receiver.id]);
    await app.sql('notify message_queued');
    await eventually(waiting, ({ length }) => length === 0);
    expect(app.mail.mails.filter(({ parsed }) => parsed.subject?.includes('127.0.0.1'))).toEqual([]);
  });
});
