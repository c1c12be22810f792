import type { Answer, Resource } from './answer.js';
import type { RunningApp } from './running-app.js';

/** Other systems, each with a key that an administrator gave it. */
export class Systems {
  constructor(private readonly app: RunningApp) {}

  /** A key as it is issued, with the key itself under `key`; what matters to the test replaces what is usual. */
  async add(parts: Record<string, unknown> = {}): Promise<Resource> {
    const expiresAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
    const body = { name: 'SIEM', owner: 'it@example.org', scopes: [], expiresAt, ...parts };
    const answer = await this.app.ask('admin', 'POST', '/v1/api-keys', body);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  }

  ask(
    { key }: { key: string },
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    process = this.app,
  ): Promise<Answer> {
    return process.ask(null, method, path, body, { 'x-api-key': key, ...headers });
  }

  /** Files a report that is as short as it may be. */
  report(system: { key: string }, parts: Record<string, unknown> = {}): Promise<Answer> {
    const discoveredAt = new Date(Date.now() - 60_000).toISOString();
    const body = { title: 'Unusual download', discoveredAt, division: 'public-health', ...parts };
    return this.ask(system, 'POST', '/v1/incidents', body);
  }
}
