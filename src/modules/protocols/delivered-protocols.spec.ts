import { describe, expect, it } from '@jest/globals';
import { CALENDARS, LAWS } from '../../../test/factories/a-case.js';
import { faultsOf } from '../../domain/protocol/faults.js';
import { ruleOf } from '../../domain/protocol/protocol.js';
import { readProtocols } from './read-protocols.js';

const exists = {
  calendarExists: (key: string) => CALENDARS.calendar(key) !== undefined,
  dutyExists: (id: string) => LAWS.hasDuty(id),
};
const DELIVERED = readProtocols('protocols', exists).map(({ protocol }) => protocol);

describe.each(DELIVERED)('the protocol $key', (protocol) => {
  it('has no fault', () => {
    expect(faultsOf(protocol, exists)).toEqual([]);
  });

  it('says where it comes from', () => {
    expect(protocol.sources.length).toBeGreaterThan(0);
  });

  it('has a step for every action that a role is asked for', () => {
    const endings = protocol.steps.flatMap(({ endsWith }) => endsWith ?? []);
    expect(endings).toEqual(
      expect.arrayContaining(['report', 'acknowledge', 'escalate', 'confirm', 'sign-off']),
    );
  });

  it('lets every step that shuts a gate be waived by someone', () => {
    const stuck = protocol.steps.filter(
      ({ gates, waivableBy }) => gates.length > 0 && waivableBy.length === 0,
    );
    expect(stuck).toEqual([]);
  });

  it('names a source for every time limit that it calls law', () => {
    const unfounded = protocol.steps.filter(({ limitStatus, basis }) => limitStatus === 'law' && !basis);
    expect(unfounded).toEqual([]);
  });
});

/** As the city's policy, the regulator's order and the organization's targets have it. */
const MUNICIPALITY = [
  ['report', 'employee', 'elapsed 1 hours', 'discovered', 'target'],
  ['acknowledge', 'supervisor', 'business 1 hours', 'reported', 'target'],
  ['contain', 'supervisor', 'elapsed 4 hours', 'discovered', 'target'],
  ['escalate', 'supervisor', 'business 4 hours', 'reported', 'target'],
  ['direction-communications', 'communications', 'business 1 days', 'escalated', 'target'],
  ['direction-human-resources', 'human_resources', 'business 1 days', 'escalated', 'target'],
  ['decide', 'privacy_officer', 'elapsed 24 hours', 'reported', 'target'],
  ['assess', 'privacy_officer', 'business 2 days', 'confirmed', 'target'],
  ['report-commissioner', 'privacy_officer', 'business 3 days', 'risk_determined', 'target'],
  ['notify-individuals', 'privacy_officer', 'business 5 days', 'risk_determined', 'target'],
  ['notify-college', 'human_resources', 'calendar 30 days', 'employment_action', 'law'],
  ['investigate', 'privacy_officer', 'calendar 30 days', 'confirmed', 'target'],
  ['corrective-actions', 'supervisor', 'business 10 days', 'step.investigate', 'target'],
  ['close', 'privacy_officer', 'business 5 days', 'resolved', 'target'],
] as const;

describe('the default protocol of a municipality', () => {
  const protocol = DELIVERED.find(({ key }) => key === 'ca-on-municipality');

  it('has these steps in this order', () => {
    expect(protocol?.steps.map(({ key }) => key)).toEqual(MUNICIPALITY.map(([key]) => key));
  });

  it.each(MUNICIPALITY)('%s: %s, %s after %s, a %s', (key, owner, amount, anchor, status) => {
    const rule = protocol && ruleOf(protocol, key);
    const limit = rule?.limit;
    if (!limit || !('amount' in limit)) throw new Error(`${key} has no amount`);
    expect(rule.owner).toBe(owner);
    expect(rule.limitStatus).toBe(status);
    expect(`${limit.mode} ${limit.amount} ${limit.unit}`).toBe(amount);
    expect(limit.anchor).toBe(anchor);
  });
});
