import { describe, expect, it } from '@jest/globals';
import { CALENDARS, LAWS } from '../../../test/factories/a-case.js';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { packageFolder } from '../../platform/files/package-folder.js';
import { Clock } from '../../platform/clock/clock.js';
import { readConfig } from '../../platform/config/read-config.js';
import { Problem, type FieldError } from '../../platform/http/problem.js';
import { ProtocolFilesService } from '../protocols/protocol-files.service.js';
import { SimulationService } from './simulation.service.js';

const service = new SimulationService(CALENDARS, LAWS, new Clock(), readConfig({}));
const files = new ProtocolFilesService(CALENDARS, LAWS);
const protocol = (key: string) => files.read(`${packageFolder('protocols')}/${key}.yaml`).protocol;
const municipality = protocol('ca-on-municipality');
const FACTS = { discoveredAt: '2026-11-20T14:05:00-05:00', reportedAt: '2026-11-20T15:00:00-05:00' };

const simulate = (more: object = {}, key = 'ca-on-municipality') =>
  service.simulateJson(protocol(key), { ...FACTS, ...more });

function faults(facts: unknown): readonly FieldError[] {
  try {
    service.simulateJson(municipality, facts);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.errors ?? [];
    throw error;
  }
}

describe('a simulation of a protocol', () => {
  it('explains each deadline in two languages and as data', () => {
    const step = simulate().steps.find(({ key }) => key === 'acknowledge');
    expect(step).toMatchObject({
      status: 'open',
      applies: true,
      dueAt: '2026-11-20T21:00:00.000Z',
      limitStatus: 'target',
      explanation: {
        en: expect.stringContaining('1 business hour after the report'),
        fr: expect.stringContaining('1 heure ouvrable après le signalement'),
      },
      explanationData: {
        rule: { id: 'ca-on-municipality/acknowledge', version: '2026.4' },
        ...{ calendar: { key: 'ca-on-municipal', version: '2026.1' }, anchor: 'reported' },
      },
      escalation: [
        { wait: 0, unit: 'hours', to: ['owner'], at: '2026-11-20T21:00:00.000Z', sentAt: null },
        { wait: 30, unit: 'minutes', to: ['alternate'], at: '2026-11-20T21:30:00.000Z', sentAt: null },
        { wait: 30, unit: 'minutes', to: ['manager'], at: '2026-11-20T22:00:00.000Z', sentAt: null },
        { wait: 1, unit: 'hours', to: ['privacy_officer'], at: '2026-11-20T23:00:00.000Z', sentAt: null },
        { wait: 4, unit: 'hours', to: ['head'], at: '2026-11-21T03:00:00.000Z', sentAt: null },
      ],
    });
  });

  it('says what a step waits for, and why one does not apply', () => {
    const { steps, gates } = simulate();
    const step = (key: string) => steps.find((each) => each.key === key);
    expect(step('assess')).toMatchObject({ status: 'waiting', waitsFor: ['decide'], awaits: ['confirmed'] });
    expect(step('notify-college')).toMatchObject({
      applies: false,
      conditionFacts: { healthCustodian: false, employmentAction: false },
      why: { en: expect.stringContaining('Does not apply') },
      waitsFor: [],
      awaits: [],
    });
    expect(gates).toEqual([{ action: 'resolve', shutBy: expect.arrayContaining(['contain', 'assess']) }]);
  });

  it.each([
    { affected: undefined, media: true, hhs: true, annual: false },
    { affected: { estimate: null }, media: true, hhs: true, annual: false },
    { affected: { estimate: 499 }, media: false, hhs: false, annual: true },
    { affected: { estimate: 500 }, media: false, hhs: true, annual: false },
    { affected: { estimate: 501 }, media: true, hhs: true, annual: false },
  ])('of HIPAA with $affected: media $media, HHS $hhs, later $annual', ({ affected, media, hhs, annual }) => {
    const { steps } = simulate(affected ? { affected } : {}, 'us-covered-entity');
    const applies = (key: string) => steps.find((step) => step.key === key)?.applies;
    expect([applies('notify-media'), applies('report-hhs'), applies('report-hhs-annual')]).toEqual([
      media,
      hhs,
      annual,
    ]);
    expect(steps.find(({ key }) => key === 'notify-individuals')?.dueAt).toBe('2027-01-20T04:59:59.000Z');
    const due = steps.find(({ key }) => key === 'report-hhs-annual')?.dueAt ?? null;
    expect(due).toBe(annual ? '2027-03-02T04:59:59.000Z' : null);
  });

  it('meets the yearly account to HHS with the step that stands for it', () => {
    const on = (hour: number): string => `2026-11-20T${hour}:00:00-05:00`;
    const later = {
      ...{ acknowledged: on(16), escalated: on(17), confirmed: on(18), risk_determined: on(19) },
      'step.report-hhs-annual': on(20),
    };
    const facts = { custodian: ['us-hipaa'], affected: { estimate: 12, exact: true }, later };
    const { obligations } = simulate(facts, 'us-covered-entity');
    expect(obligations.find(({ id }) => id === 'us-hipaa-408-annual')?.state).toBe('met');
  });

  it('of the GDPR counts 72 hours over the weekend, open before the risk is known', () => {
    const later = { acknowledged: '2026-11-20T16:00:00-05:00', escalated: '2026-11-20T17:00:00-05:00' };
    const { steps } = simulate({ later }, 'eu-controller');
    expect(steps.find(({ key }) => key === 'notify-authority')).toMatchObject({
      status: 'open',
      dueAt: '2026-11-23T19:05:00.000Z',
      limitStatus: 'law',
    });
  });

  it.each([
    { facts: null, pointer: '', code: 'object' },
    { facts: {}, pointer: '/discoveredAt', code: 'required' },
    { facts: { ...FACTS, zone: 'Mars/Olympus' }, pointer: '/zone', code: 'zone' },
    { facts: { ...FACTS, cuase: 'other' }, pointer: '/cuase', code: 'unknown_field' },
    { facts: { ...FACTS, later: [] }, pointer: '/later', code: 'object' },
    { facts: { ...FACTS, later: { escalated: 'soon' } }, pointer: '/later', code: 'time' },
    { facts: { ...FACTS, later: { 'A B': FACTS.reportedAt } }, pointer: '/later', code: 'key' },
    {
      facts: { ...FACTS, later: { vanished: FACTS.reportedAt } },
      pointer: '/later/vanished',
      code: 'choice',
    },
    {
      facts: { ...FACTS, later: { acknowledged: FACTS.discoveredAt } },
      pointer: '/later/acknowledged',
      code: 'instant',
    },
    {
      facts: { ...FACTS, later: { escalated: '2026-11-21T15:00:00-05:00' } },
      pointer: '/later/escalated',
      code: 'not_possible_now',
    },
    {
      facts: { ...FACTS, discoveredAt: '2026-11-20T16:00:00-05:00' },
      pointer: '/discoveredAt',
      code: 'instant',
    },
    {
      facts: { discoveredAt: '9999-12-31T23:59:59Z', reportedAt: '9999-12-31T23:59:59Z' },
      pointer: '/discoveredAt',
      code: 'time',
    },
    { facts: { ...FACTS, discoveredAt: '0001-01-01T00:00:00Z' }, pointer: '/discoveredAt', code: 'time' },
    {
      facts: { ...FACTS, later: { acknowledged: '9999-12-31T23:59:59Z' } },
      pointer: '/later',
      code: 'time',
    },
  ])('refuses $pointer: $code', ({ facts, pointer, code }) => {
    expect(faults(facts)).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('keeps nothing: a thousand more leave the heap as they found it', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heapAfter = async (count: number): Promise<number> => {
      for (let nth = 0; nth < count; nth += 1) {
        const at = new Date(Date.UTC(2026, 0, 1) + (nth % 300) * 3_600_000).toISOString();
        service.simulateJson(municipality, { discoveredAt: at, reportedAt: at });
        // What is weakly held is let go of between turns only.
        if (nth % 100 === 0) await setImmediate();
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(300);
    // One simulation is about 50 KB: a hundred kept ones would be found.
    expect((await heapAfter(1_000)) - before).toBeLessThan(5_000_000);
  });
});
