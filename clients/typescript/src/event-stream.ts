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
  for await (const text of textOf(body)) {
    onSign();
    parser.feed(text);
    yield* said.splice(0);
  }
}

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  try {
    yield* body.pipeThrough(new TextDecoderStream());
  } catch (error) {
    throw error instanceof UnreachableError ? error : new UnreachableError('The stream broke off', error);
  }
}
