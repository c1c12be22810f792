import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from './api.ts';
import { messagesOf } from './event-stream.ts';
import { ProblemError } from './problem.ts';
import type { components } from './schema.ts';
import { grownWaitMs } from './try-again.ts';
import { UnreachableError } from './unreachable.ts';

export type Happened = components['schemas']['EventView'];

export interface Listening {
  /** Go on after this id; from now, unless given. */
  after?: string;
  incident?: string;
  /** Such as `incident.acknowledged,incident.closed`. */
  types?: string;
  /** Ends it quietly. */
  signal?: AbortSignal;
  /** Whenever the stream has begun, also again: nothing that happens from here on is missed. */
  onOpen?: () => void;
  /** Whenever it cannot be had for now; it comes back by itself. */
  onTrouble?: (error: UnreachableError | ProblemError) => void;
  /** The longest wait between two tries; a minute, unless given. */
  longestWaitMs?: number;
  /** A stream that says nothing for so long is begun again; the server says something every five seconds. */
  longestSilenceMs?: number;
}

/** What happened and the id to go on after. */
export interface Heard {
  id: string;
  event: Happened;
}

/**
 * What happens, as it happens. A server that is away, busy or broken is waited for, with growing waits, and nothing is
 * missed; a refusal, such as of a key that was revoked, is thrown as a {@link ProblemError}.
 */
export async function* listen(api: Api, listening: Listening = {}): AsyncGenerator<Heard, void, undefined> {
  const { signal, onTrouble, longestWaitMs = 60_000 } = listening;
  const place: Place = { after: listening.after, failures: 0 };
  while (!signal?.aborted) {
    try {
      yield* heardFrom(api, place, listening);
    } catch (error) {
      if (signal?.aborted) return;
      if (!isPassing(error)) throw error;
      onTrouble?.(error);
    }
    place.failures += 1;
    await wait(grownWaitMs(place.failures, longestWaitMs), null, signal && { signal }).catch(() => undefined);
  }
}

/** Where a listener is, and how often in a row nothing came. */
interface Place {
  after: string | undefined;
  failures: number;
}

/** One connection, until it ends, breaks or says nothing any more. */
async function* heardFrom(api: Api, place: Place, listening: Listening): AsyncGenerator<Heard> {
  const { onOpen, signal, longestSilenceMs = 30_000 } = listening;
  const end = new AbortController();
  const nothing = new UnreachableError('The tracker says nothing');
  const silence = setTimeout(() => end.abort(nothing), longestSilenceMs);
  const forward = (): void => end.abort(signal?.reason);
  signal?.addEventListener('abort', forward);
  let isOpen = false;
  try {
    const body = await openStream(api, place, listening, end.signal);
    for await (const { id, data } of messagesOf(body, end.signal, () => silence.refresh())) {
      Object.assign(place, { after: id, failures: 0 });
      if (!isOpen) onOpen?.();
      isOpen = true;
      if (data !== null) yield { id, event: JSON.parse(data) as Happened };
    }
  } finally {
    clearTimeout(silence);
    signal?.removeEventListener('abort', forward);
    end.abort();
  }
}

async function openStream(
  api: Api,
  { after }: Place,
  { incident, types }: Listening,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const query = { ...(incident && { incident }), ...(types && { types }), ...(after && { after }) };
  const { data } = await api.GET('/v1/events/stream', {
    params: { query },
    parseAs: 'stream',
    headers: { accept: 'text/event-stream' },
    signal,
  });
  return data ?? new ReadableStream();
}

function isPassing(error: unknown): error is UnreachableError | ProblemError {
  if (error instanceof UnreachableError) return true;
  return error instanceof ProblemError && (error.status === 429 || error.status >= 500);
}
