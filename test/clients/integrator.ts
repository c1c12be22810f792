import { setTimeout as wait } from 'node:timers/promises';
import { Contract, type Operation } from '../contract/operations.js';

type Document = ConstructorParameters<typeof Contract>[0] & {
  components: { securitySchemes: { apiKey: { name: string } } };
};

/** Who asks: a system by its key, or a person by an access token. */
export type As = { apiKey: string } | { token: string } | null;

interface Sent {
  as?: As;
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
}

interface Answered {
  status: number;
  headers: Headers;
  body: Resource;
}

export interface Resource {
  [field: string]: unknown;
  id: string;
  reference: string;
  status: string;
  items: Resource[];
  nextCursor: string | null;
}

/**
 * A program that knows of the tracker only what /openapi.json and docs/integrations say: it finds operations by their
 * ids, sends them with plain fetch, and takes no answer that is not as it was promised.
 */
export class Integrator {
  private constructor(
    private readonly url: string,
    private readonly document: Document,
    private readonly contract: Contract,
  ) {}

  static async read(url: string): Promise<Integrator> {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as Document;
    return new Integrator(url, document, new Contract(document));
  }

  async call(id: string, { as = null, path = {}, query = {}, body, key, headers }: Sent): Promise<Answered> {
    const operation = this.operation(id);
    const address = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? ''),
    );
    const response = await fetch(`${this.url}${address}?${new URLSearchParams(query).toString()}`, {
      method: operation.method,
      headers: {
        ...this.credentials(as),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const faults = this.contract.faults(operation, {
      status: response.status,
      headers: response.headers,
      text,
    });
    if (faults.length > 0) throw new Error(`${id}: ${faults.join('; ')}`);
    const parsed = JSON.parse(text === '' ? '{}' : text) as Resource;
    return { status: response.status, headers: response.headers, body: parsed };
  }

  /** Until somebody answers: the same request, under the same key. */
  async insist(id: string, sent: Sent & { key: string }): Promise<Answered> {
    for (;;) {
      const answer = await this.call(id, sent).catch((error: unknown) => {
        if (!(error instanceof Error) || error.message === 'fetch failed') return null;
        throw error;
      });
      if (answer && answer.status < 500 && answer.headers.get('retry-after') === null) return answer;
      await wait(200);
    }
  }

  async signIn(email: string, password: string): Promise<As> {
    const { body } = await this.call('Auth.token', { body: { email, password } });
    return { token: String(body['accessToken']) };
  }

  private operation(id: string): Operation {
    const operation = this.contract.operations.find((each) => each.id === id);
    if (!operation) throw new Error(`/openapi.json knows no operation ${id}`);
    return operation;
  }

  private credentials(as: As): Record<string, string> {
    if (as === null) return {};
    if ('token' in as) return { authorization: `Bearer ${as.token}` };
    return { [this.document.components.securitySchemes.apiKey.name]: as.apiKey };
  }
}
