import { authorize } from '../access/authorize.js';
import type { By } from '../access/by.js';
import type { StepEnding } from '../protocol/protocol.js';
import { revive } from '../protocol/revive.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import { shutBy } from './gates.js';
import type { Incident } from './incident.js';
import { next, type IncidentAction } from './lifecycle.js';
import { possibleFor } from './possible.js';
import { signOff } from './sign-off.js';

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
  if (status === null) throw impossible(kase.incident, action, by);
  const words = said(input.reason) ?? said(input.note);
  if (EXPLAINED.includes(action) && !words) {
    throw new Refusal('rationale_required', `To ${action} an incident, say why: send "reason".`);
  }
  refuseWhileShut(kase, action);
  if (action === 'sign-off') return signOff(kase, by, words);

  const incident: Incident = { ...kase.incident, ...EFFECTS[action](kase.incident, by, words), status };
  return conclude(kase, by, {
    incident,
    steps: action === 'reopen' ? revive(kase.protocol, kase.steps, incident, by) : kase.steps,
    events: [event(`incident.${PAST[action]}`, { note: words })],
    ...ENDINGS[action],
    note: words,
  });
}

/** Blank words explain nothing. */
function said(words: string | null): string | null {
  return words !== null && /[^\p{Z}\p{C}]/u.test(words) ? words : null;
}

/** What an action ends. To find that it is no breach decides, too: the step that decides is done, not cancelled. */
const ENDINGS: Partial<Record<IncidentAction, { ending: StepEnding }>> = {
  acknowledge: { ending: 'acknowledge' },
  escalate: { ending: 'escalate' },
  confirm: { ending: 'confirm' },
  dismiss: { ending: 'confirm' },
};

const PAST: Record<IncidentAction, string> = {
  acknowledge: 'acknowledged',
  escalate: 'escalated',
  confirm: 'confirmed',
  dismiss: 'dismissed',
  resolve: 'resolved',
  'sign-off': 'signed_off',
  reopen: 'reopened',
};

/** What else there is to do is for the one who asked, and nobody else's part. */
function impossible(incident: Incident, action: IncidentAction, by: By): Refusal {
  const possible = possibleFor(incident, by.relations, by.actor.id);
  const now =
    possible.length > 0 ? `Possible now: ${possible.join(', ')}.` : 'Nothing of it is for you to do now.';
  return new Refusal(
    'not_possible_now',
    `The incident is ${incident.status}; ${action} is not possible in that state. ${now}`,
    { status: incident.status, possible },
  );
}

function refuseWhileShut(kase: Case, action: IncidentAction): void {
  const shut = shutBy(kase, action);
  if (shut.length === 0) return;
  const waysOut = [
    ...(shut.some((each) => 'step' in each) ? ['Complete or waive these steps first.'] : []),
    ...(shut.some((each) => 'obligation' in each) ? [SETTLE_DUTIES] : []),
  ];
  const detail = `The gate to ${action} is shut by: ${shut.map(named).join(', ')}. ${waysOut.join(' ')}`;
  throw new Refusal('gate_shut', detail, { gate: action, shutBy: shut });
}

const SETTLE_DUTIES =
  'Of each duty in law, tell what is missing, record its notice (POST …/obligations/{id}/meet) or decide that it is not required (POST …/obligations/{id}/decide).';

function named(each: ReturnType<typeof shutBy>[number]): string {
  if ('step' in each) return `${each.step} (${each.owner.replaceAll('_', ' ')})`;
  const { obligation, missing } = each;
  return missing.length > 0 ? `${obligation} (missing: ${missing.join(', ')})` : obligation;
}
