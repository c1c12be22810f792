import { Injectable, Logger } from '@nestjs/common';
import type { JSONWebKeySet } from 'jose';
import { ROLES, type Role } from '../../domain/access/role.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config, type Oidc } from '../../platform/config/config.js';
import { getText } from '../../platform/http-out/outgoing.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { IdentitiesService, type Linked } from './identities.service.js';
import { IssuerKeys, KeysUnavailable } from './issuer-keys.js';
import { RefusedTokens } from './refused-tokens.js';
import { saysIssuer, verify, type Identity } from './oidc-token.js';

/** Who signed in at the identity provider. */
interface SignedElsewhere {
  linked: Linked;
  hasMfa: boolean;
  /** The roles that the provider gives; null where they are kept here. */
  roles: readonly Role[] | null;
}

/** Accepts bearer tokens of the organization's identity provider. */
@Injectable()
export class OidcService {
  private readonly logger = new Logger(OidcService.name);
  private readonly settings: Oidc | null;
  private readonly keys: IssuerKeys;
  private readonly refused = new RefusedTokens();

  constructor(
    private readonly identities: IdentitiesService,
    private readonly trail: AuditService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.settings = config.oidc;
    requireRoles(this.settings?.roles ?? []);
    this.keys = new IssuerKeys(
      () => this.fetchKeys(),
      () => clock.now().getTime(),
    );
  }

  /** Whether a token has to be verified here; every other one is our own, or nobody's. */
  concerns(token: string): boolean {
    return this.settings !== null && saysIssuer(token, this.settings.issuer);
  }

  /** @throws Problem unauthenticated, no_account, or unavailable while the provider's keys cannot be had */
  async authenticate(token: string, requestId: string): Promise<SignedElsewhere> {
    const identity = await this.identify(token, requestId);
    const linked = await this.identities.personOf(identity, requestId);
    if (linked === null) throw new Problem('no_account');
    const { hasMfa, groups } = identity;
    return { linked, hasMfa, roles: groups && this.rolesFor(groups) };
  }

  /** After it was found that they may. */
  noteSignIn({ linked, hasMfa }: SignedElsewhere, requestId: string): Promise<void> {
    return this.identities.noteSignIn(linked, hasMfa, requestId);
  }

  private async identify(token: string, requestId: string): Promise<Identity> {
    if (!this.settings) throw new Problem('unauthenticated');
    try {
      return await verify(token, this.settings, this.keys, this.clock.now());
    } catch (error) {
      if (error instanceof KeysUnavailable) throw new Problem('unavailable', { detail: AWAY, cause: error });
      await this.noteRefusal(error, requestId);
      throw new Problem('unauthenticated', { cause: error });
    }
  }

  /** Why, in the words of the library; whose it was nobody knows. */
  private async noteRefusal(error: unknown, requestId: string): Promise<void> {
    const at = this.clock.now();
    const { code = 'NOT_ACCEPTED' } = error as { code?: string };
    const refused = this.refused.note(code, at.getTime());
    if (refused === null) return;
    const entry = { type: 'identity.refused', at, actorId: null, changes: { refused }, requestId };
    await this.trail.record(entry);
  }

  private rolesFor(groups: readonly string[]): Role[] {
    const meant = (this.settings?.roles ?? []).filter(({ value }) => groups.includes(value));
    return ROLES.filter((role) => meant.some((each) => each.role === role));
  }

  private async fetchKeys(): Promise<JSONWebKeySet> {
    const url = new URL(this.settings?.jwksUrl ?? '');
    const answer = await getText(url, this.config.privateOrigins);
    if (answer.status !== 200) {
      const why = answer.status === null ? answer.failure : `status ${answer.status}`;
      this.logger.warn(`The identity provider’s keys could not be read: ${why}`);
      throw new Error(why);
    }
    const read = JSON.parse(answer.said) as JSONWebKeySet;
    if (Array.isArray(read.keys) && read.keys.length > 0) return read;
    this.logger.warn('The identity provider’s keys could not be read: there is none in the answer');
    throw new Error('no keys');
  }
}

const AWAY =
  'The identity provider’s keys cannot be read, so no sign-in there can be verified. Try again later; an administrator looks at OIDC_JWKS_URL.';

function requireRoles(roles: Oidc['roles']): void {
  const unknown = roles.filter(({ role }) => !ROLES.some((each) => each === role)).map(({ role }) => role);
  if (unknown.length > 0)
    throw new Error(`OIDC_ROLES: there is no role ${unknown.join(', ')}. Roles: ${ROLES.join(', ')}.`);
}
