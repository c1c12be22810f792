import { setTimeout as wait } from 'node:timers/promises';

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
      const isLast = nth >= tries || !mayBeSentTwice(request);
      const answer = await fetch(request.clone()).catch((error: unknown) => {
        if (isLast || request.signal.aborted) throw error;
        return null;
      });
      if (answer && (isLast || !isPassing(answer))) return answer;
      const asked = answer === null ? 0 : askedWaitMs(answer);
      if (answer && asked > longestWaitMs) return answer;
      await answer?.body?.cancel();
      const grown = Math.min(FIRST_WAIT_MS * 2 ** (nth - 1), longestWaitMs);
      await wait(asked + grown * Math.random(), null, { signal: request.signal });
    }
  };
}

/** A write is done once only under its idempotency key, or only if the version is still that of If-Match. */
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
