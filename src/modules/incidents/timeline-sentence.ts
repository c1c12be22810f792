import { writeDueTime } from '../../domain/messages/due-time.js';
import { writeKnown } from '../../domain/obligations/explain-evaluation.js';
import type { KnownFacts } from '../../domain/obligations/known-facts.js';
import type { TrailEntry } from '../audit/audit.service.js';

type Told = TrailEntry & { zone: string };

const SENTENCES: Record<string, (entry: Told) => string> = {
  'incident.reported': () => 'The incident was reported.',
  'incident.imported_closed': () =>
    'The incident was brought over from another register, where it was closed.',
  'incident.imported_dismissed': () =>
    'The incident was brought over from another register, where it was found to be no breach.',
  'incident.acknowledged': () => 'The report was acknowledged.',
  'incident.escalated': () =>
    'The incident was escalated to Communications, Human Resources and the privacy office.',
  'incident.confirmed': () => 'The privacy office confirmed a breach.',
  'incident.dismissed': () => 'The incident was dismissed.',
  'incident.resolved': () => 'The incident was resolved.',
  'incident.signed_off': ({ changes }) => `The closure was signed for ${words(changes['role'])}.`,
  'incident.closed': () => 'The incident was closed.',
  'incident.reopened': () => 'The incident was reopened.',
  'incident.amended': ({ changes }) =>
    `Facts were completed or corrected: ${Object.keys(changes).join(', ')}.`,
  'conflicts.changed': ({ changes }) => `Whom the case is kept from changed: ${kept(changes)}.`,
  'incident.moved': () => 'The incident was moved to another division.',
  'incident.migrated': ({ changes }) => {
    const { from, to } = changes['protocol'] as Record<string, unknown>;
    return `The incident moved from the protocol ${String(from)} to ${String(to)}.`;
  },
  'direction.recorded': ({ changes }) => `Direction of ${words(changes['office'])} was recorded.`,
  'assessment.recorded': ({ changes }) =>
    `An assessment was recorded${outcome(changes)}${withdrawal(changes)}.`,
  'regime.added': ({ changes }) => `The law ${String(changes['regime'])} was added by hand.`,
  'obligation.opened': (entry) =>
    `${duty(entry)} is owed${due(entry)}${entry.changes['decisionLapsed'] === true ? '; what had been decided rested on other facts' : ''}.${grounds(entry)}`,
  'obligation.undetermined': (entry) =>
    `Whether ${duty(entry, 'the')} is owed cannot be told any more; facts are missing.`,
  'obligation.not_required': (entry) => `${duty(entry)} is not required.${grounds(entry)}`,
  'obligation.rescheduled': (entry) =>
    `The deadline of ${duty(entry, 'the')} moved from ${time(entry, 'from')} to ${time(entry, 'dueAt')}.`,
  'obligation.kept': (entry) => `${duty(entry)} stays as it is, although its step was waived.`,
  'obligation.decided': (entry) =>
    `${duty(entry)} was decided to be ${entry.changes['required'] === true ? 'required' : 'not required'}.`,
  'obligation.met': (entry) => `${duty(entry)} was met${lateness(entry)}.`,
  'obligation.reminded': (entry) =>
    `A reminder of ${duty(entry, 'the')} was sent${toWhom(entry)}; it is due ${words(entry.changes['dueAt'])}.`,
  'obligation.escalated': (entry) =>
    `${duty(entry)} is overdue since ${words(entry.changes['dueAt'])}; ${level(entry)}.`,
  'obligation.unanswered': (entry) =>
    `${duty(entry)} is still not met, and everyone who was to be told has been told; a last message was sent${toWhom(entry)}.`,
  'message.retried': ({ changes }) =>
    `A message that could not be delivered (${words(changes['kind'])}) was queued again.`,
  'comment.added': () => 'A comment was added.',
  'step.opened': (entry) => `The step ${step(entry)} can begin${due(entry)}.`,
  'step.completed': (entry) => `The step ${step(entry)} was completed.`,
  'step.waived': (entry) => `The step ${step(entry)} was waived.`,
  'step.assigned': (entry) => `The step ${step(entry)} was assigned.`,
  'step.unassigned': (entry) => `The step ${step(entry)} was taken from whom it had been assigned to.`,
  'step.handed_on': (entry) =>
    `The step ${step(entry)} was handed on to ${words(entry.changes['to'])}: whoever ${entry.changes['wasAssigned'] === true ? 'it had been assigned to' : 'was asked for it'} has left the ${entry.changes['why'] === 'left' ? 'organization' : 'office'}.`,
  'step.rescheduled': (entry) =>
    `The deadline of ${step(entry)} moved from ${time(entry, 'from')} to ${time(entry, 'dueAt')}.`,
  'step.applicable': (entry) => `The step ${step(entry)} applies now.`,
  'step.not_applicable': (entry) => `The step ${step(entry)} does not apply.`,
  'step.reminded': (entry) =>
    `A reminder of the step ${step(entry)} was sent${toWhom(entry)}; it is due ${words(entry.changes['dueAt'])}.`,
  'step.escalated': (entry) =>
    `The step ${step(entry)} is overdue since ${words(entry.changes['dueAt'])}; ${level(entry)}.`,
  'step.unanswered': (entry) =>
    `The step ${step(entry)} is still not done, and everyone who was to be told has been told; a last message was sent${toWhom(entry)}.`,
  'step.cancelled': (entry) => `The step ${step(entry)} was cancelled.`,
};

