import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import type { Origin } from '../../platform/http/origin.js';
import { Problem } from '../../platform/http/problem.js';
import { resetKey, resetOf } from '../../platform/security/reset-token.js';
import { AuditService } from '../audit/audit.service.js';
import { MessagesService } from '../messages/messages.service.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { OPEN_RESET, REQUEST_RESET, USE_RESET, type ResetOwner } from './password-reset.sql.js';
import { ThrottleKeys } from './throttle-keys.js';
import { VerifiedTokens } from './verified-tokens.js';

const VALID_MS = 30 * 60_000;
const UNUSABLE = 'This link is used up or too old. Ask for a new one.';

/** A new password by mail, for whoever reads the mail of an account. */
@Injectable()
export class PasswordResetService {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly passwords: PasswordsService,
    private readonly messages: MessagesService,
    private readonly throttle: ThrottleKeys,
    private readonly verified: VerifiedTokens,
    private readonly trail: AuditService,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.key = resetKey(config.authKey);
  }

  /** Whether there is such an account is told to nobody. */
  async request(email: string, { address }: Origin): Promise<void> {
    const now = this.clock.now();
    const keys = this.throttle.of('reset', email, address);
    const expiresAt = new Date(now.getTime() + VALID_MS);
    const refused = await this.database.one<{ until: Date }>(REQUEST_RESET, [
      ...[email.toLowerCase(), now, keys.account, keys.address, newId(), expiresAt],
    ]);
    if (refused) {
      const seconds = Math.ceil((refused.until.getTime() - now.getTime()) / 1_000);
      throw new Problem('too_many_requests', { headers: { 'retry-after': String(seconds) } });
    }
    this.messages.ring();
  }

  /** The password is judged before the token is used up, so that a poor one costs no second mail. */
  async confirm(token: string, password: string, { address, requestId }: Origin): Promise<void> {
    const id = resetOf(token, this.key);
    const owner = id === null ? undefined : await this.owner(id);
    if (id === null || !owner) throw unusable();
    const hash = await this.passwords.hash(password, owner);
    const { pair, account } = this.throttle.of('password', owner.email, address);
    const at = this.clock.now();
    const used = await this.database.one(USE_RESET, [id, at, hash, pair, account]);
    if (!used) throw unusable();
    this.verified.forget();
    await this.trail.record({ type: 'password.reset', at, actorId: owner.id, requestId });
  }

  private owner(id: string): Promise<ResetOwner | undefined> {
    return this.database.one<ResetOwner>(OPEN_RESET, [id, this.clock.now()]);
  }
}

function unusable(): Problem {
  return new Problem('validation_failed', {
    detail: UNUSABLE,
    errors: [{ pointer: '/token', code: 'unusable', message: UNUSABLE }],
  });
}
