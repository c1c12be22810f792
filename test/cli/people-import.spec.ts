import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUTH_KEY, DATA_KEYS, RunningApp } from '../support/running-app.js';

/** What a file may say, and what becomes of it, is in test/api/people.import.spec.ts: the code is the same. */
describe('people from a file, at the terminal', () => {
  let app: RunningApp;
  let folder: string;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    folder = await mkdtemp(join(tmpdir(), 'breach-import-'));
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  });

  async function run(content: string | Buffer, ...args: string[]): Promise<{ code: unknown; out: string }> {
    const file = join(folder, 'people.csv');
    await writeFile(file, content);
    const env = { PATH: process.env['PATH'], DATABASE_URL: app.database.url, AUTH_KEY, DATA_KEYS };
    const command = [
      '--import',
      './test/support/typescript-loader.js',
      'src/people-import.ts',
      file,
      ...args,
    ];
    return new Promise((resolve) => {
      execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, out: stdout + stderr }),
      );
    });
  }
  const rolesOf = (email: string): Promise<{ role: string }[]> =>
    app.sql(`select r.role from person p join role_assignment r on r.person_id = p.id where p.email = $1`, [
      email,
    ]);
  const asked = async (): Promise<number> => (await app.ask('employee2', 'GET', '/v1/me')).status;

  const CSV = `email,name,roles,active
ana@city.example,Ana Diaz,supervisor@parks,
employee2@example.org,,,no
bo@city.example,Bo,supervisor@moon,
privacy@example.org,,privacy_officer,
"\u001b[2Jx",Cy,,
`;
  const LINES = `    2  ana@city.example  added
    3  employee2@example.org  deactivated
    4  bo@city.example  WRONG in roles: There is no division with this key.
    6  ?[2Jx  WRONG in email: Give one e-mail address, such as name@example.org; an id or a name is none.
`;

  it('are only told of at first', async () => {
    expect(await asked()).toBe(200);
    expect(await run(CSV)).toEqual({
      code: 1,
      out: `${LINES}2 to change, 1 as they are, 2 wrong.\nNothing was changed. Repeat it with --apply to change it.\n`,
    });
    expect([await asked(), await rolesOf('ana@city.example')]).toEqual([200, []]);
  }, 90_000);

  it('come and leave when that is asked for, whatever is wrong with other lines', async () => {
    expect(await run(CSV, '--apply')).toEqual({
      code: 1,
      out: `${LINES}2 changed, 1 as they are, 2 wrong.\nIt is done; the trail says so.\n`,
    });
    expect([await asked(), await rolesOf('ana@city.example')]).toEqual([401, [{ role: 'supervisor' }]]);
    const entries = await app.sql(
      `select type, actor_id, changes ->> 'via' as via from audit_entry
       where changes ->> 'via' = 'import' order by seq`,
    );
    expect(entries).toEqual([
      { type: 'person.added', actor_id: null, via: 'import' },
      { type: 'person.changed', actor_id: null, via: 'import' },
    ]);
  }, 90_000);

  it('strictly, do nothing while a line is wrong; who is not named would leave when that is asked for', async () => {
    const { code, out } = await run(CSV, '--apply', '--strict', '--deactivate-absent');
    expect(code).toBe(1);
    expect(out).toMatch(/^ {4}- {2}admin@example.org {2}deactivated$/m);
    expect(out).toMatch(/\nNothing was changed, because lines are wrong\.\n$/);
    expect((await app.ask('admin', 'GET', '/v1/me')).status).toBe(200);
  }, 90_000);

  it.each<[string, string | Buffer, string, RegExp]>([
    [
      'an option that there is not',
      'email',
      '--force',
      /Give the name of a CSV file\.\nnpm run people:import/,
    ],
    ['Latin-1', Buffer.from('email\n\xe9', 'latin1'), '--apply', /not in UTF-8/],
    ['another column', 'email,password\na@b.example,x', '--apply', /^Give each of these columns/],
  ])(
    'are refused with %s',
    async (_, content, option, said) => {
      expect(await run(content, option)).toEqual({ code: 1, out: expect.stringMatching(said) });
    },
    90_000,
  );
});
