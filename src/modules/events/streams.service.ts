import { Readable } from 'node:stream';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor } from '../../domain/access/role.js';
import { Listener } from '../../platform/database/listener.js';
import { Problem } from '../../platform/http/problem.js';
import { TRAIL_GREW } from '../audit/audit.service.js';
import { EventsService, type Wanted } from './events.service.js';
import { PlacesService } from './places.service.js';
import { Wake } from './wake.js';

/** Who listens, to what; `admitted` gives who they are by now, or null for whoever may not listen any more. */
export interface Listening {
  caller: string;
  wanted: Omit<Wanted, 'limit'>;
  admitted: () => Promise<Actor | null>;
}

interface Stream {
  caller: string;
  wake: Wake;
  end: AbortController;
  cut: () => void;
}

const MOST_OF_CALLER = 5;
const MOST_STREAMS = 200;
/** What may have been missed is looked for this often, and something is said, so that nobody takes the stream for dead. */
const LOOK_MS = 5_000;
const AT_ONCE = 100;
/** Whoever takes nothing for so long is let go; they come back with the last id. */
const SLOW_MS = 20_000;
/** Where one of these tells of a change, everyone is asked again who they are. */
const STANDING_CHANGED = ['session_changed', 'api_key_changed', 'people_changed'];

/** Events as they happen, to each who listens: read from the trail when they are taken, so nothing piles up here. */
@Injectable()
export class StreamsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly streams = new Set<Stream>();
  private isStopped = false;

  constructor(
    private readonly events: EventsService,
    private readonly listener: Listener,
    private readonly places: PlacesService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const channel of [TRAIL_GREW, ...STANDING_CHANGED])
      await this.listener.on(channel, () => {
        for (const { wake } of this.streams) wake.call();
      });
  }

  beforeApplicationShutdown(): void {
    this.isStopped = true;
    for (const { end } of this.streams) end.abort();
  }

  /** How many listen to this process. */
  get count(): number {
    return this.streams.size;
  }

  /** @throws Problem too_many_requests when too many listen already */
  open(listening: Listening, cut: () => void): { body: Readable; close: () => void } {
    const { caller } = listening;
    const own = [...this.streams].filter((stream) => stream.caller === caller).length;
    if (this.isStopped || own >= MOST_OF_CALLER || this.streams.size >= MOST_STREAMS)
      throw new Problem('too_many_requests', {
        detail: `There are ${MOST_OF_CALLER} streams for each caller at most; end one, or poll GET /v1/events.`,
        headers: { 'retry-after': '5' },
      });
    const stream = { caller, wake: new Wake(), end: new AbortController(), cut };
    this.streams.add(stream);
    stream.end.signal.addEventListener('abort', () => {
      this.streams.delete(stream);
      stream.wake.call();
    });
    const body = Readable.from(watched(stream, this.told(stream, listening)), { highWaterMark: 1 });
    body.on('error', () => stream.end.abort());
    return { body, close: () => stream.end.abort() };
  }

  private async *told(stream: Stream, { wanted, admitted }: Listening): AsyncGenerator<string> {
    const isOver = (): boolean => stream.end.signal.aborted;
    let { after } = wanted;
    let nextSign = 0;
    try {
      yield 'retry: 3000\n\n';
      while (!isOver()) {
        const actor = await admitted();
        if (!actor) return;
        const { events, next, hasMore } = await this.events.read(actor, { ...wanted, after, limit: AT_ONCE });
        for (const { event, place } of events) {
          if (isOver()) return;
          yield `id: ${this.places.cursorOf(place)}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
        }
        after = next;
        if (hasMore) continue;
        // An id alone is no event: it tells from where to go on. It comes as regularly whatever happens that is hidden.
        if (performance.now() >= nextSign) {
          yield `: so far\nid: ${this.places.cursorOf(after)}\n\n`;
          nextSign = performance.now() + LOOK_MS;
        }
        if (!isOver()) await stream.wake.wait(Math.max(nextSign - performance.now(), 1));
      }
    } finally {
      stream.end.abort();
    }
  }
}

/** A chunk that nobody takes keeps the next one from being read; after a while the stream is cut. */
async function* watched({ cut }: Stream, chunks: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    const timer = setTimeout(cut, SLOW_MS);
    try {
      yield chunk;
    } finally {
      clearTimeout(timer);
    }
  }
}
