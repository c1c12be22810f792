import { setTimeout as wait } from 'node:timers/promises';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Client } from 'openapi-fetch';
import type { components, paths } from './schema.ts';

export type Happened = components['schemas']['EventView'];

export interface Listening {
  /** Go on after this id; from now, unless given. */
  after?: string;
  incident?: string;
  /** Such as `incident.acknowledged,incident.closed`. */
  types?: string;
  signal?: AbortSignal;
  /** Whenever the stream begins, also again. */
  onOpen?: () => void;
}

/** What happened and the id to go on after. */
export interface Heard {
  id: string;
  event: Happened;
}

const AGAIN_MS = 3_000;

/** What happens, as it happens; comes back by itself where it was when the connection breaks. */
export async function* listen(
  api: Client<paths>,
  { after, incident, types, signal, onOpen }: Listening = {},
): AsyncGenerator<Heard, void, undefined> {
  let last = after;
  while (!signal?.aborted) {
    const query = { ...(incident && { incident }), ...(types && { types }), ...(last && { after: last }) };
    const { data } = await api.GET('/v1/events/stream', {
      ...{ params: { query }, parseAs: 'stream' as const, headers: { accept: 'text/event-stream' } },
      ...(signal && { signal }),
    });
    onOpen?.();
    for await (const { id, data: text } of messagesOf(data as unknown as ReadableStream<Uint8Array>)) {
      last = id ?? last;
      if (text !== '') yield { id: last ?? '', event: JSON.parse(text) as Happened };
    }
    await wait(AGAIN_MS, null, signal && { signal }).catch(() => undefined);
  }
}

/** Ends quietly when the connection does. */
async function* messagesOf(body: ReadableStream<Uint8Array>) {
  const decoded = body.pipeThrough(new TextDecoderStream());
  try {
    yield* decoded.pipeThrough(new EventSourceParserStream());
  } catch {
    return;
  }
}
