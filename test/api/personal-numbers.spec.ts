import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildOpenApi } from '../../src/platform/http/openapi.js';
import { aMail } from '../factories/a-mail.js';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { MailRelay } from '../support/mail-relay.js';
import { RunningApp } from '../support/running-app.js';

const SIN = '130 692 544';
const CARD = '4111-1111-1111-1111';
const HEALTH = '9876-543-217';

/** Bodies with texts of people that may hold such digits by right, or are no texts about anybody. */
const UNSCREENED: Record<string, string> = {
  SignInDto: 'a password',
  RefreshDto: 'a token',
  ResetDto: 'an address',
  NewPasswordDto: 'a password',
  CodeDto: 'a code',
  NewPersonDto: 'a name, an address and a password of a colleague',
  ChangePersonDto: 'the same',
  NewDivisionDto: 'a name of a division',
  ChangeDivisionDto: 'the same',
  NewChannelDto: 'a name of a room and its secret address',
  ChangeChannelDto: 'the same',
  ChangePreferencesDto: 'choices',
  AbsenceDto: 'an address of a colleague',
  NewApiKeyDto: 'a name of a system',
  ChangeApiKeyDto: 'the same',
  RotateApiKeyDto: 'instants',
  NewWebhookDto: 'an address and a name of a system',
  ChangeWebhookDto: 'the same',
  RotateWebhookDto: 'instants',
  ReplayDto: 'an instant',
  MailTestDto: 'an address',
  MigrateDto: 'a key of a protocol',
  IdentityDto: 'the name of an account elsewhere',
  AssignStepDto: 'an address of a colleague',
};

interface Schema {
  properties?: Record<string, { type?: string | string[]; enum?: unknown; format?: string }>;
}

