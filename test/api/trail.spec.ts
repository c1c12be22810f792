import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

interface Entry {
  type: string;
  step_key: string | null;
  actor: string | null;
  request_id: string | null;
  changes: Record<string, unknown>;
  note: string | null;
  recorded_at: Date;
  at: Date;
}

/** Every change has its entry, with who and by which request, and no entry ever changes. */
describe('the trail', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const entriesOf = (incident: string): Promise<(Entry & Record<string, unknown>)[]> =>
    app.sql(
      `select e.*, split_part(p.email, '@', 1) as actor
       from audit_entry e left join person p on p.id = e.actor_id where e.chain = $1 order by e.seq`,
      [incident],
    );

  describe('is append-only, for the database’s owner, too', () => {
    it.each([
      'update audit_entry set note = null',
      `update audit_entry set type = 'x' where false`,
      'delete from audit_entry',
      'delete from audit_entry where false',
      'truncate audit_entry',
      'truncate audit_entry cascade',
      `insert into audit_entry (id, at, type, changes) select id, at, type, changes from audit_entry
       on conflict (id) do update set type = 'x'`,
      `merge into audit_entry e using audit_entry o on o.id = e.id when matched then delete`,
    ])('%s', async (statement) => {
      const { id } = await cases.file();
      const before = await entriesOf(id);
      await expect(app.sql(statement)).rejects.toMatchObject({
        code: '42501',
        message: 'the trail is append-only',
      });
      expect(await entriesOf(id)).toEqual(before);
    });

    it('and outlives the incident it tells of', async () => {
      const { id } = await cases.file();
      await app.sql('delete from message where incident_id = $1', [id]);
      await app.sql('delete from incident where id = $1', [id]);
      expect(await entriesOf(id)).not.toEqual([]);
    });
  });

  it('has an entry for every change of a life, with who made it and by which request', async () => {
    const { id } = await cases.file({ division: 'public-health' });
    const seen = new Set((await entriesOf(id)).map(({ id: entry }) => entry));
    let nth = 0;
    /** Makes one change; returns what it wrote: `supervisor incident.acknowledged`. */
    const change = async (
      account: string,
      method: string,
      path: string,
      body: object = {},
    ): Promise<string[]> => {
      nth += 1;
      const requestId = `life-of-it-${nth}`;
      const { headers } = await cases.ask('privacy', 'GET', id);
      const answer = await cases.ask(account, method, id, path, body, {
        ...{ 'x-request-id': requestId, 'if-match': headers.get('etag') ?? '' },
      });
      expect(answer.status).toBeLessThan(300);
      const fresh = (await entriesOf(id)).filter(({ id: entry }) => !seen.has(entry));
      for (const entry of fresh) {
        seen.add(entry['id']);
        expect(entry).toMatchObject({ actor: account, request_id: requestId });
        expect(entry.recorded_at.getTime()).toBeGreaterThanOrEqual(entry.at.getTime());
      }
      return fresh.map(({ type, step_key: key }) => [type, key].filter(Boolean).join(' '));
    };
    expect(await change('supervisor', 'POST', 'acknowledge')).toEqual([
      'incident.acknowledged',
      'step.opened escalate',
    ]);
    expect(await change('employee', 'PATCH', '', { cause: 'phishing' })).toEqual(['incident.amended']);
    expect(await change('privacy', 'PATCH', '', { division: 'parks' })).toEqual(['incident.moved']);
    expect(await change('employee', 'POST', 'comments', { text: 'x' })).toEqual(['comment.added']);
    expect(await change('privacy', 'POST', 'steps/contain/assign', { person: 'it@example.org' })).toEqual([
      'step.assigned contain',
    ]);
    expect(await change('it', 'POST', 'steps/contain/complete')).toEqual(['step.completed contain']);
    expect(await change('supervisor2', 'POST', 'escalate')).toEqual([
      ...[
        'incident.escalated',
        'step.opened direction-communications',
        'step.opened direction-human-resources',
        'step.opened decide',
      ],
    ]);
    expect(await change('communications', 'PUT', 'directions/communications', { text: 'x' })).toEqual([
      'direction.recorded',
    ]);
    expect(await change('hr', 'PATCH', '', { employmentActionAt: '2026-11-02T09:00:00Z' })).toEqual([
      'conduct.recorded',
    ]);
    expect(await change('privacy', 'POST', 'steps/direction-human-resources/waive', { reason: 'x' })).toEqual(
      ['step.waived direction-human-resources'],
    );
    expect(await change('privacy', 'POST', 'dismiss', { reason: 'x' })).toContain('incident.dismissed');
    expect(await change('privacy', 'POST', 'reopen', { reason: 'x' })).toContain('incident.reopened');
  });

  it('has nothing of what was refused', async () => {
    const { id } = await cases.at('escalated');
    const before = await entriesOf(id);
    await cases.act('supervisor', id, 'confirm', { reason: 'x' });
    await cases.act('privacy', id, 'confirm');
    await cases.act('privacy', id, 'resolve');
    await cases.ask('privacy', 'PATCH', id, '', { title: 'x' }, { 'if-match': '"1"' });
    await cases.act('nurse', id, 'comments', { text: 'x' });
    await cases.ask('privacy', 'GET', id);
    expect(await entriesOf(id)).toEqual(before);
  });

  it('quotes no narrative in what changed: it says that it changed', async () => {
    const { id } = await cases.at('escalated', {
      title: 'Qone',
      description: 'Qtwo',
      implicated: ['qthree@elsewhere.example'],
    });
    await cases.amend('privacy', id, {
      title: 'Qfour',
      description: 'Qfive',
      implicated: ['qsix@elsewhere.example'],
      contained: true,
    });
    await cases.amend('hr', id, { employmentActionAt: '2026-11-02T09:00:00Z' });
    await cases.act('supervisor', id, 'comments', { text: 'Qseven' });
    await cases.ask('hr', 'PUT', id, 'directions/human-resources', { text: 'Qeight' });
    const entries = await entriesOf(id);
    const changes = entries.map((entry) => JSON.stringify(entry.changes)).join('\n');
    expect(changes).not.toMatch(/Q(?:one|two|four|five|seven|eight)|qthree|qsix|2026-11-02/);
    expect(entries.map((entry) => entry.note).join()).not.toMatch(/Q/);
    expect(entries.find(({ type }) => type === 'incident.amended')?.changes).toMatchObject({
      ...{ title: 'changed', description: 'changed', implicated: 'changed' },
      contained: { from: false, to: true },
    });
  });

  it('keeps what a decision was explained with, where those who may can read it', async () => {
    const { id } = await cases.at('escalated');
    await cases.act('privacy', id, 'confirm', { reason: 'A stranger read it.' });
    const { body } = await cases.ask('privacy', 'GET', id, 'timeline');
    const entry = body.items.find((each) => each['type'] === 'incident.confirmed');
    expect(entry?.['note']).toBe('A stranger read it.');
  });

  it('keeps apart when it happened and when it was written down', async () => {
    const { id, ...filed } = await cases.file();
    const at = String(filed['reportedAt']);
    await cases.act('supervisor', id, 'acknowledge', { at });
    const [entry] = (await entriesOf(id)).filter(({ type }) => type === 'incident.acknowledged');
    expect(entry?.at.toISOString()).toBe(at);
    expect(entry?.recorded_at.getTime()).toBeGreaterThan(new Date(at).getTime());
  });
});
