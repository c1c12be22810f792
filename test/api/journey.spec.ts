import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp } from '../support/running-app.js';

describe('a report from the employee to closure', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start()));
  afterAll(() => app.stop());

  it('is filed with a location, an etag and a reference', async () => {
    const filed = await app.ask('employee', 'POST', '/v1/incidents', {
      title: 'Letter',
      discoveredAt: new Date().toISOString(),
    });
    expect(filed).toMatchObject({
      status: 201,
      body: { status: 'reported', reference: expect.stringMatching(/^PB-\d{4}-\d{6}$/) },
    });
    expect(filed.headers.get('location')).toBe(`/v1/incidents/${filed.body.id}`);
    expect(filed.headers.get('etag')).toBe('"1"');
    const mails = await app.mail.until((kept) => kept.length === 2);
    expect(mails.flatMap((mail) => mail.to).sort()).toEqual([
      'employee@example.org',
      'supervisor@example.org',
    ]);
  });
});
