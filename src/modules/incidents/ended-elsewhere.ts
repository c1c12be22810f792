import type { Ended } from '../../domain/incident/import.js';
import { Problem } from '../../platform/http/problem.js';
import type { Member } from '../people/people.service.js';
import type { ImportedDto } from './dto/batch.dto.js';

/** @throws Problem where the key may not bring it over, or its times cannot be */
export function endedElsewhere(
  { reportedAt, closedAt, outcome, rationale = null }: ImportedDto,
  { mayImport }: Member,
  now: Date,
): Ended {
  if (!mayImport)
    throw new Problem('scope_missing', {
      detail: 'This takes the scope incidents:import beside incidents:report.',
    });
  const ended = { reportedAt: new Date(reportedAt), closedAt: new Date(closedAt) };
  const fault = (name: string, message: string): Problem =>
    new Problem('validation_failed', {
      errors: [{ pointer: `/imported/${name}`, code: 'instant', message }],
    });
  if (ended.closedAt > now)
    throw fault('closedAt', 'This time lies in the future; leave imported out of what is open.');
  if (ended.closedAt < ended.reportedAt) throw fault('closedAt', 'This time lies before reportedAt.');
  return { ...ended, isBreach: outcome === 'breach', rationale };
}
