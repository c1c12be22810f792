import { ROLES } from '../access/role.js';
import type { TimeLimit } from '../deadlines/time-limit.js';
import { next, STATUSES } from '../incident/lifecycle.js';
import { ANCHOR_NAMES } from './anchors.js';
import { faultOf } from './condition.js';
import type { Protocol, StepRule } from './protocol.js';

/** Something wrong with a protocol, and where in its file. */
export interface Fault {
  path: (string | number)[];
  reason: string;
}

/** What no schema can see: order, anchors, conditions, gates. The first fault of each kind and step is enough. */
export function faultsOf(protocol: Protocol, calendarExists: (key: string) => boolean): Fault[] {
  return protocol.steps.flatMap((rule, index) => {
    const earlier = protocol.steps.slice(0, index);
    const at = (reason: string | null, ...path: (string | number)[]): Fault[] =>
      reason === null ? [] : [{ path: ['steps', index, ...path], reason }];
    return [
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
      ...rule.gates.flatMap((gate, nth) => at(gateFault(rule, gate), 'gates', nth)),
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
  calendarExists: (key: string) => boolean,
): string[] {
  const unknown = anchorsIn(limit).filter(
    (anchor) => !ANCHOR_NAMES.includes(anchor) && !earlier.some((step) => `step.${step.key}` === anchor),
  );
  const calendar =
    'calendar' in limit && !calendarExists(limit.calendar) ? [`unknown calendar ${limit.calendar}`] : [];
  return [
    ...unknown.map(
      (anchor) => `unknown anchor ${anchor}; known: ${ANCHOR_NAMES.join(', ')}, step.<earlier step>`,
    ),
    ...calendar,
  ];
}

/** A step cannot guard the very action that ends it, nor one it has to wait for. */
function gateFault(rule: StepRule, gate: StepRule['gates'][number]): string | null {
  if (rule.endsWith === gate) return `${rule.key} ends with ${gate} and shuts it: the gate can never open`;
  const to = STATUSES.map((status) => next(status, gate)).find((status) => status !== null);
  const waitsFor = rule.limit && 'anchor' in rule.limit ? rule.limit.anchor : null;
  return to !== undefined && waitsFor === to
    ? `${rule.key} waits for ${to}, which it shuts itself: the gate can never open`
    : null;
}

function anchorsIn(limit: TimeLimit): string[] {
  return limit.mode === 'earliest' ? limit.of.map(({ anchor }) => anchor) : [limit.anchor];
}
