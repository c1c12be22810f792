import { ROLES } from '../access/role.js';
import { requireSound } from '../deadlines/amount.js';
import { TimeError } from '../deadlines/time-error.js';
import type { SimpleTimeLimit, TimeLimit } from '../deadlines/time-limit.js';
import { ANCHOR_NAMES } from './anchors.js';
import { faultOf } from './condition.js';
import { followUpFaults } from './follow-up-faults.js';
import type { Protocol, StepRule } from './protocol.js';
import { destination, ENDED, reachOf, type Reach } from './reach.js';

/** Something wrong with a protocol, and where in its file. */
export interface Fault {
  path: (string | number)[];
  reason: string;
}

/** What a protocol may name beside itself. */
export interface Surroundings {
  calendarExists: (key: string) => boolean;
  /** Whether some law knows a duty with this id. */
  dutyExists: (id: string) => boolean;
}

type CalendarExists = Surroundings['calendarExists'];

/** What no schema can see: order, anchors, amounts, conditions, and what can never happen. */
export function faultsOf(protocol: Protocol, { calendarExists, dutyExists }: Surroundings): Fault[] {
  const reaches = reachOf(protocol.steps);
  return protocol.steps.flatMap((rule, index) => {
    const earlier = protocol.steps.slice(0, index);
    const at = (reason: string | null, ...path: (string | number)[]): Fault[] =>
      reason === null ? [] : [{ path: ['steps', index, ...path], reason }];
    const faults = [
      ...at(earlier.some(({ key }) => key === rule.key) ? `the key ${rule.key} stands twice` : null, 'key'),
      ...at(ROLES.includes(rule.owner) ? null : `unknown role ${rule.owner}`, 'owner'),
      ...rule.requires.flatMap((key, nth) =>
        at(requirementFault(protocol, earlier, rule, key), 'requires', nth),
      ),
      ...at(rule.when === null ? null : faultOf(rule.when), 'when'),
      ...at(rule.withWhen === null ? null : faultOf(rule.withWhen), 'withWhen'),
      ...(rule.limit
        ? limitFaults(rule.limit, earlier, calendarExists).flatMap((reason) => at(reason, 'limit'))
        : []),
      ...rule.meets.flatMap((id, nth) => at(dutyExists(id) ? null : `no law has a duty ${id}`, 'meets', nth)),
      ...at(
        rule.endsWith && rule.meets.length > 0
          ? `a step that ends with ${rule.endsWith} sends no notice`
          : null,
        'meets',
      ),
      ...followUpFaults(rule).flatMap(({ path, reason }) => at(reason, ...path)),
    ];
    const reach = reaches.get(rule.key);
    if (faults.length > 0 || !reach) return faults;
    return [
      ...at(reachFault(rule, reach), 'key'),
      ...rule.gates.flatMap((gate, nth) => at(gateFault(rule, reach, gate), 'gates', nth)),
    ];
  });
}

/** Steps stand in the order in which they can happen, so a cycle cannot be written without this noticing. */
function requirementFault(
  protocol: Protocol,
  earlier: readonly StepRule[],
  rule: StepRule,
  key: string,
): string | null {
  if (key === rule.key) return `${key} requires itself: a cycle`;
  if (earlier.some((step) => step.key === key)) return null;
  const later = protocol.steps.find((step) => step.key === key);
  if (!later) return `requires the unknown step ${key}`;
  return later.requires.includes(rule.key)
    ? `${rule.key} and ${key} require each other: a cycle`
    : `requires ${key}, which stands later; move it up`;
}

function limitFaults(
  limit: TimeLimit,
  earlier: readonly StepRule[],
  calendarExists: CalendarExists,
): string[] {
  const parts: readonly SimpleTimeLimit[] = limit.mode === 'earliest' ? limit.of : [limit];
  if (parts.length === 0) return ['the earliest of no limits is no limit'];
  const anchors = [...ANCHOR_NAMES, ...earlier.map(({ key }) => `step.${key}`)];
  return parts.flatMap((part) => [
    ...(anchors.includes(part.anchor)
      ? []
      : [`unknown anchor ${part.anchor}; known: ${ANCHOR_NAMES.join(', ')}, step.<earlier step>`]),
    ...('calendar' in part ? calendarFaults(part.calendar, calendarExists) : []),
    ...amountFaults(part),
  ]);
}

function calendarFaults(calendar: string, calendarExists: CalendarExists): string[] {
  if (calendar === '') return ['business time needs a calendar: name one here or for the whole protocol'];
  return calendarExists(calendar) ? [] : [`unknown calendar ${calendar}`];
}

function amountFaults(part: SimpleTimeLimit): string[] {
  try {
    requireSound(part);
    return [];
  } catch (error) {
    if (error instanceof TimeError) return [error.message];
    throw error;
  }
}

function reachFault(rule: StepRule, { begins, ends }: Reach): string | null {
  if (begins >= ENDED) {
    return `${rule.key} can never begin: what it waits for comes when the incident has ended, or never`;
  }
  const endsByItself =
    rule.endsWith !== null && rule.endsWith !== 'report' && !rule.endsWith.startsWith('direct:');
  return endsByItself && begins >= ends
    ? `${rule.key} can never begin: it waits for what comes only after ${String(rule.endsWith)}, which ends it`
    : null;
}

/** A step cannot guard the very action that ends it, nor one it has to wait for. */
function gateFault(rule: StepRule, { ends }: Reach, gate: StepRule['gates'][number]): string | null {
  if (rule.endsWith === gate) return `${rule.key} ends with ${gate} and shuts it: the gate can never open`;
  return ends >= destination(gate)
    ? `${rule.key} can be done only after ${gate}, which it shuts: the gate can never open`
    : null;
}
