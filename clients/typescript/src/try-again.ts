import { setTimeout as wait } from 'node:timers/promises';
import { UnreachableError } from './unreachable.ts';

export interface Patience {
  /** How often a request is tried in all. */
  tries: number;
  /** The longest single wait in milliseconds; a server that asks for a longer one is believed, and the answer given back. */
  longestWaitMs: number;
}

export const PATIENCE: Patience = { tries: 5, longestWaitMs: 30_000 };

const FIRST_WAIT_MS = 200;
/** Busy, broken or restarting: the work was not done, or its idempotency key tells that it was. */
const PASSING = new Set([429, 502, 503, 504]);

/** A fetch that outlasts a restart: it tries again what may be sent twice, with growing waits and jitter. */
export function tryingAgain(fetch: typeof globalThis.fetch, { tries, longestWaitMs }: Patience) {
  return async (request: Request): Promise<Response> => {
    for (let nth = 1; ; nth += 1) {
      const answer = await askedBy(fetch, request).catch((error: unknown) => {
        const isUnreachable = error instanceof UnreachableError && !request.signal.aborted;
        if (nth >= tries || !isUnreachable) throw error;
        if (!error.isUnsent && !mayBeSentTwice(request)) throw error;
        return null;
      });
      if (answer && (nth >= tries || !mayBeSentTwice(request) || !isPassing(answer))) return answer;
      const asked = answer === null ? 0 : askedWaitMs(answer);
      if (answer && asked > longestWaitMs) return answer;
      await answer?.body?.cancel();
      await wait(asked + grownWaitMs(nth, longestWaitMs), null, { signal: request.signal });
    }
  };
}

/** Twice as long each time, with full jitter, so that many who wait do not come back at once. */
export function grownWaitMs(nth: number, longestMs: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (nth - 1), longestMs) * Math.random();
}

async function askedBy(fetch: typeof globalThis.fetch, request: Request): Promise<Response> {
  try {
    return await whole(await fetch(copyOf(request), { signal: request.signal }));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new UnreachableError(`The tracker at ${new URL(request.url).origin} cannot be reached`, error);
  }
}

/** What Node clones does not hear of an abort any more once garbage was collected, unless it is told the signal itself. */
export function copyOf(request: Request): Request {
  return new Request(request.clone(), { signal: request.signal });
}

/** JSON of a known length is read here, so that an answer that breaks off is asked for again. */
async function whole(answer: Response): Promise<Response> {
  const { headers, body } = answer;
  const isShort = headers.has('content-length') && /[/+]json/.test(headers.get('content-type') ?? '');
  return body && isShort ? new Response(await answer.arrayBuffer(), answer) : answer;
}

/** A write is done once only under its idempotency key. */
function mayBeSentTwice({ method, headers }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || headers.has('idempotency-key');
}

/** Another try under the same key may be under way. */
function isPassing({ status, headers }: Response): boolean {
  return PASSING.has(status) || (status === 409 && headers.has('retry-after'));
}

function askedWaitMs({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? seconds * 1_000 : 0;
}
