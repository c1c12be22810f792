import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { Seal } from '../../platform/security/seal.js';
import { base32, otpauthUri, stepOf } from '../../platform/security/totp.js';
import { AuditService } from '../audit/audit.service.js';
import type { Member } from '../people/people.service.js';
import type { Bearer } from './access-token.js';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
import {
  CONFIRM,
  COUNT_TRY,
  FACTOR,
  FORGET_CODES,
  FORGIVE,
  KEEP_CODES,
  OFFER,
  REMOVE,
  TAKE_RECOVERY_CODE,
  TAKE_STEP,
  type Factor,
} from './second-factor.sql.js';
import { ThrottleKeys } from './throttle-keys.js';
import { VerifiedTokens } from './verified-tokens.js';

const FREE_TRIES = 5;
const SECRET_BYTES = 20;

/** One-time codes of an authenticator app (RFC 6238), and the recovery codes for who has lost it. */
@Injectable()
export class SecondFactorService {
  private readonly seal: Seal;

  constructor(
    private readonly database: Database,
    private readonly throttle: ThrottleKeys,
    private readonly verified: VerifiedTokens,
    private readonly trail: AuditService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.seal = new Seal(config.dataKeys);
  }

  async of(personId: string): Promise<{ isEnrolled: boolean; codes: number }> {
    const factor = await this.factor(personId);
    return { isEnrolled: factor?.isConfirmed ?? false, codes: factor?.codes ?? 0 };
  }

  /** A secret for the app; it counts once a code of it was given. */
  async offer({ id, email }: Member): Promise<{ secret: string; uri: string }> {
    const secret = randomBytes(SECRET_BYTES);
    const sealed = this.seal.seal(secret, placeOf(id));
    if (!(await this.database.one(OFFER, [id, sealed, this.clock.now()])))
      throw new Problem('conflict', {
        detail: 'You have a second factor. Take it away first (DELETE /v1/me/totp, with a code of it).',
      });
    return { secret: base32(secret), uri: otpauthUri(secret, this.config.organization, email) };
  }

  /** Returns the recovery codes, which nobody can look up later. */
  async confirm({ personId, sessionId }: Bearer, code: string, requestId: string): Promise<string[]> {
    await this.attempt(personId, () => this.take(personId, code, false));
    const codes = await this.database.transaction(async (on) => {
      const at = this.clock.now();
      await on.query(CONFIRM, [personId, sessionId, at]);
      await this.trail.record({ type: 'second_factor.added', at, actorId: personId, requestId }, on);
      return this.renew(personId, on);
    });
    this.verified.forget();
    return codes;
  }

  async newCodes(personId: string, code: string): Promise<string[]> {
    await this.attempt(personId, () => this.accepts(personId, code));
    return this.database.transaction((on) => this.renew(personId, on));
  }

  async remove(personId: string, code: string, requestId: string): Promise<void> {
    await this.attempt(personId, () => this.accepts(personId, code));
    await this.takeAway(personId, personId, requestId);
  }

  /** Without a code: for an administrator, when everything was lost. False when there was none. */
  async takeAway(personId: string, actorId: string, requestId: string): Promise<boolean> {
    const at = this.clock.now();
    const removed = await this.database.one(REMOVE, [personId, at]);
    if (!removed) return false;
    this.verified.forget();
    await this.trail.record({ type: 'second_factor.removed', at, actorId, personId, requestId });
    return true;
  }

  /** A code of the app, or a recovery code; each is taken once. */
  async accepts(personId: string, code: string): Promise<boolean> {
    if (/^\d{6}$/.test(code)) return this.take(personId, code, true);
    const taken = [personId, hashOfRecoveryCode(code), this.clock.now()];
    return (await this.database.one(TAKE_RECOVERY_CODE, taken)) !== undefined;
  }

  private async take(personId: string, code: string, isConfirmed: boolean): Promise<boolean> {
    const factor = await this.factor(personId);
    if (!factor?.secret || factor.isConfirmed !== isConfirmed) return false;
    const secret = this.seal.open(factor.secret, placeOf(personId));
    const step = stepOf(code, secret, this.clock.now(), factor.lastStep);
    if (step === null) return false;
    return (await this.database.one(TAKE_STEP, [personId, step, isConfirmed])) !== undefined;
  }

  private factor(personId: string): Promise<Factor | undefined> {
    return this.database.one<Factor>(FACTOR, [personId]);
  }

  private async renew(personId: string, on: Pick<Database, 'query'>): Promise<string[]> {
    const codes = newRecoveryCodes();
    await on.query(FORGET_CODES, [personId]);
    await on.query(KEEP_CODES, [personId, codes.map(hashOfRecoveryCode)]);
    return codes;
  }

  /** Whoever has got hold of a sign-in must not guess codes with it. */
  private async attempt(personId: string, work: () => Promise<boolean>): Promise<void> {
    const { account } = this.throttle.of('code', personId, '');
    const now = this.clock.now();
    if (!(await this.database.one(COUNT_TRY, [account, now, FREE_TRIES])))
      throw new Problem('too_many_requests', { headers: { 'retry-after': '60' } });
    if (!(await work())) throw wrongCode();
    await this.database.query(FORGIVE, [account]);
  }
}

function wrongCode(): Problem {
  const message = 'This code is not right, or was used already. Wait for the next one.';
  return new Problem('validation_failed', { errors: [{ pointer: '/code', code: 'wrong', message }] });
}

function placeOf(personId: string): { table: string; column: string; row: string } {
  return { table: 'totp', column: 'secret', row: personId };
}
