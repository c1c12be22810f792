import { describe, expect, it } from '@jest/globals';
import type { Evaluation } from '../../src/domain/obligations/evaluation.js';
import { evaluateAll } from '../../src/domain/obligations/evaluate.js';
import type { StatedFacts } from '../../src/domain/obligations/known-facts.js';
import { CALENDARS, deliveredRegimes } from '../factories/delivered-regimes.js';
import { statedFacts } from '../factories/stated-facts.js';

const regimes = deliveredRegimes();
const obligations = regimes.flatMap((regime) => regime.obligations);

function evaluations(facts: StatedFacts, discovered = '2027-06-01T12:00:00Z'): Map<string, Evaluation> {
  const at = new Date(discovered);
  const anchors = {
    ...{ discovered: at, aware: at, confirmed: at, risk_determined: at, materiality_determined: at },
    ...{ classified: at, employment_action: at, 'sent.us-ca-1798.82-residents': at },
    ...{
      'sent.eu-nis2-23-notification': at,
      'sent.eu-dora-19-initial': at,
      'sent.eu-dora-19-intermediate': at,
    },
  };
  const setting = { zone: 'America/Toronto', calendars: CALENDARS };
  const all = evaluateAll(regimes, { facts, anchors, setting, ownCalendars: CALENDARS, added: new Set() });
  return new Map(all.map((evaluation) => [evaluation.obligationId, evaluation]));
}

/** Ids and due instants of what is required. */
function required(facts: StatedFacts, discovered?: string): string[] {
  const owed = [...evaluations(facts, discovered).values()].filter(({ state }) => state === 'required');
  return owed.map(({ obligationId, due }) =>
    [obligationId, ...(due ? [due.dueAt.toISOString().slice(0, 16)] : [])].join(' '),
  );
}

describe('laws that give no number', () => {
  it('have none here', () => {
    const numberless = obligations.filter(({ limit }) => limit === null).map(({ id }) => id);
    expect([...new Set(numberless)].sort()).toEqual([
      ...['au-ndb-26wk', 'ca-ab-pipa-commissioner', 'ca-ab-pipa-individuals'],
      ...['ca-bc-foippa-36.3-commissioner', 'ca-bc-foippa-36.3-individuals'],
      ...['ca-on-fippa-40.1-commissioner', 'ca-on-fippa-40.1-individuals'],
      ...['ca-on-mfippa-commissioner', 'ca-on-mfippa-individuals'],
      ...['ca-on-phipa-12-2', 'ca-on-phipa-12-3'],
      ...['ca-pipeda-10.1-individuals', 'ca-pipeda-10.1-opc', 'ca-pipeda-10.2-others'],
      ...['ca-qc-law25-cai', 'ca-qc-law25-individuals', 'eu-gdpr-34', 'sg-pdpa-26d-individuals'],
      ...['us-ca-1798.82-attorney-general', 'us-ca-1798.82-residents'],
    ]);
  });

  it('do not get sixty days from anywhere in Ontario', () => {
    const ontario = obligations.filter(({ id }) => id.startsWith('ca-on-'));
    expect(JSON.stringify(ontario)).not.toMatch(/"amount":60\b|60 (days|jours)/);
  });
});

const decisions = { riskOfSignificantHarm: true, significant: true, material: true, major: true } as const;

