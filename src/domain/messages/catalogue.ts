import type { Role } from '../access/role.js';
import type { MessageKind } from './message-facts.js';

export interface Occasion {
  /** When it is sent. */
  when: string;
  /** As what people get it, the reporter as `employee`; where nobody is free, the next in line gets it. */
  to: readonly Role[];
}

const OFFICES = ['communications', 'human_resources', 'privacy_officer'] as const;
const ANYONE_ASKED = ['supervisor', ...OFFICES, 'legal', 'it_security', 'employee'] as const;

/** Every kind of message: when it is sent, and to whom. */
export const CATALOGUE: Record<MessageKind, Occasion> = {
  receipt: { when: 'A report was filed', to: ['employee'] },
  reported: { when: 'A report was filed, or came to another division', to: ['supervisor'] },
  escalated: { when: 'The supervisor escalated the incident', to: OFFICES },
  directed: {
    when: 'An office gave its direction, or changed it; nobody is told of their own',
    to: ['supervisor', 'privacy_officer'],
  },
  confirmed: {
    when: 'It was confirmed as a breach',
    to: ['supervisor', ...OFFICES],
  },
  step_due: {
    when: 'A step opened, was given to someone, or has nobody any more who was asked',
    to: ANYONE_ASKED,
  },
  handed_on: { when: 'Whoever had a step left the office or the organization', to: ANYONE_ASKED },
  reminder: { when: 'A deadline comes near', to: ANYONE_ASKED },
  overdue: { when: 'A deadline passed; once for each level of the chain', to: ANYONE_ASKED },
  unanswered: {
    when: 'The chain ended and the step is still not done, or nobody else may know of the case',
    to: ['privacy_officer', 'auditor'],
  },
  duty_changed: { when: 'Facts changed what the law requires', to: ['privacy_officer'] },
  duty_reminder: { when: 'The deadline of a duty that no step sees to comes near', to: ['privacy_officer'] },
  duty_overdue: { when: 'The deadline of such a duty passed', to: ['privacy_officer', 'supervisor'] },
  duty_unanswered: { when: 'Its chain ended and it is still not met', to: ['privacy_officer'] },
  resolved: { when: 'The incident was resolved', to: ['human_resources', 'privacy_officer'] },
  closed: { when: 'The second person signed', to: ['employee', 'supervisor', ...OFFICES] },
  dismissed: { when: 'It was found to be no breach', to: ['employee', 'supervisor', ...OFFICES] },
  reopened: { when: 'A closed or dismissed incident was reopened', to: ['supervisor', ...OFFICES] },
};
