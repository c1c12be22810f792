import { allowedTo, permits } from '../access/access.js';
import type { By } from '../access/by.js';
import { isFinished, ruleOf, type Step } from '../protocol/protocol.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import type { Incident, SignOff } from './incident.js';
import { next, offered, type IncidentAction } from './lifecycle.js';

export interface ActionInput {
  note: string | null;
  reason: string | null;
}

type Effect = (incident: Incident, by: By, words: string | null) => Partial<Incident>;

/** What an action writes beside the status. */
const EFFECTS: Record<Exclude<IncidentAction, 'sign-off'>, Effect> = {
  acknowledge: (_, { at }) => ({ acknowledgedAt: at }),
  escalate: (_, { at }) => ({ escalatedAt: at }),
  confirm: (_, { at }, words) => ({ confirmedAt: at, rationale: words }),
  dismiss: (_, { at }, words) => ({ dismissedAt: at, rationale: words }),
  resolve: (_, { at }) => ({ resolvedAt: at }),
  reopen: (incident, { at }) =>
    incident.status === 'closed'
      ? { resolvedAt: null, closedAt: null, signOffs: [] }
      : {
          dismissedAt: null,
          rationale: null,
          acknowledgedAt: incident.acknowledgedAt ?? at,
          escalatedAt: incident.escalatedAt ?? at,
        },
};

/** These are decisions that must be explained. */
const EXPLAINED: readonly IncidentAction[] = ['confirm', 'dismiss', 'reopen'];

/** Moves an incident along its life, or says which gate is shut and by what. */
export function act(kase: Case, action: IncidentAction, by: By, input: ActionInput): Decision {
  const status = next(kase.incident.status, action);
  authorize(action, by);
  if (status === null) throw impossible(kase.incident, action);
  const words = input.reason ?? input.note;
  if (EXPLAINED.includes(action) && !words) {
    throw new Refusal('rationale_required', `To ${action} an incident, say why: send "reason".`);
  }
  refuseWhileShut(kase, action);
  if (action === 'sign-off') return signOff(kase, by, words);

  const incident: Incident = { ...kase.incident, ...EFFECTS[action](kase.incident, by, words), status };
  return conclude(kase, by, {
    incident,
    steps: action === 'reopen' ? revived(kase, incident, by) : kase.steps,
    events: [
      event(`incident.${status === 'escalated' && action === 'reopen' ? 'reopened' : PAST[action]}`, {
        note: words,
      }),
    ],
    ...(action === 'acknowledge' || action === 'escalate' || action === 'confirm' ? { ending: action } : {}),
    note: words,
  });
}

const PAST: Record<IncidentAction, string> = {
  acknowledge: 'acknowledged',
  escalate: 'escalated',
  confirm: 'confirmed',
  dismiss: 'dismissed',
  resolve: 'resolved',
  'sign-off': 'signed_off',
  reopen: 'reopened',
};

export function authorize(permission: Parameters<typeof permits>[1], by: By): void {
  if (permits(by.relations, permission)) return;
  const who = allowedTo(permission).join(' or ').replaceAll('_', ' ');
  const decides = by.relations.includes('reporter')
    ? ' The one who reported an incident does not decide on it.'
    : '';
  throw new Refusal('not_allowed', `This is for the ${who} of this incident.${decides}`);
}

function impossible(incident: Incident, action: IncidentAction): Refusal {
  const possible = offered(incident.status);
  return new Refusal(
    'not_possible_now',
    `The incident is ${incident.status}; ${action} is not possible in that state. Possible now: ${possible.join(', ')}.`,
    { status: incident.status, possible },
  );
}

function refuseWhileShut(kase: Case, action: IncidentAction): void {
  const shutBy = kase.steps.flatMap((step) => {
    const rule = ruleOf(kase.protocol, step.key);
    const shuts = rule?.mandatory && rule.gates.includes(action) && !isFinished(step);
    return shuts
      ? [{ step: step.key, title: rule.title.en, owner: rule.owner, status: step.status, dueAt: step.dueAt }]
      : [];
  });
  if (shutBy.length === 0) return;
  const names = shutBy.map((shut) => `${shut.step} (${shut.owner.replaceAll('_', ' ')})`).join(', ');
  throw new Refusal(
    'gate_shut',
    `The gate to ${action} is shut by: ${names}. Complete or waive these steps first.`,
    {
      gate: action,
      shutBy,
    },
  );
}

/** Closing takes two signatures from two people: Human Resources and the privacy officer. */
function signOff(kase: Case, by: By, note: string | null): Decision {
  const { signOffs } = kase.incident;
  if (signOffs.some((signed) => signed.personId === by.actor.id)) {
    throw new Refusal(
      'second_person_needed',
      'You have signed off already; the other signature is another person’s.',
    );
  }
  const role = SIGNATORIES.find(
    (each) => by.relations.includes(each) && !signOffs.some((signed) => signed.role === each),
  );
  if (!role) {
    throw new Refusal(
      'second_person_needed',
      'Your role has signed off already; the other role’s signature is missing.',
    );
  }
  const signed = [...signOffs, { role, personId: by.actor.id, at: by.at.toISOString() }];
  const isClosed = signed.length === SIGNATORIES.length;
  const incident: Incident = {
    ...kase.incident,
    signOffs: signed,
    ...(isClosed ? { status: 'closed' as const, closedAt: by.at } : {}),
  };
  const events = [
    event('incident.signed_off', { note, changes: { role } }),
    ...(isClosed ? [event('incident.closed')] : []),
  ];
  return conclude(kase, by, { incident, events, note, ...(isClosed ? { ending: 'sign-off' as const } : {}) });
}

const SIGNATORIES: readonly SignOff['role'][] = ['human_resources', 'privacy_officer'];

/** The steps of a reopened incident: what had been cancelled lives again, what was signed is asked again. */
function revived(kase: Case, incident: Incident, by: By): Step[] {
  return kase.steps.map((step) => {
    const ending = ruleOf(kase.protocol, step.key)?.endsWith;
    if (ending === 'sign-off') return unfinished(step);
    if (step.status !== 'cancelled') return step;
    const isPast =
      ending === 'report' || ending === 'acknowledge' || (ending === 'escalate' && incident.escalatedAt);
    return isPast
      ? { ...step, status: 'completed', finishedAt: by.at, finishedBy: by.actor.id }
      : unfinished(step);
  });
}

function unfinished(step: Step): Step {
  return { ...step, status: 'waiting', openedAt: null, finishedAt: null, finishedBy: null, note: null };
}
