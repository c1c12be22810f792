import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CaughtChat {
  path: string;
  body: Record<string, unknown>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real chat service that keeps what is posted to it; it can be told to answer otherwise, by path. */
export class ChatSink {
  readonly chats: CaughtChat[] = [];
  readonly answers = new Map<string, Answer>();
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(): Promise<ChatSink> {
    const server = createServer((request, response) => void sink.take(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sink: ChatSink = new ChatSink(server, `http://127.0.0.1:${port}`);
    return sink;
  }

  /** Resolves once what was posted satisfies the condition; the test's own time limit ends the wait. */
  async until(condition: (chats: readonly CaughtChat[]) => boolean): Promise<readonly CaughtChat[]> {
    while (!condition(this.chats)) await new Promise<void>((resolve) => this.waiting.add(resolve));
    return this.chats;
  }

  at(path: string): CaughtChat[] {
    return this.chats.filter((chat) => chat.path === path);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const path = request.url ?? '';
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as CaughtChat['body'];
    this.chats.push({ path, body });
    (this.answers.get(path) ?? ((_, usual) => usual.end('ok')))(request, response);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
