import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { accountOf } from '../support/mail-log.js';
import { MailSink, type CaughtMail } from '../support/mail-sink.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';

/** The mail server fails; reporting does not, and nobody is forgotten. */
describe('when the mail server', () => {
  let app: RunningApp;
  let cases: Cases;
  let sink: MailSink;
  let port: number;
  beforeAll(async () => {
    const elsewhere = await MailSink.start();
    await elsewhere.stop();
    port = Number(new URL(elsewhere.url).port);
    app = await RunningApp.start({ SMTP_URL: elsewhere.url }, { clock: new StandingClock() });
    cases = new Cases(app);
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  const messagesOf = (id: string): Promise<Resource[]> => cases.list('privacy', id, 'messages');
  /** Once every message has been tried that often, and no worker has it in hand. */
  async function tried(id: string, times: number): Promise<Resource[]> {
    const text =
      'select id from message where incident_id = $1 and (attempts <> $2 or claimed_until is not null)';
    await eventually(
      () => app.sql(text, [id, times]),
      (others) => others.length === 0,
    );
    return messagesOf(id);
  }
  const settled = (id: string, state = 'sent'): Promise<Resource[]> =>
    eventually(
      () => messagesOf(id),
      (messages) => messages.every((each) => each['state'] === state),
    );
  /** Makes the next try due now, in place of waiting for it. */
  async function hurry(): Promise<void> {
    await app.sql(`update message set next_attempt_at = created_at where state = 'queued'`);
    await app.sql('notify message_queued');
  }
  const about = ({ reference }: Resource): CaughtMail[] =>
    sink.mails.filter(({ parsed }) => parsed.subject?.includes(reference));

  it('is away, a report is filed all the same; its mail waits and arrives once it is back', async () => {
    const filed = await cases.file();
    const waiting = await eventually(
      () => messagesOf(filed.id),
      (messages) => messages.every((each) => each['attempts'] === 1 && each['lastError'] !== null),
    );
    expect(waiting).toHaveLength(3);
    for (const message of waiting)
      expect(message).toMatchObject({
        state: 'queued',
        sentAt: null,
        lastError: expect.stringContaining('ESOCKET'),
      });
    sink = await MailSink.start({ port });
    await hurry();
    const arrived = { attempts: 2, lastError: null };
    expect(await settled(filed.id)).toMatchObject([arrived, arrived, arrived]);
    expect(about(filed)).toHaveLength(3);
  });

  it('says 451, it is asked again, with the same Message-ID', async () => {
    sink.refusalOf = always(451);
    const filed = await cases.file();
    const waiting = await tried(filed.id, 1);
    for (const message of waiting)
      expect(message).toMatchObject({ state: 'queued', lastError: expect.stringContaining('451') });
    await hurry();
    await tried(filed.id, 2);
    sink.refusalOf = always(null);
    await hurry();
    const sent = await settled(filed.id);
    expect(sent.map((each) => each['attempts'])).toEqual([3, 3, 3]);
    expect(
      about(filed)
        .map(({ parsed }) => parsed.messageId)
        .sort(),
    ).toEqual(waiting.map(({ id }) => `<${id}@city.example>`).sort());
  });

  it('refuses one address for good, that message fails with the reason, and the others arrive', async () => {
    sink.refusalOf = (address) => (address.startsWith('supervisor@') ? 550 : null);
    const filed = await cases.file({ division: 'public-health' });
    const messages = await eventually(
      () => messagesOf(filed.id),
      (each) => each.every(({ state }) => state !== 'queued'),
    );
    const refused = {
      ...{ state: 'failed', attempts: 1, lastError: expect.stringContaining('550'), nextAttemptAt: null },
    };
    expect(messages).toMatchObject([
      { kind: 'receipt', state: 'sent', lastError: null },
      { kind: 'reported', ...refused },
      { kind: 'step_due', ...refused },
    ]);
    expect(about(filed).map(accountOf)).toEqual(['employee']);
    sink.refusalOf = always(null);
  });

  it('takes a mail and then says that it did not, it comes twice with one Message-ID', async () => {
    sink.lateRefusal = 451;
    const filed = await cases.file();
    await tried(filed.id, 1);
    sink.lateRefusal = null;
    await hurry();
    await settled(filed.id);
    const ids = about(filed).map(({ parsed }) => parsed.messageId);
    expect([ids.length, new Set(ids).size]).toEqual([6, 3]);
  });

  it('breaks the connection after it took a mail, that it may have arrived is kept and the retry can be recognized', async () => {
    sink.cut = 'content';
    const filed = await cases.file();
    for (const message of await tried(filed.id, 1))
      expect(message).toMatchObject({
        ...{ state: 'queued', unclearTries: 1, lastError: expect.stringContaining('it may have arrived') },
      });
    sink.cut = null;
    await hurry();
    const sent = await settled(filed.id);
    expect(sent.map((each) => [each['unclearTries'], each['lastError']])).toEqual(Array(3).fill([1, null]));
    const ids = about(filed).map(({ parsed }) => parsed.messageId);
    expect([ids.length, new Set(ids).size]).toEqual([6, 3]);
  });

  it('breaks the connection before it was given a mail, nothing is unclear', async () => {
    sink.cut = 'recipient';
    const filed = await cases.file();
    for (const message of await tried(filed.id, 1))
      expect(message).toMatchObject({ state: 'queued', unclearTries: 0, lastError: 'ECONNECTION CONN' });
    sink.cut = null;
    await hurry();
    await settled(filed.id);
    expect(about(filed)).toHaveLength(3);
  });

  it('answers after a worker died with a message in hand, another sends it when the lease ends', async () => {
    sink.refusalOf = always(451);
    const filed = await cases.file();
    await tried(filed.id, 1);
    sink.refusalOf = always(null);
    const lease = (until: string): Promise<unknown> =>
      app.sql('update message set claimed_until = $2 where incident_id = $1', [filed.id, until]);
    await lease('2099-01-01');
    await hurry();
    const other = await cases.file();
    await settled(other.id);
    expect(await messagesOf(filed.id)).toMatchObject([{ attempts: 1 }, { attempts: 1 }, { attempts: 1 }]);
    await lease('2026-01-01');
    await hurry();
    const unclear = { attempts: 2, unclearTries: 1 };
    expect(await settled(filed.id)).toMatchObject([unclear, unclear, unclear]);
  });

  it('and a message that another worker is just taking, it is left to that one, and others are sent', async () => {
    sink.refusalOf = always(451);
    const filed = await cases.file();
    await tried(filed.id, 1);
    sink.refusalOf = always(null);
    const other = new Client({ connectionString: app.database.url });
    await other.connect();
    await other.query(
      `begin; update message set next_attempt_at = created_at where incident_id = '${filed.id}'; commit;
       begin; select from message where incident_id = '${filed.id}' for update`,
    );
    const next = await cases.file();
    await settled(next.id);
    await other.query('rollback');
    await other.end();
    await hurry();
    await settled(filed.id);
    expect(about(filed)).toHaveLength(3);
  });

  it('refused for two days, the message is a dead letter', async () => {
    sink.refusalOf = always(451);
    const filed = await cases.file();
    await tried(filed.id, 1);
    await app.sql('update message set attempts = 23 where incident_id = $1', [filed.id]);
    await hurry();
    const dead = await settled(filed.id, 'failed');
    expect(dead).toMatchObject([{ attempts: 24 }, { attempts: 24 }, { attempts: 24 }]);
    expect(await app.ask(null, 'GET', '/metrics')).toMatchObject({
      text: expect.stringMatching(/^breach_messages_failed [1-9]/m),
    });
  });
});

function always(code: number | null): () => number | null {
  return () => code;
}
