import jwt from 'jsonwebtoken';
import type { Bearer } from './access-token.js';

const MOST_REMEMBERED = 20_000;

/** Whether what ends a session is heard here at once. */
interface Listening {
  readonly isHearing: boolean;
}

interface Verified extends Bearer {
  /** Seconds since 1970. */
  expiresAt: number;
}

/**
 * Whose a header is once its token was verified, until that expires or any session ends: signatures cost a fifth of a
 * short request, and whether the session holds costs a query. Nothing is remembered while notifications cannot be heard.
 */
export class VerifiedTokens {
  private byHeader = new Map<string, Verified>();
  private forgotten = 0;

  constructor(private readonly listener: Listening) {}

  /** Counts up whenever all is forgotten. */
  get generation(): number {
    return this.forgotten;
  }

  /** Nobody's, unless it was remembered letter by letter and has not expired. */
  bearerOf(authorization: string | undefined, now: Date): Bearer | undefined {
    const known = this.listener.isHearing ? this.byHeader.get(authorization ?? '') : undefined;
    return known && now.getTime() / 1_000 < known.expiresAt ? known : undefined;
  }

  /** Only for a header whose token was verified after `generation` was read: a session may have ended meanwhile. */
  remember(authorization: string | undefined, bearer: Bearer, generation: number): void {
    const [, token = ''] = authorization?.split(' ') ?? [];
    const expiresAt = jwt.decode(token, { json: true })?.exp;
    if (authorization === undefined || expiresAt === undefined || generation !== this.forgotten) return;
    if (this.byHeader.size >= MOST_REMEMBERED) this.byHeader.clear();
    this.byHeader.set(authorization, { ...bearer, expiresAt });
  }

  forget(): void {
    this.forgotten += 1;
    this.byHeader = new Map();
  }
}
