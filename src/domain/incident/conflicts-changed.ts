import { event, type IncidentEvent } from './decision.js';

/** Whom a case is kept from now and was not before, and the other way round; nothing where that stays. */
export function conflictsChanged(before: ReadonlySet<string>, after: ReadonlySet<string>): IncidentEvent[] {
  const added = [...after].filter((each) => !before.has(each));
  const removed = [...before].filter((each) => !after.has(each));
  return added.length + removed.length === 0
    ? []
    : [event('conflicts.changed', { changes: { added, removed } })];
}
