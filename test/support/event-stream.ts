import { request, type IncomingMessage } from 'node:http';

interface StreamedEvent {
  id: string;
  type: string;
  data: { id: string; type: string; incident: { id: string } };
}

/** Listens to a stream of events as a browser would, and keeps what came. */
export class EventStream {
  readonly events: StreamedEvent[] = [];
  lastId = '';
  isOver = false;
  private text = '';
  private readonly waiting = new Set<() => void>();

  private constructor(readonly response: IncomingMessage) {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => this.take(chunk));
    for (const end of ['end', 'error', 'close'] as const)
      response.on(end, () => {
        this.isOver = true;
        this.tell();
      });
  }

  static async open(url: string, headers: Record<string, string>): Promise<EventStream> {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request(url, { headers: { accept: 'text/event-stream', ...headers }, agent: false });
      asked.on('response', resolve).on('error', reject).end();
    });
    return new EventStream(response);
  }

  /** Resolves once it holds; the test's own time limit ends the wait. */
  async until(holds: (stream: EventStream) => boolean): Promise<void> {
    while (!holds(this)) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  close(): void {
    this.response.destroy();
  }

  private take(chunk: string): void {
    const blocks = (this.text + chunk).split('\n\n');
    this.text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      this.lastId = field('id') ?? this.lastId;
      const data = field('data');
      if (data !== undefined)
        this.events.push({
          ...{ id: this.lastId, type: field('event') ?? '' },
          data: JSON.parse(data) as StreamedEvent['data'],
        });
    }
    this.tell();
  }

  private tell(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
