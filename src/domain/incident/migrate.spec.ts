import { describe, expect, it } from '@jest/globals';
import { aCase, stepOf, statusesOf } from '../../../test/factories/a-case.js';
import { aProtocol, CHAIN } from '../../../test/factories/a-protocol.js';
import { as } from '../../../test/factories/an-actor.js';
import { hoursLater } from '../../../test/factories/instants.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import type { Protocol } from '../protocol/protocol.js';
import { act } from './act.js';
import type { Case } from './decision.js';
import { migrate } from './migrate.js';
import { differenceOf } from './migration-difference.js';

/** The chain without notices, with a step for the insurer, and a shorter limit for containment. */
const NEXT: Protocol = {
  ...aProtocol(
    ...CHAIN.steps
      .filter(({ key }) => key !== 'notify' && key !== 'notify-college')
      .map((rule) =>
        rule.key === 'contain'
          ? { ...rule, limit: { mode: 'elapsed', amount: 2, unit: 'hours', anchor: 'discovered' } as const }
          : rule,
      ),
    { key: 'insurer', owner: 'legal', requires: ['escalate'] },
  ),
  version: '2',
};
const to = { id: 'next', protocol: NEXT };
const officer = as('privacy_officer');
const moved = (kase: Case) => migrate(kase, to, officer, []);

describe('a migration', () => {
  const kase = aCase({ status: 'escalated' });
  const decision = moved(kase);

  it('binds the incident to the new version', () => {
    expect(decision.incident.protocolId).toBe('next');
    expect(decision.events[0]).toMatchObject({
      type: 'incident.migrated',
      changes: { protocol: { from: 'a-protocol 1', to: 'a-protocol 2' }, added: ['insurer'] },
    });
  });

  it('leaves what is finished as it is', () => {
    for (const key of ['report', 'acknowledge', 'escalate'])
      expect(stepOf(decision, key)).toEqual(stepOf(kase, key));
  });

  it('cancels what is open and not asked any more, and says so', () => {
    expect(stepOf(decision, 'notify')).toMatchObject({ status: 'cancelled' });
    expect(decision.events).toContainEqual(
      expect.objectContaining({ type: 'step.cancelled', stepKey: 'notify' }),
    );
    expect(statusesOf(decision)['notify-college']).toBe('not_applicable');
  });

  it('counts a changed limit anew, and says from when to when', () => {
    const from = stepOf(kase, 'contain').dueAt;
    const dueAt = hoursLater(1.5);
    expect(stepOf(decision, 'contain').dueAt).toEqual(dueAt);
    expect(decision.events).toContainEqual(
      expect.objectContaining({ type: 'step.rescheduled', stepKey: 'contain', changes: { from, dueAt } }),
    );
  });

  it('opens what is new', () => {
    expect(stepOf(decision, 'insurer')).toMatchObject({ status: 'open', ownerRole: 'legal' });
    expect(decision.events).toContainEqual(
      expect.objectContaining({ type: 'step.opened', stepKey: 'insurer' }),
    );
  });

  it('shows its difference', () => {
    expect(differenceOf(kase, decision, NEXT)).toEqual({
      added: [expect.objectContaining({ key: 'insurer', status: 'open' })],
      removed: [
        expect.objectContaining({ key: 'notify', status: 'waiting', title: { en: 'notify', fr: 'notify' } }),
      ],
      moved: [expect.objectContaining({ key: 'contain', from: hoursLater(3.5), to: hoursLater(1.5) })],
    });
  });

  it('gives every step a place of its own', () => {
    const places = decision.steps.map(({ position }) => position);
    expect(new Set(places).size).toBe(places.length);
  });

  it('does not ask for what happened before the step was there', () => {
    const bare = aProtocol({ key: 'report', owner: 'employee', endsWith: 'report' });
    const begun = aCase({ status: 'escalated', protocol: bare });
    const { steps } = migrate(begun, { id: 'whole', protocol: CHAIN }, officer, ['communications']);
    expect(statusesOf({ steps })).toMatchObject({
      report: 'completed',
      acknowledge: 'completed',
      escalate: 'completed',
      'direction-communications': 'completed',
      'direction-human-resources': 'open',
      decide: 'open',
    });
    expect(stepOf({ steps }, 'acknowledge').finishedAt).toEqual(begun.incident.acknowledgedAt);
  });

  it('and back again asks for what was cancelled', () => {
    const next: Case = { ...kase, ...decision, protocol: NEXT };
    const back = migrate(next, { id: 'chain', protocol: CHAIN }, officer, []);
    expect(statusesOf(back)).toMatchObject({ notify: 'waiting', insurer: 'cancelled' });
  });

  it('drops for good: reopening does not ask again for what it dropped', () => {
    const confirmed: Case = { ...kase, ...decision, protocol: NEXT };
    const words = { note: null, reason: 'Because.' };
    const dismissed: Case = { ...confirmed, ...act(confirmed, 'dismiss', officer, words) };
    const reopened = act(dismissed, 'reopen', officer, words);
    expect(statusesOf(reopened)).toMatchObject({ notify: 'cancelled', insurer: 'open' });
  });

  it.each([
    { who: 'supervisor', code: 'not_allowed' },
    { who: 'human_resources', code: 'not_allowed' },
    { who: 'reporter', code: 'not_allowed' },
  ] as const)('is not for the $who', ({ who, code }) => {
    expect(refusalOf(() => migrate(kase, to, as(who), []))?.code).toBe(code);
  });

  it('is not for a privacy officer who reported', () => {
    const both = as(['reporter', 'privacy_officer']);
    expect(refusalOf(() => migrate(kase, to, both, []))?.code).toBe('not_allowed');
  });

  it.each(['closed', 'dismissed'] as const)('is not possible once %s', (status) => {
    expect(refusalOf(() => moved(aCase({ status })))?.code).toBe('not_possible_now');
  });

  it('to the same version is none', () => {
    const same = { id: kase.incident.protocolId, protocol: CHAIN };
    expect(refusalOf(() => migrate(kase, same, officer, []))?.code).toBe('not_possible_now');
  });
});
