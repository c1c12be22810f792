import type { Answer } from '../support/answer.js';
import { NOBODY, SYSTEM } from './cast.js';
import type { Case } from './case.js';
import type { Attempt, Move } from './moves.js';
import type { Probe } from './probe.js';
import { versionFor } from './standing.js';

export const DISCOVERED_EARLIER = 3 * 3_600_000;

export interface Sent {
  method: string;
  path: string;
  body: Record<string, unknown>;
  headers: Record<string, string>;
}

/** An attempt as a request. */
export function requestOf({ who, move, ifMatch, at }: Attempt, kase: Case): Sent {
  const version = versionFor(who, kase);
  const precondition = { none: undefined, current: `"${version}"`, stale: `"${version + 7}"`, any: '*' }[
    ifMatch
  ];
  const headers = precondition === undefined || move.do === 'comment' ? {} : { 'if-match': precondition };
  const [method, path, body] = partsOf(move);
  const takesTime = move.do === 'act' || move.do === 'complete';
  return { method, path, headers, body: takesTime && at !== 'now' ? { ...body, at: instantOf(at) } : body };
}

function partsOf(move: Move): [method: string, path: string, body: Record<string, unknown>] {
  switch (move.do) {
    case 'act':
      return ['POST', move.action, move.reason ? { reason: 'Because it is so.' } : {}];
    case 'complete':
      return ['POST', `steps/${move.step}/complete`, { note: 'Done.' }];
    case 'waive':
      return ['POST', `steps/${move.step}/waive`, { reason: 'Not needed here.' }];
    case 'assign':
      return ['POST', `steps/${move.step}/assign`, { person: `${move.to}@example.org` }];
    case 'direct':
      return ['PUT', `directions/${move.office}`, { text: move.text }];
    case 'comment':
      return ['POST', 'comments', { audience: move.audience, text: move.text }];
    case 'amend':
      return ['PATCH', '', amendment(move.changes)];
  }
}

function amendment({
  employmentActionAt,
  ...changes
}: Extract<Move, { do: 'amend' }>['changes']): Record<string, unknown> {
  if (employmentActionAt === undefined) return changes;
  return {
    ...changes,
    employmentActionAt: employmentActionAt && new Date(Date.now() - 60_000).toISOString(),
  };
}

const HOUR = 3_600_000;
const AGO = { between: HOUR, before: 2 * DISCOVERED_EARLIER, future: -HOUR };

function instantOf(at: keyof typeof AGO): string {
  return new Date(Date.now() - AGO[at]).toISOString();
}

/** The same again under an Idempotency-Key: the first answer, and nothing is done twice; another body is refused. */
export async function repeat(probe: Probe, who: string, sent: Sent, key: string): Promise<Answer[]> {
  const headers = { ...sent.headers, 'idempotency-key': key };
  const other = { ...sent.body, acknowledgeNumbers: true };
  return [
    await probe.about(who, sent.method, sent.path, sent.body, headers),
    await probe.about(who, sent.method, sent.path, other, headers),
  ];
}

export function isKeyed({ who, move }: Attempt): boolean {
  return move.do !== 'amend' && move.do !== 'direct' && who !== NOBODY && who !== SYSTEM;
}
