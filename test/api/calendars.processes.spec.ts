import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { CalendarsService } from '../../src/modules/calendars/calendars.service.js';
import { readConfig } from '../../src/platform/config/read-config.js';
import { Listener } from '../../src/platform/database/listener.js';
import { createHttpApp } from '../../src/platform/http/http-app.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import type { Answer, Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { AUTH_KEY, DATA_KEYS, RunningApp } from '../support/running-app.js';

const CALENDAR = '/v1/calendars/ca-on-municipal';
const FLOOD = { en: 'Flood in the town hall', fr: 'inondation de l’hôtel de ville' };

/** A calendar is changed in one process; others run. */
describe('a changed calendar', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ PROCESS: 'http' })));
  afterAll(() => app.stop());

  const close = (date: string): Promise<Answer> =>
    app.ask(
      'admin',
      'PUT',
      `${CALENDAR}/organization`,
      { closures: [{ date, name: FLOOD }], reason: 'x' },
      { 'if-match': '*' },
    );

  /** Another process on the same database. */
  async function another(kind: string): Promise<NestFastifyApplication> {
    const config = readConfig({
      ...{ DATABASE_URL: app.database.url, SMTP_URL: app.mail.url, AUTH_KEY, DATA_KEYS, PROCESS: kind },
      ...{ MAIL_FROM: 'x@city.example', PUBLIC_URL: 'https://breach.city.example' },
    });
    const logger = createLogger({ level: 'silent', form: 'json' });
    const other = await createHttpApp(AppModule.register(config), { logger, screen: () => [] });
    return other.init();
  }

  it('every other process follows without a restart, a worker, too', async () => {
    const worker = await another('worker');
    try {
      const calendars = worker.get(CalendarsService, { strict: false });
      const known = (): string | undefined => calendars.calendar('ca-on-municipal')?.version;
      expect((await app.ask('admin', 'GET', CALENDAR)).body).toMatchObject({ version: known() });
      const changed = await close('2033-05-05');
      await eventually(known, (version) => version === String(changed.body.version));
      expect(calendars.calendar('ca-on-municipal')?.closedOn('2033-05-05')?.name).toEqual(FLOOD);
    } finally {
      await worker.close();
    }
  });

  it('a process that hears nothing asks before it gives a deadline', async () => {
    const deaf = await another('http');
    const ask = async (who: string, url: string, payload: object): Promise<Resource> => {
      const headers = { authorization: `Bearer ${await app.token(who)}` };
      const answer = await deaf.inject({ method: 'POST', url, payload, headers });
      return answer.json<Resource>();
    };
    try {
      await deaf.get(Listener, { strict: false }).onApplicationShutdown();
      const first = await close('2033-05-06');
      const discoveredAt = new Date(Date.now() - 60_000).toISOString();
      const { id } = await ask('employee', '/v1/incidents', { title: 'x', discoveredAt });
      /** By which versions of the calendar its open deadlines were given. */
      const versions = async (): Promise<string[]> => {
        const [row] = await app.sql<{ found: string[] }>(
          `select array_agg(distinct basis #>> '{calendar,version}') as found
           from incident_step
           where incident_id = $1 and basis ? 'calendar'`,
          [id],
        );
        return row?.found ?? [];
      };
      expect(await versions()).toEqual([first.body.version]);
      const later = await close('2033-05-07');
      await ask('supervisor', `/v1/incidents/${id}/acknowledge`, {});
      await ask('supervisor', `/v1/incidents/${id}/escalate`, {});
      expect(await versions()).toEqual([first.body.version, later.body.version]);
    } finally {
      await deaf.close();
    }
  });
});
