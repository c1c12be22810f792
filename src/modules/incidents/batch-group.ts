import type { Problem } from '../../platform/http/problem.js';
import { problemBody } from '../../platform/http/problem-body.js';
import type { Line } from '../../platform/http/read-lines.js';
import { isAtMost } from '../../platform/http/rules.js';
import type { BatchOutcomeView } from './dto/batch.view.js';
import type { Draft } from './drafting.service.js';
import { isOnceForKey } from './same-words.js';

/** A line that is waiting to be filed. */
export interface Candidate {
  line: number;
  draft: Draft;
}

/** Some lines, what is to be filed of them, and what is known of the others already, by the number of the line. */
export interface Drafted {
  lines: readonly Line[];
  candidates: Candidate[];
  told: Map<number, BatchOutcomeView>;
}

/** Of one line. */
const MOST_ERRORS = 10;
const MOST_OF_REFERENCE = 200;

/** The reference under which a report is filed once; null for one that may be filed again. */
export function onceOf({ draft: { incident } }: Candidate): string | null {
  return isOnceForKey(incident) ? incident.externalReference : null;
}

/** Gathers items into groups of a size; the last may be smaller. */
export async function* inGroups<T>(items: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** What is refused: where it stands, and what its sender calls it. */
export interface About {
  line: number;
  externalReference: string | null;
}

export function refused(about: About, problem: Problem, requestId: string): BatchOutcomeView {
  const { line, externalReference } = about;
  const errors = problem.errors?.slice(0, MOST_ERRORS);
  const body = { ...problemBody(problem, requestId), ...(errors && { errors }) };
  const known = problem.extra?.['incident'] as { id: string; reference: string } | undefined;
  return {
    ...{ line, outcome: 'refused', status: problem.status, externalReference },
    ...{ incident: known ? filed(known) : null, problem: body },
  };
}

/** So that its sender finds the line again, whatever is wrong with it. */
export function referenceIn(value: object): string | null {
  const { externalReference } = value as { externalReference?: unknown };
  return typeof externalReference === 'string' && isAtMost(MOST_OF_REFERENCE, externalReference)
    ? externalReference
    : null;
}

export function created({ line, draft }: Candidate, reference: string): BatchOutcomeView {
  const { id, externalReference } = draft.incident;
  return {
    ...{ line, outcome: 'created', status: 201, externalReference },
    ...{ incident: filed({ id, reference }), problem: null },
  };
}

/** What a dry run says of what would be filed. */
export function fileable({ line, draft }: Candidate): BatchOutcomeView {
  const { externalReference } = draft.incident;
  return {
    ...{ line, outcome: 'fileable', status: 200, externalReference },
    ...{ incident: null, problem: null },
  };
}

export function existing(
  { line, draft }: Candidate,
  before: { id: string; reference: string },
): BatchOutcomeView {
  const { externalReference } = draft.incident;
  return {
    ...{ line, outcome: 'existing', status: 200, externalReference },
    ...{ incident: filed(before), problem: null },
  };
}

function filed({ id, reference }: { id: string; reference: string }): BatchOutcomeView['incident'] {
  return { id, reference, href: `/v1/incidents/${id}` };
}
