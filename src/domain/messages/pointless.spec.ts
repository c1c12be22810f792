import { describe, expect, it } from '@jest/globals';
import { isPointless } from './pointless.js';

type Waited = Parameters<typeof isPointless>[0];
const ASKED = {
  kind: 'step_due',
  stepKey: 'contain',
  stepStatus: 'open',
  incidentStatus: 'confirmed',
} as const;
const TOLD: Waited = {
  ...{ kind: 'confirmed', stepKey: null, stepStatus: null, incidentStatus: 'confirmed' },
  isOfRole: true,
  ...{ obligation: null, dutyState: null },
};
const DUTY = { kind: 'duty_reminder', obligation: 'ca-on-phipa.individuals', dutyState: 'open' } as const;

const CASES: [what: string, waited: Partial<Waited>, isPointless: boolean][] = [
  ['a step that is open', ASKED, false],
  ['a step that was done', { ...ASKED, stepStatus: 'completed' }, true],
  ['a step that was waived', { ...ASKED, stepStatus: 'waived' }, true],
  ['a step that waits again', { ...ASKED, stepStatus: 'waiting' }, true],
  ['a step that is gone', { ...ASKED, stepStatus: null }, true],
  ['a step of a closed case', { ...ASKED, incidentStatus: 'closed' }, true],
  ['a signature that is missing', { ...ASKED, kind: 'resolved' }, false],
  ['a signature that the office has given', { ...ASKED, kind: 'resolved', isOfRole: false }, true],
  ['a late step, to whoever is above', { ...ASKED, kind: 'overdue', isOfRole: false }, false],
  ['a duty that is open', DUTY, false],
  ['a duty that was met', { ...DUTY, dutyState: 'met' }, true],
  ['a duty that is owed after the closure', { ...DUTY, incidentStatus: 'closed' }, false],
  ['a duty that was met after the closure', { ...DUTY, dutyState: 'met', incidentStatus: 'closed' }, true],
  ['a duty of a dismissed case', { ...DUTY, incidentStatus: 'dismissed' }, true],
  ['a duty that is gone', { ...DUTY, dutyState: null }, true],
  ['news', TOLD, false],
  ['news of a case that was closed since', { ...TOLD, incidentStatus: 'closed' }, true],
  ['news of a case that was dismissed since', { ...TOLD, incidentStatus: 'dismissed' }, true],
  ['changed duties', { ...TOLD, kind: 'duty_changed' }, false],
  ['the end of a case', { ...TOLD, kind: 'closed', incidentStatus: 'closed' }, false],
  ['the end of a case that goes on', { ...TOLD, kind: 'closed' }, true],
  ['a dismissal', { ...TOLD, kind: 'dismissed', incidentStatus: 'dismissed' }, false],
  ['a dismissal that was taken back', { ...TOLD, kind: 'dismissed', incidentStatus: 'reported' }, true],
  [
    'a dismissal of a case that was closed since',
    { ...TOLD, kind: 'dismissed', incidentStatus: 'closed' },
    true,
  ],
];

describe('a message that waited', () => {
  it.each(CASES)('about %s', (_, waited, expected) => {
    expect(isPointless({ ...TOLD, ...waited })).toBe(expected);
  });
});
