import type { Answer, Resource } from './answer.js';
import { eventually } from './eventually.js';
import type { CaughtPost, PostSink } from './post-sink.js';
import type { RunningApp } from './running-app.js';

const HOOKS = '/v1/webhooks';

export interface Hook extends Resource {
  path: string;
  secret: string;
}

/** Webhooks of the administrator's own, each at a path of its own of the sink. */
export class Hooks {
  private paths = 0;

  constructor(
    private readonly app: RunningApp,
    private readonly sink: PostSink,
  ) {}

  async add(parts: Record<string, unknown> = {}): Promise<Hook> {
    const path = `/hooks/${(this.paths += 1)}-secret`;
    const body = { name: 'Service desk', url: this.sink.origin + path, ...parts };
    const answer = await this.app.ask('admin', 'POST', HOOKS, body);
    if (answer.status !== 201) throw new Error(answer.text);
    return Object.assign(answer.body, { path }) as unknown as Hook;
  }

  async removeAll(): Promise<void> {
    for (const { id } of (await this.app.ask('admin', 'GET', HOOKS)).body.items)
      await this.app.ask('admin', 'DELETE', `${HOOKS}/${id}`);
  }

  read({ id }: { id: string }): Promise<Answer> {
    return this.app.ask('admin', 'GET', `${HOOKS}/${id}`);
  }

  /** Once it says that it is disabled, and for what. */
  untilDisabled(hook: { id: string }, why: string): Promise<Answer> {
    return eventually(
      () => this.read(hook),
      ({ body }) => body['disabledFor'] === why,
    );
  }

  async enable(hook: { id: string }): Promise<Answer> {
    const etag = (await this.read(hook)).headers.get('etag') ?? '';
    return this.app.ask('admin', 'PATCH', `${HOOKS}/${hook.id}`, { enabled: true }, { 'if-match': etag });
  }

  async deliveries({ id }: { id: string }): Promise<Resource[]> {
    return (await this.app.ask('admin', 'GET', `${HOOKS}/${id}/deliveries?limit=200`)).body.items;
  }

  /** As they are kept, in the order in which they were queued. */
  rows({ id }: { id: string }): Promise<Record<string, unknown>[]> {
    return this.app.sql('select * from webhook_delivery where webhook_id = $1 order by number', [id]);
  }

  /** Once the first was tried so often, and nobody has it in hand. */
  tried(hook: { id: string }, attempts: number): Promise<Record<string, unknown>[]> {
    return eventually(
      () => this.rows(hook),
      ([row]) => row?.['attempts'] === attempts && row['claimed_until'] === null,
    );
  }

  /** Once nothing is in hand: a clock that is put forward during a call ends the hold on it, and it is made again. */
  async untilIdle(hook: { id: string }): Promise<void> {
    await eventually(
      () => this.rows(hook),
      (rows) => rows.every((row) => row['claimed_until'] === null),
    );
  }

  /** As if the time to try again had come, by whatever clock. */
  async again({ id }: { id: string }): Promise<void> {
    await this.app.sql('update webhook_delivery set next_attempt_at = created_at where webhook_id = $1', [
      id,
    ]);
    await this.app.sql('notify webhook_queued');
  }
}

export function typesOf(posts: readonly CaughtPost[]): string[] {
  return posts.map(({ body }) => body.type);
}

/** Of the incident that an event is about. */
export function incidentOf({ body }: CaughtPost): string {
  return (body.data['incident'] as Resource).id;
}
