import { ask, type Answer, type Resource } from './client.ts';

interface Page<T> {
  items: T[];
}

/** One incident, over HTTP. */
export class Incident {
  readonly reference: string;
  private readonly base: string;

  constructor(base: string, reference: string) {
    this.base = base;
    this.reference = reference;
  }

  ask<T = Resource>(
    account: string,
    method: string,
    path = '',
    body?: Resource,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const below = path === '' ? '' : `/${path}`;
    return ask<T>(this.base, account, method, `/v1/incidents/${this.reference}${below}`, body, headers);
  }

  /** A list below it, as the privacy officer sees it. */
  async list<T>(path: string): Promise<T[]> {
    const { body } = await this.ask<Page<T>>('privacy', 'GET', path);
    return body.items;
  }

  async isListedFor(account: string): Promise<boolean> {
    const { body } = await ask<Page<{ reference: string }>>(
      this.base,
      account,
      'GET',
      '/v1/incidents?limit=200',
    );
    return body.items.some(({ reference }) => reference === this.reference);
  }
}
