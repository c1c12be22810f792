import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { PeopleService, type Asking } from '../people/people.service.js';
import { IDENTITY_OF, LINK, LINK_BY_EMAIL, LINKED, SEEN, UNLINK } from './identities.sql.js';
import type { Identity } from './oidc-token.js';

export interface Linked extends QueryResultRow {
  personId: string;
  /** When a sign-in of theirs was last in the trail. */
  lastSeenAt: Date | null;
}

const HOUR_MS = 3_600_000;

export interface KeptIdentity extends QueryResultRow {
  subject: string;
  linkedAt: Date;
}

/** Whom the identity provider means: kept here by its own name for them, never guessed from an address twice. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly trail: AuditService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The person; null when nobody is linked, and nobody may be linked by the address. */
  async personOf({ subject, email }: Identity, requestId: string): Promise<Linked | null> {
    const linked = await this.database.one<Linked>(LINKED, [this.issuer, subject]);
    if (linked) return linked;
    if (email === null || this.config.oidc?.linksByEmail !== true) return null;
    return this.database.transaction(async (on) => {
      const at = this.clock.now();
      const found = [this.issuer, subject, email.toLowerCase(), at];
      const [{ personId } = { personId: null }] = await on.query<Linked>(LINK_BY_EMAIL, found);
      if (personId !== null)
        await this.trail.record({ type: 'identity.linked', at, actorId: personId, requestId }, on);
      return personId === null ? null : { personId, lastSeenAt: null };
    });
  }

  /**
   * Once an hour for each person, whichever of their tokens is the first: providers renew tokens every few minutes, and
   * do not agree on a claim that names the sign-in.
   */
  async noteSignIn({ personId, lastSeenAt }: Linked, mfa: boolean, requestId: string): Promise<void> {
    const at = this.clock.now();
    if (lastSeenAt !== null && at.getTime() - lastSeenAt.getTime() < HOUR_MS) return;
    await this.database.transaction(async (on) => {
      const noted = await on.query(SEEN, [this.issuer, personId, at]);
      const entry = { type: 'identity.signed_in', at, actorId: personId, changes: { mfa }, requestId };
      if (noted.length > 0) await this.trail.record(entry, on);
    });
  }

  async of(personId: string): Promise<KeptIdentity> {
    const kept = await this.database.one<KeptIdentity>(IDENTITY_OF, [this.issuer, personId]);
    if (!kept)
      throw new Problem('not_found', { detail: 'This person is not linked to the identity provider.' });
    return kept;
  }

  async link(personId: string, subject: string, { member, requestId }: Asking): Promise<KeptIdentity> {
    const { issuer } = this;
    if (!(await this.people.member(personId)))
      throw new Problem('not_found', { detail: 'There is no active person with this id.' });
    const at = this.clock.now();
    await this.database.transaction(async (on) => {
      await on.query(LINK, [issuer, subject, personId, at]);
      await this.trail.record({ type: 'identity.linked', at, actorId: member.id, personId, requestId }, on);
    });
    return this.of(personId);
  }

  async unlink(personId: string, { member, requestId }: Asking): Promise<void> {
    const { issuer } = this;
    const at = this.clock.now();
    await this.database.transaction(async (on) => {
      if ((await on.query(UNLINK, [issuer, personId])).length === 0)
        throw new Problem('not_found', { detail: 'This person is not linked to the identity provider.' });
      await this.trail.record({ type: 'identity.unlinked', at, actorId: member.id, personId, requestId }, on);
    });
  }

  private get issuer(): string {
    if (this.config.oidc) return this.config.oidc.issuer;
    throw new Problem('conflict', { detail: 'No identity provider is configured (OIDC_ISSUER).' });
  }
}
