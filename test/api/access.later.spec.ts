import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { HeldMailService } from '../../src/modules/messages/held-mail.service.js';
import { Cases } from '../support/cases.js';
import { PostSink } from '../support/post-sink.js';
import { eventually } from '../support/eventually.js';
import { expectKeptFrom } from '../support/keeping.js';
import { accountOf, MailLog } from '../support/mail-log.js';
import { prefer } from '../support/opening-hours.js';
import { HOUR, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

/** The people of one row, in a division of their own below Public Health. */
interface Cast {
  ward: string;
  /** Works there and is named in the report. */
  suspect: string;
  /** Supervises it. */
  chief: string;
  /** Works there as well, and holds no office yet. */
  newcomer: string;
}

/** What happens to the organization or the case once it is filed, and whom it must not reach from then on. */
interface Row {
  what: string;
  implicated?: (cast: Cast) => string[];
  happens: (cast: Cast, incident: Resource) => Promise<unknown>;
  shutOut: (cast: Cast) => string;
}

const EVERY_OFFICE = ['privacy_officer', 'human_resources', 'communications', 'auditor'].map((role) => ({
  role,
}));

describe('a conflict that arises after the report', () => {
  let app: RunningApp;
  let cases: Cases;
  let sink: PostSink;
  let count = 0;
  const hired: string[] = [];
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin });
    cases = new Cases(app);
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  /** So that they are asked for nothing in the next row. */
  afterEach(async () => {
    for (const account of hired.splice(0)) await change(account, { roles: [] });
  });

  const admin = async (method: string, path: string, body: object): Promise<Answer> => {
    const answer = await app.ask('admin', method, `/v1/${path}`, body, { 'if-match': '*' });
    if (answer.status >= 300) throw new Error(answer.text);
    return answer;
  };
  const hire = async (
    account: string,
    division: string,
    roles: object[] = [],
    name = account,
  ): Promise<Answer> => {
    hired.push(account);
    const email = `${account}@example.org`;
    return admin('POST', 'people', { email, name, password: 'breach-trial', division, roles });
  };
  const change = async (account: string, body: object): Promise<Answer> =>
    admin('PATCH', `people/${(await app.ask(account, 'GET', '/v1/me')).body.id}`, body);
  const supervising = (division: string, alternate = false): object => ({
    ...{ role: 'supervisor', division, alternate },
  });

  async function aWard(): Promise<Cast> {
    count += 1;
    const cast = {
      ...{ ward: `ward-${count}`, suspect: `suspect${count}` },
      ...{ chief: `chief${count}`, newcomer: `newcomer${count}` },
    };
    await admin('POST', 'divisions', { key: cast.ward, name: cast.ward, parent: 'public-health' });
    await hire(cast.suspect, cast.ward);
    await hire(cast.chief, 'parks', [supervising(cast.ward)]);
    await hire(cast.newcomer, cast.ward);
    return cast;
  }

  const ROWS: Row[] = [
    {
      what: 'someone becomes the direct supervisor',
      happens: ({ ward, newcomer }) => change(newcomer, { roles: [supervising(ward), ...EVERY_OFFICE] }),
      shutOut: ({ newcomer }) => newcomer,
    },
    {
      what: 'someone comes to stand by for the direct supervisor',
      happens: ({ ward, newcomer }) =>
        change(newcomer, { roles: [supervising(ward, true), ...EVERY_OFFICE] }),
      shutOut: ({ newcomer }) => newcomer,
    },
    {
      what: 'someone comes and supervises the division from the first day',
      happens: ({ ward }) =>
        hire(`boss-of-${ward}`, 'city', [supervising(ward), { role: 'privacy_officer' }]),
      shutOut: ({ ward }) => `boss-of-${ward}`,
    },
    {
      what: 'whoever is implicated gets an office and a division above',
      happens: ({ suspect }) =>
        change(suspect, { roles: [supervising('community-services'), ...EVERY_OFFICE] }),
      shutOut: ({ suspect }) => suspect,
    },
    {
      what: 'whoever is implicated moves to another division',
      happens: ({ suspect }) => change(suspect, { division: 'parks' }),
      shutOut: () => 'supervisor2',
    },
    {
      what: 'the division, without a supervisor of its own, is put below another',
      happens: async ({ ward, chief }) => {
        await change(chief, { roles: [] });
        await admin('PATCH', `divisions/${ward}`, { parent: 'parks' });
      },
      shutOut: () => 'supervisor2',
    },
    {
      what: 'the direct supervisor leaves that office for others',
      happens: ({ chief }) => change(chief, { roles: [supervising('city'), ...EVERY_OFFICE] }),
      shutOut: ({ chief }) => chief,
    },
    {
      what: 'the direct supervisor leaves for another office, and a name is added to the report',
      happens: async ({ chief, suspect }, { id }) => {
        await change(chief, { roles: EVERY_OFFICE });
        const implicated = [`${suspect}@example.org`, 'someone@elsewhere.example'];
        await cases.amend('privacy', id, { implicated });
      },
      shutOut: ({ chief }) => chief,
    },
    {
      what: 'someone comes who bears the name in the report',
      implicated: ({ ward }) => [`Jo Newman-${ward}`],
      happens: ({ ward }) => hire(`jo-of-${ward}`, 'parks', EVERY_OFFICE, `Jo Newman-${ward}`),
      shutOut: ({ ward }) => `jo-of-${ward}`,
    },
    {
      what: 'someone takes the name in the report',
      implicated: ({ ward }) => [`Jo Newman-${ward}`],
      happens: ({ newcomer, ward }) => change(newcomer, { name: `Jo Newman-${ward}`, roles: EVERY_OFFICE }),
      shutOut: ({ newcomer }) => newcomer,
    },
    {
      what: 'someone comes who bears the name, below a supervisor of another division',
      implicated: ({ ward }) => [`Jo Newman-${ward}`],
      happens: ({ ward }) => hire(`jo-in-${ward}`, 'parks', [], `Jo Newman-${ward}`),
      shutOut: () => 'supervisor2',
    },
    {
      what: 'someone comes to supervise where a name nobody bears may be meant',
      implicated: () => ['the one with the beard'],
      happens: ({ ward, newcomer }) => change(newcomer, { roles: [supervising(ward), ...EVERY_OFFICE] }),
      shutOut: ({ newcomer }) => newcomer,
    },
    {
      what: 'the case moves to where a name nobody bears may be meant',
      implicated: () => ['the one with the beard'],
      happens: (_, { id }) => cases.amend('privacy', id, { division: 'parks' }),
      shutOut: () => 'supervisor2',
    },
  ];

  it.each(ROWS)('reaches nobody when $what', async ({ implicated, happens, shutOut }) => {
    const cast = await aWard();
    const named = implicated?.(cast) ?? [`${cast.suspect}@example.org`];
    const incident = await cases.file({ division: cast.ward, implicated: named });
    const mail = new MailLog(app, incident.reference);
    await mail.all();
    await happens(cast, incident);
    const account = shutOut(cast);
    await expectKeptFrom(app, account, incident);
    const toldBefore = (await mail.all()).length;
    await liveOn(incident);
    const told = (await mail.all()).slice(toldBefore).map(accountOf);
    expect(told.length).toBeGreaterThan(2);
    expect(told).not.toContain(account);
    await expectKeptFrom(app, account, incident);
    expect(await cases.ask('head', 'GET', incident.id)).toMatchObject({ status: 200 });
  });

  it('takes what they were given from them, and asks whoever is next', async () => {
    const { ward, suspect, newcomer } = await aWard();
    const incident = await cases.file({ division: ward, implicated: [`${suspect}@example.org`] });
    await cases.act('privacy', incident.id, 'steps/contain/assign', { person: `${newcomer}@example.org` });
    expect(await cases.ask(newcomer, 'GET', incident.id)).toMatchObject({ status: 200 });
    const mail = new MailLog(app, incident.reference);
    await mail.news();
    await change(newcomer, { roles: [supervising(ward)] });
    await expectKeptFrom(app, newcomer, incident);
    expect(await cases.step(incident.id, 'contain')).toMatchObject({ assigneeId: null, status: 'open' });
    expect(await mail.news()).toEqual([
      'privacy: please complete “Contain the incident”',
      'supervisor: please complete “Contain the incident”',
    ]);
  });

  it('shuts out nobody who acts for an office only because it fell vacant', async () => {
    const { ward, suspect, chief } = await aWard();
    const incident = await cases.file({ division: ward, implicated: [`${suspect}@example.org`] });
    await change(chief, { roles: [] });
    expect(await cases.act('supervisor', incident.id, 'acknowledge')).toMatchObject({ status: 200 });
    expect(await cases.ask(chief, 'GET', incident.id)).toMatchObject({ status: 404 });
  });

  it('silences the channel of an office that they come to hold', async () => {
    const { ward, suspect } = await aWard();
    const url = `${sink.origin}/services/quiet-${ward}`;
    const room = await admin('POST', 'admin/channels', {
      name: 'x',
      format: 'slack',
      url,
      role: 'privacy_officer',
    });
    const report = { division: ward, implicated: [`${suspect}@example.org`] };
    const heard = await cases.file(report);
    await cases.act('privacy', heard.id, 'acknowledge');
    await cases.act('privacy', heard.id, 'escalate');
    const said = (): string => JSON.stringify(sink.at(new URL(url).pathname));
    await eventually(said, (words) => words.includes(heard.reference));
    const incident = await cases.file(report);
    await eventually(said, (words) => words.includes(incident.reference));
    await new MailLog(app, incident.reference).all();
    const before = sink.posts.length;
    await change(suspect, { roles: [{ role: 'privacy_officer', alternate: true }] });
    await cases.act('privacy', incident.id, 'acknowledge');
    await cases.act('privacy', incident.id, 'escalate');
    await new MailLog(app, incident.reference).all();
    await change(suspect, { roles: [] });
    const last = await cases.file({ division: 'parks' });
    await cases.act('privacy', last.id, 'acknowledge');
    await cases.act('privacy', last.id, 'escalate');
    await eventually(said, (words) => words.includes(last.reference));
    expect(JSON.stringify(sink.posts.slice(before))).not.toContain(incident.reference);
    await app.ask('admin', 'DELETE', `/v1/admin/channels/${room.body.id}`);
  });

  it('takes it out of a digest that waits for them', async () => {
    const { ward, suspect, newcomer } = await aWard();
    await change(newcomer, { roles: [{ role: 'privacy_officer' }] });
    await prefer(app, newcomer, { delivery: 'digest' });
    const report = { division: ward, implicated: [`${suspect}@example.org`] };
    const [kept, told] = [await cases.file(report), await cases.file({ division: 'parks' })];
    const held = (): Promise<Resource[]> =>
      app.sql(
        `select m.incident_id as id from message m join person p on p.id = m.person_id
         where p.email = $1 and m.held_until is not null and m.state = 'queued'`,
        [`${newcomer}@example.org`],
      );
    for (const { id } of [kept, told]) {
      await cases.act('privacy', id, 'acknowledge');
      await cases.act('privacy', id, 'escalate');
      await cases.act('privacy', id, 'confirm', { reason: 'It is.' });
    }
    await eventually(held, (rows) => new Set(rows.map(({ id }) => id)).size === 2);
    await eventually(
      () => app.sql(`select from message where state = 'queued' and held_until is null`),
      (others) => others.length === 0,
    );
    const before = app.mail.mails.length;
    await change(newcomer, { roles: [{ role: 'privacy_officer' }, supervising(ward)] });
    const inAWeek = new Date(Date.now() + 7 * 24 * HOUR);
    await app.app.get(HeldMailService, { strict: false }).sendSome(inAWeek);
    const mine = app.mail.mails
      .slice(before)
      .filter((mail) => accountOf(mail) === newcomer)
      .map(({ parsed }) => parsed.text ?? '');
    expect(mine.filter((text) => text.includes(told.reference)).length).toBeGreaterThan(0);
    expect(mine.filter((text) => text.includes(kept.reference))).toEqual([]);
    await change(newcomer, { roles: [] });
  });

  it('is in the trail with whoever made it so, for those who may know who is named', async () => {
    const { ward, suspect, chief, newcomer } = await aWard();
    const idOf = async (account: string): Promise<string> =>
      (await app.ask(account, 'GET', '/v1/me')).body.id;
    const [s, c, n, nurse] = await Promise.all([suspect, chief, newcomer, 'nurse'].map(idOf));
    const incident = await cases.file({ division: ward, implicated: [`${suspect}@example.org`] });
    await change(newcomer, { roles: [supervising(ward)] });
    await cases.amend('privacy', incident.id, { implicated: ['nurse@example.org'] });
    const told = async (account: string): Promise<unknown[]> =>
      (await cases.list(account, incident.id, 'timeline'))
        .filter(({ type }) => type === 'conflicts.changed')
        .map(({ actor, changes }) => ({
          by: (actor as Resource | null)?.['name'],
          added: [...((changes as Resource)['added'] as string[])].sort(),
          removed: [...((changes as Resource)['removed'] as string[])].sort(),
        }));
    const entries = (await told('privacy')) as { by: string; added: string[]; removed: string[] }[];
    expect(entries.slice(0, 2)).toEqual([
      { by: 'Robin Tremblay', added: [s, c].sort(), removed: [] },
      { by: 'Alex Kim', added: [n], removed: [] },
    ]);
    expect(entries[2]).toMatchObject({ by: 'Priya Nair', removed: [s, c, n].sort() });
    expect(entries[2]?.added).toContain(nurse);
    for (const account of ['employee', 'auditor']) expect(await told(account)).toEqual([]);
  });

  /** It is escalated, and everything in it becomes overdue. */
  async function liveOn({ id }: Resource): Promise<void> {
    for (const action of ['acknowledge', 'escalate', 'confirm'])
      expect(await cases.act('privacy', id, action, { reason: 'It is.' })).toMatchObject({ status: 200 });
    const time = new PassingTime(app);
    await time.pass(id, 24 * 40 * HOUR);
    await time.sweep();
  }
});
