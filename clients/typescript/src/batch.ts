import type { Api } from './api.ts';
import type { components } from './schema.ts';

export type BatchReport = components['schemas']['BatchReportDto'];
export type BatchOutcome = components['schemas']['BatchOutcomeView'];

export interface BatchOptions {
  /** How many reports go in one request; at most a thousand. */
  size?: number;
  /** Files nothing, and tells what would become of each. */
  dryRun?: boolean;
}

const SIZE = 500;
const MOST = 1_000;
/** A request may have four. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Files any number of reports, some hundred in each request, and tells what became of each, in their order; `line` is its
 * place among all of them, from 1. A request that is not answered is sent again under its idempotency key.
 */
export async function* batchOf(
  api: Api,
  reports: AsyncIterable<BatchReport> | Iterable<BatchReport>,
  { size = SIZE, dryRun = false }: BatchOptions = {},
): AsyncGenerator<BatchOutcome, void, undefined> {
  let before = 0;
  for await (const body of inRequests(reports, Math.min(size, MOST))) {
    const params = { query: dryRun ? { dryRun } : {} };
    const { data } = await api.POST('/v1/incidents/batch', { body, params });
    // Without an Accept that asks for lines, it is never text.
    const { items } = data as components['schemas']['BatchView'];
    for (const outcome of items) yield { ...outcome, line: before + outcome.line };
    before += body.length;
  }
}

async function* inRequests(
  reports: AsyncIterable<BatchReport> | Iterable<BatchReport>,
  size: number,
): AsyncGenerator<BatchReport[]> {
  let body: BatchReport[] = [];
  let length = 0;
  for await (const report of reports) {
    const own = JSON.stringify(report).length;
    if (body.length > 0 && (body.length >= size || length + own > MOST_CHARACTERS)) {
      yield body;
      [body, length] = [[], 0];
    }
    body.push(report);
    length += own;
  }
  if (body.length > 0) yield body;
}
