import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/clock/new-id.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { ACCESS_SECONDS, signAccessToken } from './access-token.js';
import { CREDENTIALS, END_FAMILY, ISSUE, ROTATE, type Rotation } from './auth.sql.js';
import type { TokenView } from './dto/token.view.js';
import { isPassword } from '../../platform/security/password.js';

const REFRESH_MS = 30 * 24 * 3_600_000;
/** Each takes 19 MiB and a core for a while: more at once would let strangers starve everyone. */
const MOST_AT_ONCE = 4;
const MOST_WAITING = 64;

@Injectable()
export class AuthService {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Known, unknown and empty passwords are answered alike. */
  async signIn(email: string, password: string): Promise<TokenView> {
    const found = await this.database.one<{ id: string; passwordHash: string | null }>(CREDENTIALS, [
      email.toLowerCase(),
    ]);
    const isRight = await this.inTurn(() => isPassword(password, found?.passwordHash ?? null));
    if (!found || !isRight)
      throw new Problem('unauthenticated', {
        detail: 'E-mail address and password do not match an account.',
      });
    const now = this.clock.now();
    const refreshToken = newToken();
    const id = newId();
    await this.database.query(ISSUE, [
      id,
      id,
      found.id,
      hashOf(refreshToken),
      now,
      new Date(now.getTime() + REFRESH_MS),
    ]);
    return this.answer(found.id, refreshToken, now);
  }

  /** A refresh token works once. One that comes back was copied: the whole family ends. */
  async refresh(refreshToken: string): Promise<TokenView> {
    const now = this.clock.now();
    const successor = newToken();
    const rotation = await this.database.one<Rotation>(ROTATE, [
      hashOf(refreshToken),
      now,
      newId(),
      hashOf(successor),
      new Date(now.getTime() + REFRESH_MS),
    ]);
    if (!rotation?.personId)
      throw new Problem('unauthenticated', {
        detail: 'This refresh token is not valid any more. Sign in again.',
      });
    return this.answer(rotation.personId, successor, now);
  }

  /** Ends the family of a refresh token; says nothing about whether there was one (RFC 7009). */
  async revoke(refreshToken: string): Promise<void> {
    await this.database.query(END_FAMILY, [hashOf(refreshToken), this.clock.now()]);
  }

  private answer(personId: string, refreshToken: string, now: Date): TokenView {
    const accessToken = signAccessToken(personId, now, this.config.authKey);
    return { accessToken, tokenType: 'Bearer', expiresIn: ACCESS_SECONDS, refreshToken };
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= MOST_AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new Problem('busy');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const nextInLine = this.waiting.shift();
      if (nextInLine) nextInLine();
      else this.running -= 1;
    }
  }
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