const CASES: [who: string, facts: Partial<StatedFacts>, owed: string[]][] = [
  [
    'a municipality that holds health information',
    {
      custodian: ['ca-on-municipal', 'ca-on-health'],
      ...{
        sector: [],
        informationTypes: ['health'],
        phipaCircumstances: ['stolen'],
        employmentAction: true,
        decisions,
      },
    },
    [
      ...['ca-on-mfippa-commissioner', 'ca-on-mfippa-individuals', 'ca-on-phipa-12-2', 'ca-on-phipa-12-3'],
      ...['ca-on-phipa-17.1 2027-07-02T03:59', 'ca-on-phipa-6.4 2028-03-02T04:59'],
    ],
  ],
  [
    'a health custodian whose breach is about no patient',
    { custodian: ['ca-on-health'], sector: [], informationTypes: ['payroll'], decisions },
    [],
  ],
  [
    'an Ontario ministry',
    { custodian: ['ca-on-provincial'], sector: [], decisions },
    [...['ca-on-fippa-40.1-commissioner', 'ca-on-fippa-40.1-individuals']],
  ],
  [
    'a Canadian company',
    { custodian: ['ca-private'], sector: [], decisions },
    [...['ca-pipeda-10.1-opc', 'ca-pipeda-10.1-individuals', 'ca-pipeda-10.2-others']],
  ],
  [
    'a company in Quebec',
    { custodian: ['ca-qc'], sector: [], decisions: { riskOfSeriousInjury: true } },
    ['ca-qc-law25-cai', 'ca-qc-law25-individuals'],
  ],
  [
    'a federal department',
    { custodian: ['ca-federal'], sector: [], decisions },
    ['ca-federal-tbs-opc-tbs 2027-06-09T03:59'],
  ],
  [
    'organizations in Alberta and British Columbia',
    { custodian: ['ca-ab-private', 'ca-bc-public'], sector: [], decisions },
    [
      ...['ca-ab-pipa-commissioner', 'ca-ab-pipa-individuals'],
      ...['ca-bc-foippa-36.3-commissioner', 'ca-bc-foippa-36.3-individuals'],
    ],
  ],
  [
    'European controllers, before anyone decided',
    { custodian: ['eu-controller', 'uk-controller'], sector: [] },
    ['eu-gdpr-33 2027-06-04T12:00', 'uk-gdpr-33 2027-06-04T12:00'],
  ],
  [
    'a European controller at high risk',
    { custodian: ['eu-controller'], sector: [], decisions: { highRisk: true } },
    ['eu-gdpr-33 2027-06-04T12:00', 'eu-gdpr-34'],
  ],
  [
    'a European controller who decided that a risk is unlikely',
    { custodian: ['eu-controller'], sector: [], decisions: { riskUnlikely: true, highRisk: false } },
    [],
  ],
  [
    'a European bank',
    { custodian: [], sector: ['eu-nis2', 'eu-financial'], decisions },
    [
      ...[
        'eu-dora-19-initial 2027-06-01T16:00',
        'eu-dora-19-intermediate 2027-06-04T12:00',
        'eu-dora-19-final 2027-07-02T03:59',
      ],
      ...[
        'eu-nis2-23-warning 2027-06-02T12:00',
        'eu-nis2-23-notification 2027-06-04T12:00',
        'eu-nis2-23-final 2027-07-02T03:59',
      ],
    ],
  ],
  [
    'a US covered entity with 640 residents of one state',
    {
      custodian: ['us-hipaa'],
      sector: [],
      affected: { estimate: 640, exact: true, residences: ['US-OH'], residentsByPlace: {} },
    },
    ['us-hipaa-404 2027-08-01T03:59', 'us-hipaa-406 2027-08-01T03:59', 'us-hipaa-408-now 2027-08-01T03:59'],
  ],
  [
    'a US covered entity with 12 people from anywhere',
    {
      custodian: ['us-hipaa'],
      sector: [],
      affected: { estimate: 12, exact: true, residences: null, residentsByPlace: {} },
    },
    ['us-hipaa-404 2027-08-01T03:59', 'us-hipaa-408-annual 2028-03-01T04:59'],
  ],
  [
    'a listed company under New York supervision',
    { custodian: [], sector: ['us-listed', 'us-ny-dfs'], decisions },
    ['us-nydfs-500.17 2027-06-04T12:00', 'us-sec-8k-1.05 2027-06-08T03:59'],
  ],
  [
    'a US business with people in three states',
    {
      ...{ custodian: ['us-business'], sector: [], formats: ['electronic'] },
      affected: {
        estimate: 900,
        exact: true,
        residences: null,
        residentsByPlace: { 'US-CA': 501, 'US-NY': 149, 'US-TX': 250 },
      },
    },
    [
      ...['us-ca-1798.82-residents 2027-07-02T06:59', 'us-ca-1798.82-attorney-general 2027-06-17T06:59'],
      ...['us-ny-899aa-residents 2027-07-02T03:59', 'us-ny-899aa-agencies 2027-07-02T03:59'],
      ...['us-tx-521.053-individuals 2027-08-01T04:59', 'us-tx-521.053-attorney-general 2027-07-02T04:59'],
    ],
  ],
  [
    'a US business that lost paper',
    {
      ...{ custodian: ['us-business'], sector: [], formats: ['paper'] },
      affected: { estimate: 900, exact: true, residences: ['US-CA'], residentsByPlace: {} },
    },
    [],
  ],
  [
    'an Australian entity',
    { custodian: ['au-entity'], sector: [], decisions: { seriousHarmLikely: true } },
    ['au-ndb-26wh 2027-07-02T03:59', 'au-ndb-26wk'],
  ],
  [
    'a Brazilian controller',
    { custodian: ['br-controller'], sector: [], decisions: { relevantRisk: true } },
    ['br-anpd-15-2024-anpd 2027-06-05T02:59', 'br-anpd-15-2024-individuals 2027-06-05T02:59'],
  ],
  [
    'a small Brazilian agent',
    { custodian: ['br-small-agent'], sector: [], decisions: { relevantRisk: true } },
    ['br-anpd-15-2024-anpd-small 2027-06-10T02:59', 'br-anpd-15-2024-individuals-small 2027-06-10T02:59'],
  ],
  [
    'an organization in Singapore',
    { custodian: ['sg-organization'], sector: [], decisions: { significantHarm: true } },
    ['sg-pdpa-26d-pdpc 2027-06-04T15:59', 'sg-pdpa-26d-individuals'],
  ],
  ['a company in India', { custodian: ['in-entity'], sector: [] }, ['in-certin-report 2027-06-01T18:00']],
  ['nobody', { custodian: [], sector: [], decisions }, []],
];

