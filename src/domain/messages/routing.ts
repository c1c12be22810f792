import type { Role } from '../access/role.js';
import type { IncidentEvent } from '../incident/decision.js';
import type { Step } from '../protocol/protocol.js';
import type { MessageKind } from './message-facts.js';

/** One message to be written: to everyone in a role, to the reporter, or to one person. */
export interface Mail {
  kind: MessageKind;
  to: Role | 'reporter' | { personId: string };
  stepKey: string | null;
  /** The deadline, where it is not that of the step. */
  dueAt?: Date | null;
}

interface Route {
  kind: MessageKind;
  to: readonly (Role | 'reporter')[];
  /** This message asks the role for its first step; no second mail asks for the same. */
  asks?: boolean;
}

const OFFICES = ['communications', 'human_resources', 'privacy_officer'] as const;

/** Who is told what when something happens. */
const ROUTES: Record<string, readonly Route[]> = {
  'incident.reported': [
    { kind: 'receipt', to: ['reporter'] },
    { kind: 'reported', to: ['supervisor'], asks: true },
  ],
  'incident.moved': [{ kind: 'reported', to: ['supervisor'], asks: true }],
  'incident.escalated': [{ kind: 'escalated', to: OFFICES, asks: true }],
  'direction.recorded': [{ kind: 'directed', to: ['supervisor'] }],
  'incident.confirmed': [{ kind: 'confirmed', to: ['supervisor', 'communications', 'human_resources'] }],
  'incident.resolved': [{ kind: 'resolved', to: ['human_resources', 'privacy_officer'], asks: true }],
  'incident.closed': [{ kind: 'closed', to: ['reporter', 'supervisor', ...OFFICES] }],
  'incident.reopened': [{ kind: 'reopened', to: ['supervisor', ...OFFICES] }],
};

/** The messages that a decision's events call for. */
export function route(
  events: readonly IncidentEvent[],
  steps: readonly Step[],
  wasEscalated: boolean,
): Mail[] {
  const routes = events.flatMap((happened) => routesFor(happened, wasEscalated));
  const mails = routes.flatMap((each) =>
    each.to.map((to): Mail => ({ kind: each.kind, to, stepKey: each.asks ? firstOpen(steps, to) : null })),
  );
  const asked = new Set(
    mails.map(({ to, stepKey }) => (typeof to === 'object' ? '' : `${to} ${stepKey ?? ''}`)),
  );
  return [
    ...mails,
    ...events.flatMap((happened) => stepMails(happened, steps, asked)),
    // Whoever is written to anyway sees the duties behind the same link.
    ...(wasEscalated && !mails.some(({ to }) => to === 'privacy_officer') ? dutyMails(events) : []),
  ];
}

const DUTY_CHANGES = ['obligation.opened', 'obligation.rescheduled', 'obligation.kept'];

/** One mail for all duties in law that have come up or moved, with the first of their deadlines. */
function dutyMails(events: readonly IncidentEvent[]): Mail[] {
  const changed = events.filter(({ type }) => DUTY_CHANGES.includes(type));
  if (changed.length === 0) return [];
  const due = changed.flatMap(({ changes }) => (changes['dueAt'] instanceof Date ? changes['dueAt'] : []));
  const dueAt = due.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return [{ kind: 'duty_changed', to: 'privacy_officer', stepKey: null, dueAt }];
}

/** Those who were never asked need not hear that it was no breach. */
function routesFor(happened: IncidentEvent, wasEscalated: boolean): readonly Route[] {
  if (happened.type !== 'incident.dismissed') return ROUTES[happened.type] ?? [];
  return [{ kind: 'dismissed', to: ['reporter', 'supervisor', ...(wasEscalated ? OFFICES : [])] }];
}

function stepMails(happened: IncidentEvent, steps: readonly Step[], asked: ReadonlySet<string>): Mail[] {
  const step = steps.find((each) => each.key === happened.stepKey);
  if (!step) return [];
  if (happened.type === 'step.assigned' && step.assigneeId) {
    return [{ kind: 'step_due', to: { personId: step.assigneeId }, stepKey: step.key }];
  }
  const isBack = happened.type === 'step.unassigned' && step.status === 'open';
  if (happened.type !== 'step.opened' && !isBack) return [];
  const roles = [step.ownerRole, ...step.supportRoles].filter((role) => !asked.has(`${role} ${step.key}`));
  const to: Mail['to'][] = roles.map((role) => (role === 'employee' ? 'reporter' : role));
  if (step.assigneeId) to.push({ personId: step.assigneeId });
  return to.map((each): Mail => ({ kind: 'step_due', to: each, stepKey: step.key }));
}

/** What a role is asked for first: steps stand in the order in which they are done. */
function firstOpen(steps: readonly Step[], role: string): string | null {
  const own = steps.find(
    (step) => step.status === 'open' && [step.ownerRole, ...step.supportRoles].includes(role as Role),
  );
  return own?.key ?? null;
}
