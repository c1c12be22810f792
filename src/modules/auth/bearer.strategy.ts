import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-jwt';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { PeopleService, type Member } from '../people/people.service.js';
import {
  ACCESS_SECONDS,
  ALGORITHM,
  AUDIENCE,
  ISSUER,
  TOKEN_TYPE,
  tokenOf,
  type AccessClaims,
} from './access-token.js';
import type { SignedRequest } from './bearer.guard.js';
import { SessionsService } from './sessions.service.js';

/** passport-jwt accepts much by default; everything it may accept is named here. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy) {
  constructor(
    config: Config,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {
    super({
      jwtFromRequest: (request: FastifyRequest) => ofOurType(tokenOf(request.headers.authorization)),
      secretOrKey: config.authKey,
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      ignoreExpiration: false,
      passReqToCallback: true,
    });
  }

  /** The roles are those of now, not those of when the token was made; and its session may have ended since. */
  async validate(request: SignedRequest, claims: AccessClaims): Promise<Member | false> {
    if (!isOurs(claims, this.clock.now())) return false;
    const { sub: personId, sid: sessionId } = claims;
    const [member, session] = await Promise.all([
      this.people.member(personId),
      this.sessions.live(sessionId, personId),
    ]);
    if (!member || !session) return false;
    request.bearer = { personId, sessionId, hasMfa: session.hasMfa, roles: null };
    return member;
  }
}

/**
 * The strategy checks the expiry by the world's clock, and a trial's may be ahead of it. The age is bounded as well; a
 * claim that is missing compares as false.
 */
function isOurs({ sub, sid, iat, exp }: Partial<AccessClaims>, now: Date): boolean {
  const seconds = now.getTime() / 1_000;
  const isIssued = Number(iat) <= seconds + CLOCK_SKEW_SECONDS && seconds < Number(exp);
  const names = [sub, sid].every((id) => UUID.test(id ?? ''));
  return isIssued && Number(exp) - Number(iat) <= ACCESS_SECONDS && names;
}

/** The clocks of two processes run apart a little. */
const CLOCK_SKEW_SECONDS = 60;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Nothing for a token of another type, so that a token made for another purpose never signs anyone in. */
function ofOurType(token: string | null): string | null {
  if (!token || token.length > 4_096) return null;
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString());
    const { typ, crit } = header as { typ?: unknown; crit?: unknown };
    return typ === TOKEN_TYPE && crit === undefined ? token : null;
  } catch {
    return null;
  }
}
