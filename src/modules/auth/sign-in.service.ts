import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Origin } from '../../platform/http/origin.js';
import { Problem } from '../../platform/http/problem.js';
import { rateHeaders } from '../../platform/http/rate-headers.js';
import { AuditService } from '../audit/audit.service.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { PeopleService } from '../people/people.service.js';
import type { SignInDto } from './dto/sign-in.dto.js';
import type { TokenView } from './dto/token.view.js';
import { RequiredFactor } from './required-factor.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionsService } from './sessions.service.js';
import { ATTEMPT, type Attempt } from './sign-in.sql.js';
import { ThrottleKeys, type Keys } from './throttle-keys.js';

/** So many wrong passwords for an account cost no wait; nor do so many from one address, which many people may share. */
const FREE_FOR_ACCOUNT = 10;
const FREE_FOR_ADDRESS = 100;
const DAY_SECONDS = 24 * 3_600;
const RATE = { most: FREE_FOR_ACCOUNT, seconds: DAY_SECONDS };

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly factors: SecondFactorService,
    private readonly required: RequiredFactor,
    private readonly people: PeopleService,
    private readonly throttle: ThrottleKeys,
    private readonly trail: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Known, unknown, inactive and empty: all are counted, compared and answered alike. */
  async signIn({ email, password, code }: SignInDto, origin: Origin): Promise<TokenView> {
    const keys = this.throttle.of('password', email, origin.address);
    const attempt = await this.count(email, keys);
    const isRight = await this.passwords.matches(password, attempt.passwordHash);
    if (attempt.personId === null || !isRight) {
      await this.record('session.refused', null, attempt.personId, origin);
      throw new Problem('unauthenticated', {
        detail: 'E-mail address and password do not match an account.',
        headers: rateHeaders('sign-in', { ...RATE, left: attempt.left ?? 0, reset: DAY_SECONDS }),
      });
    }
    const { personId, isKnown, hasTotp } = attempt;
    if (hasTotp) await this.requireCode(personId, code, origin);
    const tokens = await this.sessions.begin(personId, { ...keys, isKnown, hasMfa: hasTotp }, origin);
    await this.record('session.started', personId, personId, origin);
    const member = await this.people.member(personId);
    if (member && !hasTotp && this.required.of(member)) tokens.limitedTo = 'second-factor';
    return tokens;
  }

  /** A wrong code counts like a wrong password, for nothing is forgiven before both are right. */
  private async requireCode(personId: string, code: string | undefined, origin: Origin): Promise<void> {
    if (code === undefined) throw new Problem('mfa_required');
    if (await this.factors.accepts(personId, code)) return;
    await this.record('session.refused', null, personId, origin);
    throw new Problem('mfa_required', {
      detail: 'This code is not right, or was used already. Wait for the next one, or send a recovery code.',
    });
  }

  /** Also when nobody is known by that address, in the chain of the day: it takes as long. */
  private record(
    type: string,
    actorId: string | null,
    personId: string | null,
    { requestId }: Origin,
  ): Promise<void> {
    return this.trail.record({ type, at: this.clock.now(), actorId, personId, requestId });
  }

  private async count(email: string, keys: Keys): Promise<Attempt> {
    const now = this.clock.now();
    const attempt = await this.database.one<Attempt>(ATTEMPT, [
      ...[email.toLowerCase(), keys.pair, keys.account, keys.address],
      ...[now, FREE_FOR_ACCOUNT, FREE_FOR_ADDRESS],
    ]);
    if (attempt?.isAdmitted) return attempt;
    const milliseconds = attempt?.until ? attempt.until.getTime() - now.getTime() : 0;
    const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
    throw new Problem('too_many_requests', {
      detail: `Wait ${seconds} s, then try again. Where you have signed in before, others cannot make you wait; a new password by mail lets you in at once.`,
      headers: {
        'retry-after': String(seconds),
        ...rateHeaders('sign-in', { ...RATE, left: 0, reset: seconds }),
      },
    });
  }
}
