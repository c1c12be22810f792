import { EVENT_TYPES, type EventType } from '../../domain/events/event-types.js';
import { Problem } from '../../platform/http/problem.js';

const ALL = Object.keys(EVENT_TYPES) as EventType[];

/** @throws Problem validation_failed for a name that is not on the list */
export function typesIn(list: string | undefined): EventType[] {
  if (list === undefined) return ALL;
  const names = list.split(',').map((name) => name.trim());
  const types = ALL.filter((type) => names.includes(type));
  if (types.length === new Set(names).size) return types;
  const message = `Choose from: ${ALL.join(', ')}; part them by commas.`;
  throw new Problem('validation_failed', { errors: [{ pointer: '/types', code: 'choice', message }] });
}