describe('numbers of people in free text', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({
      ...{ INBOUND_LISTEN: '127.0.0.1:0', INBOUND_RELAYS: '127.0.0.1', INBOUND_SENDERS: 'example.org' },
      INBOUND_ADDRESS: 'privacy@city.example',
    });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const REPORT = { title: 'A letter', discoveredAt: '2026-11-20T14:05:00-05:00', division: 'public-health' };
  const file = (report: object): Promise<Answer> =>
    app.ask('employee', 'POST', '/v1/incidents', { ...REPORT, ...report });
  const found = ({ status, body }: Answer): unknown => [
    status,
    body['code'],
    (body['errors'] as { pointer: string; code: string }[]).map((each) => `${each.pointer} ${each.code}`),
  ];
  const SUSPECTED = 'personal_number_suspected';

  it('are named by place and kind before anything is kept, and never repeated', async () => {
    const [before] = await app.sql<{ count: string }>('select count(*) from incident');
    const answer = await file({ title: `Letter of ${SIN}`, description: `é👩 Card ${CARD}, then ${HEALTH}` });
    expect(found(answer)).toEqual([
      ...[422, SUSPECTED],
      [
        '/title social_insurance_number',
        ...['/description payment_card_number', '/description health_card_number'],
      ],
    ]);
    expect(answer.body['errors']).toContainEqual({
      ...{ pointer: '/title', code: 'social_insurance_number', start: 10, end: 21 },
      message:
        'Characters 11 to 21 look like a social insurance number. Take it out, or send acknowledgeNumbers.',
    });
    expect(answer.body['detail']).toContain('"acknowledgeNumbers": true');
    expect(await app.sql('select count(*) from incident')).toEqual([before]);
    expect(answer.text + app.lines.join('\n')).not.toMatch(/130.?692.?544|4111.?1111|9876.?543/);
  });

  it('are kept by whoever says to have looked', async () => {
    const answer = await file({ description: `Card ${CARD}`, acknowledgeNumbers: true });
    expect([answer.status, answer.body['description']]).toEqual([201, `Card ${CARD}`]);
    expect(found(await file({ description: CARD, acknowledgeNumbers: false }))).toEqual([
      ...[422, SUSPECTED, ['/description payment_card_number']],
    ]);
    expect((await file({ description: CARD, acknowledgeNumbers: 'true' })).status).toBe(400);
  });

  it('do not hide what else is wrong, and are no reason to refuse what is none', async () => {
    expect((await file({ description: CARD, cause: 'none' })).status).toBe(400);
    const description = 'Call 416-555-0122, reference PB-2026-000123, sent on 2026-11-20, RR 130 692 544 CA.';
    expect((await file({ description, externalReference: '130692544' })).status).toBe(201);
  });

  it.each<[string, string, string, (number: string) => object, string]>([
    ['supervisor', 'PATCH', '', (description) => ({ description }), '/description'],
    ['supervisor', 'PATCH', '', (name) => ({ implicated: ['a', name] }), '/implicated/1'],
    ['supervisor', 'POST', '/acknowledge', (note) => ({ note }), '/note'],
    ['privacy', 'POST', '/dismiss', (reason) => ({ reason }), '/reason'],
    ['supervisor', 'POST', '/comments', (text) => ({ text }), '/text'],
    ['communications', 'PUT', '/directions/communications', (text) => ({ text }), '/text'],
    [
      'supervisor',
      'POST',
      '/steps/contain/complete',
      (x) => ({ evidence: { measures: x } }),
      '/evidence/measures',
    ],
    ['privacy', 'POST', '/steps/contain/waive', (reason) => ({ reason }), '/reason'],
    [
      ...(['privacy', 'PUT', '/assessment'] as const),
      (note) => ({
        rrosh: { decision: true, reasons: 'x', findings: [{ factor: 'sensitivity', answer: 'high', note }] },
      }),
      '/rrosh/findings/0/note',
    ],
    [
      ...(['privacy', 'PUT', '/assessment'] as const),
      (reasons) => ({ determinations: [{ test: 'material', holds: true, reasons }] }),
      '/determinations/0/reasons',
    ],
    ['privacy', 'POST', '/obligations', (reason) => ({ regime: 'eu-gdpr', reason }), '/reason'],
    [
      ...(['privacy', 'POST', '/obligations/x/decide'] as const),
      (reason) => ({ decision: 'required', reason }),
      '/reason',
    ],
    ['privacy', 'POST', '/obligations/x/meet', (notice) => ({ notice }), '/notice'],
  ])('are asked about: %s %s %s', async (account, method, path, body, pointer) => {
    const { id } = await cases.file({ division: 'public-health' });
    const answer = await app.ask(account, method, `/v1/incidents/${id}${path}`, body(SIN), {
      'if-match': '"1"',
    });
    expect(found(answer)).toEqual([422, SUSPECTED, [`${pointer} social_insurance_number`]]);
  });

  it('are asked about wherever people write, but for what is listed here', () => {
    const document = buildOpenApi(app.app, {
      ...{ title: 'x', description: 'x', version: '0', publicUrl: 'http://localhost' },
    });
    const schemas = document.components?.schemas as Record<string, Schema>;
    const bodies = Object.values(document.paths).flatMap((item) =>
      Object.values(
        item as Record<string, { requestBody?: object; responses: Record<string, object> }>,
      ).flatMap((operation) => {
        const [, name] =
          /"\$ref":"#\/components\/schemas\/(\w+)"/.exec(JSON.stringify(operation.requestBody)) ?? [];
        return name === undefined
          ? []
          : [{ name, refusals: JSON.stringify(operation.responses['422'] ?? {}) }];
      }),
    );
    const isScreened = (name: string): boolean => 'acknowledgeNumbers' in (schemas[name]?.properties ?? {});
    const unscreened = bodies.map(({ name }) => name).filter((name) => !isScreened(name));
    expect([...new Set(unscreened)].filter((name) => !(name in UNSCREENED))).toEqual([]);
    const silent = bodies.filter(
      // Of one among many it is said in what became of it; test/api/batch.spec.ts asks.
      ({ name, refusals }) => name !== 'BatchReportDto' && isScreened(name) && !refusals.includes(SUSPECTED),
    );
    expect(silent).toEqual([]);
    expect(bodies.length).toBeGreaterThan(20);
  });

  describe('in a mail', () => {
    const take = async (text: string): Promise<Resource> => {
      const relay = new MailRelay(app);
      const raw = aMail({ subject: 'A letter', text });
      expect(await relay.hand({ from: 'employee@example.org', to: 'privacy@city.example', raw })).toBe('250');
      const { body } = await app.ask('privacy', 'GET', '/v1/intake?limit=200');
      const last = body.items.at(-1);
      if (!last) throw new Error('nothing kept');
      return last;
    };

    it('are no reason to refuse it: the privacy office is told, and asked when it files', async () => {
      const mail = await take(`The form of ${SIN} is gone.`);
      expect(mail['suspectedNumbers']).toEqual(['social_insurance_number']);
      const filed = (body: object): Promise<Answer> =>
        app.ask('privacy', 'POST', `/v1/intake/${mail.id}/file`, {
          implicated: [],
          division: 'city',
          ...body,
        });
      expect(found(await filed({}))).toEqual([422, SUSPECTED, ['/description social_insurance_number']]);
      expect((await filed({ description: 'The form of a resident is gone.' })).status).toBe(201);
      const other = await take(`The form of ${SIN} is gone again.`);
      const kept = await app.ask('privacy', 'POST', `/v1/intake/${other.id}/file`, {
        ...{ implicated: [], division: 'city', acknowledgeNumbers: true },
      });
      expect(kept.status).toBe(201);
    });

    it('that has none is not marked', async () => {
      expect((await take('Call 416-555-0122.'))['suspectedNumbers']).toEqual([]);
    });
  });
});