/** An entry of the trail in one plain sentence, without what people wrote; `zone` is the incident’s. */
export function sentence(entry: TrailEntry, zone: string): string {
  return SENTENCES[entry.type]?.({ ...entry, zone }) ?? entry.type;
}

function kept({ added, removed, why }: TrailEntry['changes']): string {
  const count = (people: unknown, how: string): string[] =>
    Array.isArray(people) && people.length > 0 ? [`${people.length} ${how}`] : [];
  const parts = [...count(added, 'more'), ...count(removed, 'less')].join(', ');
  return why === 'structure' ? `${parts}, because the organization changed` : parts;
}

function outcome({ score, band, decision }: TrailEntry['changes']): string {
  const severity = typeof score === 'number' ? [`severity ${score}, ${words(band)}`] : [];
  const isDecided = typeof decision === 'boolean';
  const risk = isDecided ? [`real risk of significant harm: ${decision ? 'yes' : 'no'}`] : [];
  const parts = [...severity, ...risk].join('; ');
  return parts === '' ? '' : ` (${parts})`;
}

function withdrawal({ withdrawn }: TrailEntry['changes']): string {
  return Array.isArray(withdrawn) ? `; no longer decided: ${withdrawn.join(', ')}` : '';
}

function step({ stepKey }: TrailEntry): string {
  return `“${words(stepKey)}”`;
}

/** The n-th level of the chain, and whether there was anyone in it. */
function level({ changes }: TrailEntry): string {
  const nth = `level ${String(changes['nth'])} of its chain`;
  return told(changes).length > 0
    ? `${nth} was told: ${told(changes).join(', ')}`
    : `${nth} has nobody who is free to act, so whoever comes next is told at once`;
}

function toWhom({ changes }: TrailEntry): string {
  return told(changes).length > 0
    ? ` to: ${told(changes).join(', ')}`
    : ' to nobody, for nobody is free to act';
}

function told({ to }: TrailEntry['changes']): string[] {
  return Array.isArray(to) ? to.map(words) : [];
}

function duty({ changes }: TrailEntry, article = 'The'): string {
  return `${article} duty “${String(changes['title'])}” (${String(changes['obligation'])})`;
}

/** The facts that it was settled on. */
function grounds({ changes }: TrailEntry): string {
  const known = changes['known'] as KnownFacts | undefined;
  return known
    ? writeKnown({ known }, 'en')
        .map((words) => ` ${words}`)
        .join('')
    : '';
}

function lateness({ changes }: TrailEntry): string {
  if (typeof changes['onTime'] !== 'boolean') return '';
  return changes['onTime'] ? ' in time' : ', late';
}

function due(entry: Told): string {
  return typeof entry.changes['dueAt'] === 'string' ? `; it is due ${time(entry, 'dueAt')}` : '';
}

function time({ changes, zone }: Told, name: 'from' | 'dueAt'): string {
  const at = changes[name];
  // A law counts in its own zone.
  const where = typeof changes['zone'] === 'string' ? changes['zone'] : zone;
  return typeof at === 'string'
    ? writeDueTime(new Date(at), where, 'en').long.replaceAll('\u00a0', ' ')
    : 'no time';
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/(?<=[a-z])[_-](?=[a-z])/g, ' ') : 'no time';
}
