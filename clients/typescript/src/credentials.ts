import type { components } from './schema.ts';
import { ProblemError, problemOf } from './problem.ts';

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
  private refreshToken: string | null;
  private given: string | null = null;

  constructor(credentials: LocalSession['credentials'], url: string, send: Send) {
    this.credentials = credentials;
    this.url = url;
    this.send = send;
    this.refreshToken = 'refreshToken' in credentials ? credentials.refreshToken : null;
  }

  readonly value = async (): Promise<string> => {
    const tokens = (this.tokens ??= this.goOn());
    try {
      this.given = `Bearer ${(await tokens).accessToken}`;
      return this.given;
    } catch (error) {
      if (this.tokens === tokens) this.tokens = null;
      throw error;
    }
  };

  /** Of many requests that were refused at once, the first renews for all. */
  readonly renew = (refused: string): void => {
    if (refused !== this.given) return;
    this.given = null;
    this.tokens = null;
  };

  /** With the newest refresh token; an account signs in anew once that is refused, but not because nobody answers. */
  private async goOn(): Promise<Tokens> {
    const { credentials, refreshToken } = this;
    if (refreshToken === null) return this.begin();
    return this.take('/v1/auth/refresh', { refreshToken }).catch((error: unknown) => {
      const isOver = error instanceof ProblemError && error.status === 401;
      if (!isOver || 'refreshToken' in credentials) throw error;
      return this.begin();
    });
  }

  private async begin(): Promise<Tokens> {
    const { email, password, code } = this.credentials as Extract<Credentials, { email: string }>;
    return this.take('/v1/auth/token', { email, password, ...(code && { code: await code() }) });
  }

  private async take(path: string, body: object): Promise<Tokens> {
    const tokens = await this.ask(path, body);
    this.refreshToken = tokens.refreshToken;
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
