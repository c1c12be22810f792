import { randomUUID } from 'node:crypto';
import createClient, { type Middleware } from 'openapi-fetch';
import type { Api } from './api.ts';
import { batchOf, type BatchOptions, type BatchOutcome, type BatchReport } from './batch.ts';
import { authorizationOf, type Authorization, type Credentials } from './credentials.ts';
import { OneIncident, type Incident } from './one-incident.ts';
import { eachOf, type ItemOf, type ListPath, type ListQuery } from './pages.ts';
import { problemOf } from './problem.ts';
import { KEYED_PATHS, type components, type paths } from './schema.ts';
import { copyOf, PATIENCE, tryingAgain, type Patience } from './try-again.ts';

export type Report = components['schemas']['ReportDto'];

export interface BreachTrackerOptions extends Partial<Patience> {
  /** Where the server is, such as `https://privacy.example.org`. */
  url: string;
  credentials: Credentials;
  /** In place of Node's own. */
  fetch?: typeof globalThis.fetch;
}

/**
 * The API, typed by its own description. Every POST that takes an idempotency key carries one, so it is tried again
 * without being done twice; whatever is not a success is thrown as a {@link ProblemError}.
 */
export class BreachTracker {
  /** Every operation by its path: `tracker.api.GET('/v1/me')`. */
  readonly api: Api;
  private readonly authorization: Authorization;
  private readonly send: (request: Request) => Promise<Response>;

  constructor({ url, credentials, fetch = globalThis.fetch, ...patience }: BreachTrackerOptions) {
    const baseUrl = url.replace(/\/+$/, '');
    this.send = tryingAgain(fetch, { ...PATIENCE, ...patience });
    this.authorization = authorizationOf(credentials, baseUrl, this.send);
    const client = createClient<paths>({ baseUrl, fetch: (request) => this.sendAs(request) });
    client.use(KEYED, SPEAKS_OUT);
    // No answer but a success comes back from it: the rest is thrown.
    this.api = client as Api;
  }

  /** Files a report; give the key under which you keep it yourself, if you may be restarted in between. */
  async report(report: Report, idempotencyKey: string = randomUUID()): Promise<Incident> {
    const headers = { 'idempotency-key': idempotencyKey };
    return (await this.api.POST('/v1/incidents', { body: report, headers })).data;
  }

  /** One incident, by its reference or id. */
  incident(reference: string): OneIncident {
    return new OneIncident(this.api, reference);
  }

  /** Files any number of reports, and tells what became of each, in their order. */
  batch(
    reports: AsyncIterable<BatchReport> | Iterable<BatchReport>,
    options?: BatchOptions,
  ): AsyncGenerator<BatchOutcome, void, undefined> {
    return batchOf(this.api, reports, options);
  }

  /** All of a list, page by page. */
  each<Path extends ListPath>(
    path: Path,
    params: ListQuery<Path> = {} as ListQuery<Path>,
  ): AsyncGenerator<ItemOf<Path>, void, undefined> {
    // The types of a path that is not known yet are beyond the compiler.
    const get = this.api.GET as unknown as (path: string, init: object) => Promise<{ data: unknown }>;
    return eachOf(async (cursor) => {
      const { query = {}, ...rest } = params as { query?: object };
      const { data } = await get(path, { params: { ...rest, query: { ...query, cursor } } });
      return data as { items: ItemOf<Path>[]; nextCursor: string | null };
    });
  }

  private async sendAs(request: Request): Promise<Response> {
    const { header, value, renew } = this.authorization;
    const signed = (by: string): Promise<Response> => {
      const copy = copyOf(request);
      copy.headers.set(header, by);
      return this.send(copy);
    };
    const first = await value();
    const answer = await signed(first);
    if (answer.status !== 401 || renew === null) return answer;
    await answer.body?.cancel();
    renew(first);
    return signed(await value());
  }
}

const KEYED: Middleware = {
  onRequest({ request, schemaPath }) {
    const isKeyed = request.method === 'POST' && KEYED_PATHS.has(schemaPath);
    if (isKeyed && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', randomUUID());
    return request;
  },
};

const SPEAKS_OUT: Middleware = {
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw await problemOf(response);
    return response;
  },
};