describe('who owes what', () => {
  it.each(CASES)('%s', (_, facts, owed) => {
    expect(required(statedFacts(facts)).sort()).toEqual([...owed].sort());
  });

  it('is told of every obligation', () => {
    const owed = CASES.flatMap(([, , ids]) => ids.map((id) => id.split(' ')[0]));
    expect([...new Set(owed)].sort()).toEqual([...new Set(obligations.map(({ id }) => id))].sort());
  });
});

describe('municipal breaches in Ontario', () => {
  const facts = statedFacts({
    ...{ custodian: ['ca-on-municipal'], sector: [] },
    decisions: { significant: true, riskOfSignificantHarm: true },
  });

  it.each([
    ['2026-11-20T12:00:00Z', 'not_required', 'guidance', 'voluntary'],
    ['2027-01-01T04:59:59Z', 'not_required', 'guidance', 'voluntary'],
    ['2027-01-01T05:00:00Z', 'required', '2026-amendments', null],
  ])('discovered %s are %s by version %s', (discovered, state, ruleVersion, notOwed) => {
    const all = evaluations(facts, discovered);
    for (const id of ['ca-on-mfippa-commissioner', 'ca-on-mfippa-individuals'])
      expect(all.get(id)).toMatchObject({ state, ruleVersion, notOwed, due: null });
  });

  it('follow the day of commencement that the environment gives', () => {
    const later = deliveredRegimes({ MFIPPA_COMMENCEMENT: '2028-01-01' });
    const at = new Date('2027-06-01T12:00:00Z');
    const setting = { zone: 'America/Toronto', calendars: CALENDARS };
    const all = evaluateAll(later, {
      facts,
      anchors: { discovered: at },
      setting,
      ownCalendars: CALENDARS,
      added: new Set(),
    });
    expect(all.find(({ obligationId }) => obligationId === 'ca-on-mfippa-individuals')?.notOwed).toBe(
      'voluntary',
    );
  });
});

describe('the British regulator', () => {
  it.each([
    ['2026-09-29T22:59:59Z', 'Information Commissioner (ICO)'],
    ['2026-09-29T23:00:00Z', 'Information Commission (ICO)'],
  ])('of a breach discovered %s is the %s', (discovered, name) => {
    const facts = statedFacts({ custodian: ['uk-controller'], sector: [] });
    const { ruleVersion } = evaluations(facts, discovered).get('uk-gdpr-33') ?? {};
    const rule = obligations.find(({ id, version }) => id === 'uk-gdpr-33' && version === ruleVersion);
    expect(rule?.recipient.name.en).toBe(name);
  });
});
