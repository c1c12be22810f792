import type { components } from './schema.ts';
import { problemOf } from './problem.ts';

type Tokens = components['schemas']['TokenView'];

export type Credentials =
  /** A system's key. */
  | { apiKey: string }
  /** A token of the organization's own sign-in. */
  | { accessToken: string | (() => string | Promise<string>) }
  /** A local account; `code` is asked for when the account has a second factor. */
  | { email: string; password: string; code?: () => string | Promise<string> }
  /** A session begun before; `keep` gets each new refresh token, for an old one ends the session. */
  | { refreshToken: string; keep?: (refreshToken: string) => void | Promise<void> };

export interface Authorization {
  header: 'authorization' | 'x-api-key';
  /** The header's value. */
  value: () => Promise<string>;
  /** Says that this value was refused; null when there will be no other. */
  renew: ((refused: string) => void) | null;
}

type Send = (request: Request) => Promise<Response>;

/** How each request says who asks. */
export function authorizationOf(credentials: Credentials, url: string, send: Send): Authorization {
  if ('apiKey' in credentials)
    return { header: 'x-api-key', value: () => Promise.resolve(credentials.apiKey), renew: null };
  if ('accessToken' in credentials) {
    const { accessToken: given } = credentials;
    const value = async () => `Bearer ${typeof given === 'function' ? await given() : given}`;
    return { header: 'authorization', value, renew: typeof given === 'function' ? () => undefined : null };
  }
  return new LocalSession(credentials, url, send);
}

/** Begins a session with the first request, and keeps it alive; requests at once share one sign-in. */
class LocalSession implements Authorization {
  readonly header = 'authorization';
  private readonly credentials: Exclude<Credentials, { apiKey: string } | { accessToken: unknown }>;
  private readonly url: string;
  private readonly send: Send;
  private tokens: Promise<Tokens> | null = null;
  private given: string | null = null;
  private isStale = false;

  constructor(credentials: LocalSession['credentials'], url: string, send: Send) {
    this.credentials = credentials;
    this.url = url;
    this.send = send;
  }

  readonly value = async (): Promise<string> => {
    if (this.tokens === null) this.tokens = this.begin();
    else if (this.isStale) this.tokens = this.goOn(this.tokens);
    this.isStale = false;
    try {
      this.given = `Bearer ${(await this.tokens).accessToken}`;
      return this.given;
    } catch (error) {
      this.tokens = null;
      throw error;
    }
  };

  /** Of many requests that were refused at once, the first renews for all. */
  readonly renew = (refused: string): void => {
    if (refused !== this.given) return;
    this.given = null;
    this.isStale = true;
  };

  private async begin(): Promise<Tokens> {
    const { credentials } = this;
    if ('refreshToken' in credentials) return this.refresh(credentials.refreshToken);
    const { email, password, code } = credentials;
    return this.ask('/v1/auth/token', { email, password, ...(code && { code: await code() }) });
  }

  private async goOn(before: Promise<Tokens>): Promise<Tokens> {
    const { refreshToken } = await before;
    return this.refresh(refreshToken).catch((error: unknown) => {
      if ('refreshToken' in this.credentials) throw error;
      return this.begin();
    });
  }

  private async refresh(refreshToken: string): Promise<Tokens> {
    const tokens = await this.ask('/v1/auth/refresh', { refreshToken });
    if ('refreshToken' in this.credentials) await this.credentials.keep?.(tokens.refreshToken);
    return tokens;
  }

  private async ask(path: string, body: object): Promise<Tokens> {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const answer = await this.send(
      new Request(this.url + path, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    if (!answer.ok) throw await problemOf(answer);
    return (await answer.json()) as Tokens;
  }
}
