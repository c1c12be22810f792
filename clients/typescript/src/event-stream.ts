import { createParser } from 'eventsource-parser';
import { UnreachableError } from './unreachable.ts';

interface Message {
  /** Of an event, or of the place that the stream has reached. */
  id: string;
  data: string | null;
}

/** What a stream of events says; ends quietly when the connection does. */
export async function* messagesOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  onSign: () => void,
): AsyncGenerator<Message, void, undefined> {
  const said: Message[] = [];
  let id = '';
  const parser = createParser({
    onId: (next) => {
      id = next;
      said.push({ id, data: null });
    },
    onEvent: ({ data }) => void said.push({ id, data }),
  });
  for await (const text of textOf(body, signal)) {
    onSign();
    parser.feed(text);
    yield* said.splice(0);
  }
}

async function* textOf(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  // What a Request was told of an abort may be forgotten with the Request, while its answer still comes.
  const stop = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (error) {
    throw new UnreachableError('The stream broke off', error);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
  signal.throwIfAborted();
}
