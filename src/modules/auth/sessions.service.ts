import { createHash, randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import type { Origin } from '../../platform/http/origin.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { ACCESS_SECONDS, signAccessToken } from './access-token.js';
import type { TokenView } from './dto/token.view.js';
import {
  END_BY_TOKEN,
  END_SESSIONS,
  LIVE_SESSION,
  ROTATE,
  SESSIONS_OF,
  type EndedSessions,
  type ListedSession,
  type LiveSession,
  type Rotation,
} from './session.sql.js';
import { BEGIN_SESSION } from './sign-in.sql.js';
import type { Keys } from './throttle-keys.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Who ends it, and by which request. */
export interface By {
  actorId: string;
  requestId: string;
}

interface Place extends Keys {
  /** The person has signed in from there before. */
  isKnown: boolean;
  /** A second factor was given. */
  hasMfa: boolean;
}

const DAY_MS = 24 * 3_600_000;
/** A sign-in lasts so long, and only while it is used (ASVS 5.0, 7.3). */
const SESSION_MS = 30 * DAY_MS;
const IDLE_MS = 7 * DAY_MS;

/** One sign-in, and all tokens that come of it: they end together. */
@Injectable()
export class SessionsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly verified: VerifiedTokens,
    private readonly trail: AuditService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listener.on('session_changed', () => this.verified.forget());
  }

  async begin(personId: string, place: Place, { address, userAgent }: Origin): Promise<TokenView> {
    const now = this.clock.now();
    const id = newId();
    const refreshToken = newToken();
    await this.database.query(BEGIN_SESSION, [
      ...[personId, place.pair, place.account, place.address, now, id, after(now, SESSION_MS)],
      ...[address, userAgent, hashOf(refreshToken), after(now, IDLE_MS), place.isKnown],
      place.hasMfa ? now : null,
    ]);
    return this.answer(personId, id, refreshToken, now);
  }

  /** A refresh token works once. One that comes back was copied: the whole session ends. */
  async refresh(refreshToken: string): Promise<TokenView> {
    const now = this.clock.now();
    const successor = newToken();
    const rotation = await this.database.one<Rotation>(ROTATE, [
      ...[hashOf(refreshToken), now, newId(), hashOf(successor), after(now, IDLE_MS)],
    ]);
    if (rotation?.personId && rotation.sessionId)
      return this.answer(rotation.personId, rotation.sessionId, successor, now);
    if (rotation?.isReused) this.verified.forget();
    throw new Problem('unauthenticated', {
      detail: 'This refresh token is not valid any more. Sign in again.',
    });
  }

  /** Says nothing about whether there was such a token (RFC 7009). */
  async revoke(refreshToken: string): Promise<void> {
    if (await this.database.one(END_BY_TOKEN, [hashOf(refreshToken), this.clock.now()]))
      this.verified.forget();
  }

  of(personId: string): Promise<ListedSession[]> {
    return this.database.query<ListedSession>(SESSIONS_OF, [personId, this.clock.now()]);
  }

  /** Ends one session of a person, or all and the address of their calendar; returns how many sessions. */
  async end(personId: string, only: string | null, { actorId, requestId }: By): Promise<number> {
    const at = this.clock.now();
    const [ended] = await this.database.query<EndedSessions>(END_SESSIONS, [personId, only, at]);
    const { sessions = [], hadFeed = false } = ended ?? {};
    if (sessions.length === 0 && !hadFeed) return 0;
    this.verified.forget();
    const changes = { sessions, ...(hadFeed && { calendarFeed: 'ended' }) };
    await this.trail.record({ type: 'session.ended', at, actorId, personId, changes, requestId });
    return sessions.length;
  }

  /** Nothing once it has ended. */
  live(id: string, personId: string): Promise<LiveSession | undefined> {
    return this.database.one<LiveSession>(LIVE_SESSION, [id, personId, this.clock.now()]);
  }

  private answer(personId: string, sessionId: string, refreshToken: string, now: Date): TokenView {
    const accessToken = signAccessToken({ personId, sessionId }, now, this.config.authKey);
    return { accessToken, tokenType: 'Bearer', expiresIn: ACCESS_SECONDS, refreshToken };
  }
}

function after(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
