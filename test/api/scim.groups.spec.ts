import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { Directory } from '../support/directory.js';
import { RunningApp } from '../support/running-app.js';

const GUARDED = ['administrator', 'privacy_officer', 'human_resources', 'auditor'];

describe('offices as groups of a directory', () => {
  let app: RunningApp;
  let directory: Directory;
  let powerful: Directory;
  beforeAll(async () => {
    app = await RunningApp.start();
    directory = await Directory.connect(app);
    powerful = await Directory.connect(app, ['scim', 'scim:powers']);
  });
  afterAll(() => app.stop());

  const person = async (id: string): Promise<Resource> =>
    (await app.ask('admin', 'GET', `/v1/people/${id}`)).body;
  const give = (id: string, ...roles: object[]): Promise<Answer> =>
    app.ask('admin', 'PATCH', `/v1/people/${id}`, { roles }, { 'if-match': '*' });
  const idOf = async (account: string): Promise<string> => (await app.ask(account, 'GET', '/v1/me')).body.id;
  const add = (...ids: string[]): object => ({
    ...{ op: 'Add', path: 'members', value: ids.map((value) => ({ value })) },
  });
  const office = (role: string, division: string | null = null, alternate = false): object => ({
    ...{ role, division, alternate },
  });

  it('are all there, held or not, and found by name', async () => {
    const { body } = await directory.ask('GET', 'Groups?count=200&excludedAttributes=members');
    const names = (body['Resources'] as Resource[]).map(({ displayName }) => displayName);
    expect(names).toEqual(
      expect.arrayContaining(['legal', 'alternate:legal', 'supervisor@parks', ...GUARDED]),
    );
    expect(names).not.toContain('employee');
    expect(body['totalResults']).toBe(names.length);
    for (const [filter, id] of [
      ['displayName eq "Human Resources"', 'human_resources'],
      ['displayName eq "it-security"', 'it_security'],
      ['displayName eq "Supervisor@Public-Health"', 'supervisor@public-health'],
      ['id eq "alternate:legal"', 'alternate:legal'],
      [`displayName eq "communications" and members eq "${await idOf('communications')}"`, 'communications'],
    ]) {
      const { body: found } = await directory.ask('GET', `Groups?filter=${encodeURIComponent(filter ?? '')}`);
      expect([filter, (found['Resources'] as Resource[]).map((each) => each.id)]).toEqual([filter, [id]]);
    }
    const { body: none } = await directory.ask('GET', 'Groups?filter=displayName%20eq%20%22Everyone%22');
    expect(none).toMatchObject({ totalResults: 0, Resources: [] });
  });

  it('are not made by a directory, which is told what they are called', async () => {
    const there = await directory.ask('POST', 'Groups', { displayName: 'Legal', members: [] });
    expect(there).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
    expect(there.body.detail).toContain('Its id is legal');
    const other = await directory.ask('POST', 'Groups', { displayName: 'Everyone' });
    expect(other).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
  });

  it('are held by whoever is in them: as operations, or as a whole', async () => {
    const [one, two, three] = await Promise.all(
      ['one', 'two', 'three'].map((name) => directory.hire(`${name}@city.example`)),
    );
    const ids = [one, two, three].map((each) => each?.id ?? '');
    const [a = '', b = '', c = ''] = ids;
    const group = 'Groups/supervisor@parks';
    const before = await directory.members('supervisor@parks');
    expect((await directory.patch(group, add(a, b))).status).toBe(204);
    expect(await person(a)).toMatchObject({ roles: [office('supervisor', 'parks')] });
    expect(await directory.members('supervisor@parks')).toEqual(expect.arrayContaining([...before, a, b]));
    const version = (await person(a)).version;
    expect((await directory.patch(group, add(a))).status).toBe(204);
    expect((await person(a)).version).toBe(version);
    await directory.patch(group, { op: 'Remove', path: `members[value eq "${a}"]` });
    await directory.patch(group, { op: 'remove', path: 'members', value: [{ value: b }] });
    expect(await directory.members('supervisor@parks')).toEqual(before);
    await directory.patch(group, {
      op: 'replace',
      value: { id: 'x', displayName: 'Parks', members: [{ value: c }] },
    });
    expect(await directory.members('supervisor@parks')).toEqual([c]);
    const put = await directory.ask('PUT', group, { displayName: 'Parks', members: [{ value: b }] });
    expect(put).toMatchObject({ status: 200, body: { members: [{ value: b, display: 'two' }] } });
    expect((await directory.patch(group, { op: 'Remove', path: 'members' })).status).toBe(204);
    expect(await directory.members('supervisor@parks')).toEqual([]);
    await directory.patch(group, add(...before));
    expect(await person(c)).toMatchObject({ roles: [] });
  });

  it('leave other offices of the same people as they are, and show on them', async () => {
    const { id } = await directory.hire('six@city.example');
    await give(id, { role: 'supervisor', division: 'city', alternate: true }, { role: 'auditor' });
    await directory.patch('Groups/legal', add(id));
    const held = [office('auditor'), office('legal'), office('supervisor', 'city', true)];
    expect(await person(id)).toMatchObject({ roles: held });
    expect((await directory.ask('GET', `Users/${id}`)).body['groups']).toEqual(
      ['auditor', 'legal', 'alternate:supervisor@city'].map((value) => ({ value, display: value })),
    );
    expect((await powerful.ask('DELETE', 'Groups/alternate:supervisor@city')).status).toBe(204);
    expect(await person(id)).toMatchObject({ roles: held.slice(0, 2) });
  });

  it('are held rather than stood by for, where a directory says both', async () => {
    const { id } = await directory.hire('seven@city.example');
    await directory.patch('Groups/alternate:legal', add(id));
    expect(await person(id)).toMatchObject({ roles: [office('legal', null, true)] });
    await directory.patch('Groups/legal', add(id));
    await directory.patch('Groups/alternate:legal', add(id));
    expect(await person(id)).toMatchObject({ roles: [office('legal')] });
  });

  it('hand on what is open when someone is taken out', async () => {
    const cases = new Cases(app);
    const { id } = await cases.at('escalated');
    const leaver = await directory.hire('eight@city.example');
    await directory.patch('Groups/communications', add(leaver.id));
    await cases.act('privacy', id, 'steps/direction-communications/assign', { person: leaver.id });
    await directory.patch('Groups/communications', {
      op: 'remove',
      path: `members[value eq "${leaver.id}"]`,
    });
    expect(await cases.step(id, 'direction-communications')).toMatchObject({ assigneeId: null });
  });

  it('change nothing where one of those named is nobody', async () => {
    const { id } = await directory.hire('nine@city.example');
    for (const stranger of ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44', 'x" or value pr', ''])
      expect(await directory.patch('Groups/legal', add(id, stranger))).toMatchObject({
        ...{ status: 400, body: { scimType: 'invalidValue' } },
      });
    expect(await person(id)).toMatchObject({ roles: [] });
  });

  describe('with powers', () => {
    let officer: Resource;
    beforeAll(async () => {
      officer = await directory.hire('officer@city.example');
      await give(officer.id, { role: 'privacy_officer' });
    });
    const refused = { status: 403, body: { status: '403', code: 'not_allowed' } };

    it.each(GUARDED)('%s is not given or taken by a key without the scope for it', async (role) => {
      const { id } = await directory.hire(`mallory-${role}@city.example`);
      for (const group of [role, `alternate:${role}`])
        expect(await directory.patch(`Groups/${group}`, add(id))).toMatchObject(refused);
      expect(await person(id)).toMatchObject({ roles: [] });
      await give(id, { role });
      expect(await directory.patch(`Groups/${role}`, { op: 'remove', path: 'members' })).toMatchObject(
        refused,
      );
      expect(await directory.ask('PUT', `Groups/${role}`, { members: [] })).toMatchObject(refused);
      expect(await directory.ask('DELETE', `Groups/${role}`)).toMatchObject(refused);
      expect(await person(id)).toMatchObject({ roles: [office(role)] });
    });

    it('at the head of others are not given, taken or moved elsewhere by such a key, stand-ins as little', async () => {
      const head = await directory.hire('head@city.example');
      const { id: mallory } = await directory.hire('mallory-head@city.example');
      for (const alternate of [false, true]) {
        const group = `Groups/${alternate ? 'alternate:' : ''}supervisor@city`;
        await give(head.id, { role: 'supervisor', division: 'city', alternate });
        expect(await directory.patch(group, add(mallory))).toMatchObject(refused);
        const taken = { op: 'remove', path: `members[value eq "${head.id}"]` };
        expect(await directory.patch(group, taken)).toMatchObject(refused);
        const moved = { op: 'replace', path: 'userName', value: 'mallory@city.example' };
        expect(await directory.patch(`Users/${head.id}`, moved)).toMatchObject(refused);
        expect(await person(head.id)).toMatchObject({
          ...{ email: 'head@city.example', roles: [office('supervisor', 'city', alternate)] },
        });
      }
      expect(await person(mallory)).toMatchObject({ roles: [] });
      // One office of the kind gives no claim to another one.
      await app.ask('admin', 'POST', '/v1/divisions', {
        key: 'other-city',
        name: 'Other city',
        parent: null,
      });
      expect(await directory.patch('Groups/supervisor@other-city', add(head.id))).toMatchObject(refused);
      expect((await powerful.patch('Groups/supervisor@city', add(mallory))).status).toBe(204);
    });

    it('does not get another address from such a key, by which they could be signed in as', async () => {
      for (const operation of [
        { op: 'replace', path: 'emails[type eq "work"].value', value: 'mallory@city.example' },
        { op: 'replace', path: 'userName', value: 'mallory@city.example' },
        { op: 'replace', value: { emails: [{ value: 'mallory@city.example' }], active: false } },
      ])
        expect(await directory.patch(`Users/${officer.id}`, operation)).toMatchObject(refused);
      expect(await person(officer.id)).toMatchObject({ email: 'officer@city.example', active: true });
      const name = { op: 'replace', path: 'displayName', value: 'Olive' };
      expect((await directory.patch(`Users/${officer.id}`, name)).status).toBe(200);
    });

    it('leaves by such a key, and does not come back by it', async () => {
      const off = { op: 'replace', path: 'active', value: false };
      expect((await directory.patch(`Users/${officer.id}`, off)).status).toBe(200);
      const moved = { op: 'replace', path: 'emails[type eq "work"].value', value: 'mallory@city.example' };
      expect(await directory.patch(`Users/${officer.id}`, moved)).toMatchObject(refused);
      expect(await directory.patch(`Users/${officer.id}`, { ...off, value: true })).toMatchObject(refused);
      expect(await person(officer.id)).toMatchObject({ active: false, email: 'officer@city.example' });
      expect((await powerful.patch(`Users/${officer.id}`, { ...off, value: true })).status).toBe(200);
    });

    it('is given by a key that has the scope beside the other, and by no key that has it alone', async () => {
      const { id } = await directory.hire('paula@city.example');
      expect((await powerful.patch('Groups/privacy_officer', add(id))).status).toBe(204);
      expect(await person(id)).toMatchObject({ roles: [office('privacy_officer')] });
      const moved = { op: 'replace', path: 'userName', value: 'paula2@city.example' };
      expect((await powerful.patch(`Users/${id}`, moved)).status).toBe(200);
      expect((await powerful.patch('Groups/privacy_officer', { ...add(id), op: 'remove' })).status).toBe(204);
      const alone = await Directory.connect(app, ['scim:powers']);
      expect(await alone.ask('GET', 'Users')).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    });

    it('keeps its last administrator from every key', async () => {
      const last = await idOf('admin');
      const taken = { op: 'remove', path: `members[value eq "${last}"]` };
      const all = await powerful.members('administrator');
      for (const other of all.filter((id) => id !== last)) await give(other);
      expect(await powerful.patch('Groups/administrator', taken)).toMatchObject({
        ...{ status: 409, body: { code: 'last_administrator' } },
      });
    });
  });
});
