import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAnswer, type Answer, type Resource } from '../support/answer.js';
import { RunningApp } from '../support/running-app.js';

const HEAD = 'email,name,language,division,roles,active';

describe('people from a file', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await RunningApp.start();
  });
  afterAll(() => app.stop());

  async function send(
    csv: string | Buffer,
    query = '',
    account = 'admin',
    type = 'text/csv',
  ): Promise<Answer> {
    const headers = { authorization: `Bearer ${await app.token(account)}`, 'content-type': type };
    const url = `${app.url}/v1/people/import${query}`;
    const body = typeof csv === 'string' ? csv : new Uint8Array(csv);
    return readAnswer(await fetch(url, { method: 'POST', headers, body }));
  }
  const apply = (...lines: string[]): Promise<Answer> => send([HEAD, ...lines].join('\n'), '?dryRun=false');
  const people = (email: string): Promise<Resource[]> =>
    app.sql(
      `select p.name, p.language, p.is_active as active, d.key as division, array(
         select r.role || coalesce('@' || rd.key, '') || case when r.is_alternate then '~' else '' end
         from role_assignment r left join division rd on rd.id = r.division_id
         where r.person_id = p.id order by 1) as roles
       from person p left join division d on d.id = p.division_id where p.email = $1`,
      [email],
    );

  it('are only told of, unless asked otherwise', async () => {
    const { status, body } = await send(`\uFEFF${HEAD}\r\nana@example.org,Ana Diaz,fr,parks,legal,\r\n`);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        ...{ dryRun: true, applied: false, unchanged: 0, errors: [], warnings: [] },
        changes: [{ line: 2, email: 'ana@example.org', what: 'added', fields: [] }],
      },
    });
    expect(await people('ana@example.org')).toEqual([]);
  });

  it('come with division and roles; the same file again changes nothing', async () => {
    const line = 'bo@example.org,"Ito, Bo",fr,parks,supervisor@parks; alternate:privacy_officer,yes';
    expect((await apply(line)).body['changes']).toMatchObject([{ line: 2, what: 'added' }]);
    const bo = { name: 'Ito, Bo', language: 'fr', active: true, division: 'parks' };
    expect(await people('bo@example.org')).toEqual([
      { ...bo, roles: ['privacy_officer~', 'supervisor@parks'] },
    ]);
    expect((await apply(line)).body).toMatchObject({ unchanged: 1, changes: [], errors: [] });
    const told = await app.sql(
      `select changes ->> 'via' as via from audit_entry where type = 'person.added' and changes ->> 'via' is not null`,
    );
    expect(told).toEqual([{ via: 'import' }]);
    expect((await send('email\nBO@example.org', '?dryRun=false')).body).toMatchObject({ unchanged: 1 });
  });

  it('leave an office as they do one by one: with a warning, and handed on', async () => {
    await apply('cy@example.org,Cy,en,city,supervisor@city,');
    const id = await app.sql<{ id: string }>(`select id from person where email = 'head@example.org'`);
    const left = await apply('head@example.org,,,,,no', 'cy@example.org,,,city,,');
    expect(left.body['changes']).toMatchObject([
      { line: 2, email: 'head@example.org', what: 'deactivated' },
      { line: 3, email: 'cy@example.org', what: 'changed', fields: ['roles'] },
    ]);
    expect(left.body['warnings']).toMatchObject([
      { code: 'office_vacant', role: 'supervisor', division: 'city' },
    ]);
    expect(id.length).toBe(1);
    await apply('head@example.org,,,city,supervisor@city,yes');
  });

  it.each<[string, string, string]>([
    ['not-an-address,Ana,,,,', 'email', 'email'],
    ['a@example.org,Ana,de,,,', 'language', 'choice'],
    ['a@example.org,Ana,,moon,,', 'division', 'unknown_division'],
    ['a@example.org,Ana,,,supervisor@moon,', 'roles', 'unknown_division'],
    ['a@example.org,Ana,,,supervisor,', 'roles', 'division_needed'],
    ['a@example.org,Ana,,,king,', 'roles', 'choice'],
    ['a@example.org,Ana,,,,perhaps', 'active', 'flag'],
    ['a@example.org,,,,,', 'name', 'required'],
    ['A@EXAMPLE.org,Ana,,,,\na@example.org,Ana,,,,', 'email', 'named_twice'],
    ['admin@example.org,,,,,no', '', 'last_administrator'],
  ])('a line like %j is wrong in %j and stops no other', async (line, column, code) => {
    const { status, body } = await apply(line, 'dee@example.org,Dee,,,,');
    expect({ status, errors: body.errors }).toMatchObject({ status: 200, errors: [{ column, code }] });
    expect(await people('dee@example.org')).toMatchObject([{ name: 'Dee' }]);
  });

  it('strictly, one wrong line stops them all', async () => {
    const csv = `${HEAD}\neve@example.org,Eve,,,,\nx,Ana,,,,`;
    expect((await send(csv, '?dryRun=false&strict=true')).body).toMatchObject({
      ...{ applied: false, changes: [{ email: 'eve@example.org' }], errors: [{ line: 3, column: 'email' }] },
    });
    expect(await people('eve@example.org')).toEqual([]);
  });

  it('take a formula for a name', async () => {
    const name = '=HYPERLINK("http://x","y")';
    await apply(`fay@example.org,"${name.replaceAll('"', '""')}",,,,`);
    expect(await people('fay@example.org')).toMatchObject([{ name }]);
  });

  it('stay when the file does not name them, unless it is told that they left; the last administrator never', async () => {
    const csv = 'email\nprivacy@example.org\nnot-an-address';
    const { body } = await send(csv, '?deactivateAbsent=true');
    const gone = (body['changes'] as Resource[]).map((change) => change['email']);
    expect(gone).toEqual(expect.arrayContaining(['admin@example.org', 'hr@example.org']));
    expect(gone).not.toContain('privacy@example.org');
    expect((await send('email\nprivacy@example.org')).body['changes']).toEqual([]);
    const done = await send(csv, '?deactivateAbsent=true&dryRun=false');
    expect(done.body.errors).toMatchObject([{ code: 'last_administrator' }, { code: 'email' }]);
    expect(await people('admin@example.org')).toMatchObject([{ active: true }]);
    expect(await people('hr@example.org')).toMatchObject([{ active: false }]);
  });

  it.each<[string, string | Buffer, number, string]>([
    ['an unknown column', 'email,password\na@example.org,secret', 400, 'validation_failed'],
    ['no address', 'name\nAna', 400, 'validation_failed'],
    ['too few cells', `${HEAD}\na@example.org`, 400, 'validation_failed'],
    ['an open quotation', `${HEAD}\n"a@example.org`, 400, 'validation_failed'],
    ['too many lines', `email\n${'a@example.org\n'.repeat(5_001)}`, 400, 'validation_failed'],
    ['Latin-1', Buffer.from('email,name\na@example.org,\xc9mile', 'latin1'), 400, 'validation_failed'],
    ['more than 2 MB', 'x'.repeat(2 * 1024 * 1024 + 1), 413, 'body_too_large'],
  ])('are refused with %s', async (_, csv, status, code) => {
    expect(await send(csv)).toMatchObject({ status, body: { code } });
  });

  it('are for administrators, by this address alone', async () => {
    expect(await send('email', '', 'privacy')).toMatchObject({ status: 403 });
    expect(await send('{}', '', 'admin', 'application/json')).toMatchObject({ status: 415 });
    const headers = { 'content-type': 'text/csv', authorization: `Bearer ${await app.token('admin')}` };
    const elsewhere = await fetch(`${app.url}/v1/people`, { method: 'POST', headers, body: 'email' });
    expect(elsewhere.status).toBe(415);
  });
});
