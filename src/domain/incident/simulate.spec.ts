import { describe, expect, it } from '@jest/globals';
import { anIncident, CALENDARS, LAWS, statusesOf, stepOf } from '../../../test/factories/a-case.js';
import { aProtocol, CHAIN } from '../../../test/factories/a-protocol.js';
import { DISCOVERED, hoursLater, REPORTED } from '../../../test/factories/instants.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import type { Incident } from './incident.js';
import { laterNames } from './later-event.js';
import { simulate } from './simulate.js';

function simulated(later: Record<string, number> = {}, facts: Partial<Incident> = {}, protocol = CHAIN) {
  const events = Object.entries(later).map(([name, hours]) => ({ name, at: hoursLater(hours) }));
  return simulate(
    anIncident(facts),
    { protocol, calendars: CALENDARS, laws: LAWS },
    { judged: null, later: events },
  );
}

/** A whole life, in an order that no calendar would write it in. */
const WHOLE = {
  closed: 9,
  resolved: 8,
  'step.notify': 7,
  'step.direction-communications': 7,
  'step.direction-human-resources': 7,
  risk_determined: 6,
  contained: 5,
  confirmed: 3,
  escalated: 2,
  acknowledged: 1,
};

describe('a simulation', () => {
  it('of a report alone opens what a report opens, and mails whom it mails', () => {
    const { incident, steps, mails } = simulated();
    expect(incident.status).toBe('reported');
    expect(statusesOf({ steps })).toMatchObject({
      report: 'completed',
      acknowledge: 'open',
      escalate: 'waiting',
      'notify-college': 'not_applicable',
    });
    expect(stepOf({ steps }, 'contain').dueAt).toEqual(new Date(DISCOVERED.getTime() + 4 * 3_600_000));
    expect(mails).toEqual([
      { at: REPORTED, kind: 'receipt', to: 'reporter', stepKey: null },
      { at: REPORTED, kind: 'reported', to: 'supervisor', stepKey: 'acknowledge' },
      { at: REPORTED, kind: 'step_due', to: 'supervisor', stepKey: 'contain' },
    ]);
  });

  it('plays what is named in the order of its times, to the end', () => {
    const { incident, steps, mails } = simulated(WHOLE);
    expect(incident).toMatchObject({
      status: 'closed',
      acknowledgedAt: hoursLater(1),
      containedAt: hoursLater(5),
      riskDeterminedAt: hoursLater(6),
      closedAt: hoursLater(9),
    });
    expect(stepOf({ steps }, 'close').status).toBe('completed');
    expect(mails.map(({ at }) => at.getTime())).toEqual(
      mails.map(({ at }) => at.getTime()).sort((a, b) => a - b),
    );
    expect(mails.filter(({ kind }) => kind === 'closed').map(({ to }) => to)).toContain('reporter');
  });

  it('takes what happens at one instant in the order in which it can happen', () => {
    const atOnce = Object.fromEntries(Object.keys(WHOLE).map((name) => [name, 1]));
    expect(simulated(atOnce).incident.status).toBe('closed');
  });

  it.each([
    { later: { escalated: 1 }, name: 'escalated', code: 'not_possible_now' },
    { later: { risk_determined: 1 }, name: 'risk_determined', code: 'gate_shut' },
    {
      later: { acknowledged: 1, escalated: 2, confirmed: 3, resolved: 4 },
      name: 'resolved',
      code: 'gate_shut',
    },
    { later: { 'step.notify-college': 1 }, name: 'step.notify-college', code: 'not_possible_now' },
  ])('says that $name could not have happened', ({ later, name, code }) => {
    expect(refusalOf(() => simulated(later))).toMatchObject({ code, extra: { later: name } });
  });

  it('records an employment action, and what follows from it', () => {
    const { steps } = simulated(
      { acknowledged: 1, escalated: 2, employment_action: 30 },
      { healthCustodian: true },
    );
    expect(stepOf({ steps }, 'notify-college')).toMatchObject({ status: 'open' });
  });

  it('contains where no step does, or it is not its turn', () => {
    const bare = aProtocol({ key: 'report', owner: 'employee', endsWith: 'report' });
    expect(simulated({ contained: 2 }, {}, bare).incident.containedAt).toEqual(hoursLater(2));
    expect(refusalOf(() => simulated({ risk_determined: 2 }, {}, bare))?.detail).toContain('No step');
  });

  it('gives evidence where a step asks for it', () => {
    const title = { en: 'a', fr: 'a' };
    const asking = aProtocol({ key: 'a', evidence: [{ key: 'x', title, required: true }] });
    expect(statusesOf(simulated({ 'step.a': 1 }, {}, asking))).toEqual({ a: 'completed' });
  });

  it('leaves the facts it was given as they were', () => {
    const incident = anIncident();
    const before = structuredClone(incident);
    simulate(
      incident,
      { protocol: CHAIN, calendars: CALENDARS, laws: LAWS },
      {
        judged: null,
        later: [{ name: 'acknowledged', at: hoursLater(1) }],
      },
    );
    expect(incident).toEqual(before);
  });

  it('names what can be given', () => {
    expect(laterNames(CHAIN)).toEqual(
      expect.arrayContaining(['acknowledged', 'closed', 'step.notify', 'step.direction-communications']),
    );
    expect(laterNames(CHAIN)).not.toContain('step.acknowledge');
  });
});
