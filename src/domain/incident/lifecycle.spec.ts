import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  ACTIONS,
  diagram,
  isEnded,
  next,
  offered,
  STATUSES,
  type IncidentAction,
  type IncidentStatus,
} from './lifecycle.js';

/** Every cell of status and action; what is not named here is refused. */
const DECIDED: Record<IncidentStatus, Partial<Record<IncidentAction, IncidentStatus>>> = {
  reported: { acknowledge: 'acknowledged', dismiss: 'dismissed' },
  acknowledged: { escalate: 'escalated', dismiss: 'dismissed' },
  escalated: { confirm: 'confirmed', dismiss: 'dismissed' },
  confirmed: { resolve: 'resolved' },
  resolved: { 'sign-off': 'closed' },
  closed: { reopen: 'confirmed' },
  dismissed: { reopen: 'escalated' },
};

const CELLS = STATUSES.flatMap((status) =>
  ACTIONS.map((action) => ({ status, action, to: DECIDED[status][action] ?? null })),
);

describe('the life of an incident', () => {
  it.each(CELLS)('from $status, $action leads to $to', ({ status, action, to }) => {
    expect(next(status, action)).toBe(to);
    expect(offered(status).includes(action)).toBe(to !== null);
  });

  it('reaches every status from the report', () => {
    const reached = new Set<IncidentStatus>(['reported']);
    for (const from of reached) {
      for (const action of offered(from)) reached.add(next(from, action) ?? from);
    }
    expect([...reached].sort()).toEqual([...STATUSES].sort());
  });

  it.each(STATUSES)('goes on from %s: no status is a trap', (status) => {
    expect(offered(status)).not.toEqual([]);
  });

  it('ends in closure or dismissal, from which only reopening leads back', () => {
    expect(STATUSES.filter(isEnded)).toEqual(['closed', 'dismissed']);
    expect(STATUSES.filter((status) => offered(status).includes('reopen'))).toEqual(['closed', 'dismissed']);
    expect(STATUSES.filter(isEnded).flatMap(offered)).toEqual(['reopen', 'reopen']);
  });

  it('is drawn in the README as the table has it', () => {
    expect(diagramIn(readFileSync('README.md', 'utf8'))).toBe(diagram());
  });
});

function diagramIn(markdown: string): string {
  const drawn = /```mermaid\n(stateDiagram[^`]*)\n```/.exec(markdown)?.[1];
  if (drawn === undefined) throw new Error(`README.md has no state diagram; it should be:\n${diagram()}`);
  return drawn;
}
