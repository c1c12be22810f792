import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CaughtPost {
  path: string;
  headers: Record<string, string>;
  text: string;
  /** The fields that webhooks have; what is said to a chat room has others. */
  body: Record<string, unknown> & { type: string; data: Record<string, unknown> };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real service that keeps what is posted to it; it can be told to answer otherwise, by path. */
export class PostSink {
  readonly posts: CaughtPost[] = [];
  readonly answers = new Map<string, Answer>();
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(): Promise<PostSink> {
    const server = createServer((request, response) => void sink.take(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sink: PostSink = new PostSink(server, `http://127.0.0.1:${port}`);
    return sink;
  }

  at(path: string): CaughtPost[] {
    return this.posts.filter((post) => post.path === path);
  }

  /** Resolves once what came to the path satisfies the condition; the test's own time limit ends the wait. */
  async until(path: string, condition: (posts: readonly CaughtPost[]) => boolean): Promise<CaughtPost[]> {
    while (!condition(this.at(path))) await new Promise<void>((resolve) => this.waiting.add(resolve));
    return this.at(path);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '';
    const headers = request.headers as CaughtPost['headers'];
    this.posts.push({ path, headers, text, body: JSON.parse(text) as CaughtPost['body'] });
    (this.answers.get(path) ?? ((_, usual) => usual.end('ok')))(request, response);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
