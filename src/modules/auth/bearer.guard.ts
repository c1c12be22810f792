import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { FOR_SYSTEMS } from '../../platform/http/for-systems.js';
import { Problem } from '../../platform/http/problem.js';
import { isScim } from '../../platform/http/scim-form.js';
import { requireOffice } from '../../domain/access/offices.js';
import { isOfficeTask, type RouteAccess } from '../../domain/access/route-access.js';
import { MAY } from '../access/may.js';
import { KeyCheckService } from '../api-keys/key-check.service.js';
import { OidcService } from '../oidc/oidc.service.js';
import { PeopleService, type Member } from '../people/people.service.js';
import { tokenOf, type Bearer } from './access-token.js';
import { admitSystem } from './admit-system.js';
import { BEFORE_SECOND_FACTOR } from '../../platform/http/before-second-factor.js';
import { RequiredFactor } from './required-factor.js';
import { VerifiedTokens } from './verified-tokens.js';

/** What a request that needs a sign-in carries. */
export type SignedRequest = FastifyRequest & { user?: Member; bearer?: Bearer };

/** Everything needs a sign-in but what says that it does not, and an office where it says so. */
@Injectable()
export class BearerGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly verified: VerifiedTokens,
    private readonly people: PeopleService,
    private readonly keys: KeyCheckService,
    private readonly oidc: OidcService,
    private readonly factor: RequiredFactor,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<RouteAccess[]>(MAY, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<SignedRequest>();
    try {
      if (!access.includes('anyone')) await this.admit(request, access, context);
    } finally {
      // Whoever floods learns of that, and of nothing else.
      request.spend();
    }
    return true;
  }

  private async admit(
    request: SignedRequest,
    access: readonly RouteAccess[],
    context: ExecutionContext,
  ): Promise<void> {
    const { authorization, 'x-api-key': apiKey } = request.headers;
    const key = apiKey ?? (isScim(request.url) ? keyIn(authorization) : undefined);
    if (key !== undefined) return this.recognize(request, String(key), context);
    await this.identify(request, context);
    if (request.user) request.caller = `person ${request.user.id}`;
    this.requireFactor(request, context);
    // Before the body is read, so that nobody learns from its faults.
    if (request.user) for (const each of access.filter(isOfficeTask)) requireOffice(request.user, each);
  }

  /** A system: only what is marked as open to it, and only with the scope that it is marked with. */
  private async recognize(request: SignedRequest, key: string, context: ExecutionContext): Promise<void> {
    if (request.headers.authorization !== undefined && request.headers['x-api-key'] !== undefined)
      throw new Problem('unauthenticated', { detail: 'Send either X-Api-Key or Authorization, not both.' });
    const system = await this.keys.recognize(key);
    // Before it is admitted, so that a refusal is in the trail under its name.
    request.user = system.member;
    request.caller = `key ${system.member.id}`;
    admitSystem(system, request.ip, this.reflector.get<string>(FOR_SYSTEMS, context.getHandler()));
  }

  private async identify(request: SignedRequest, context: ExecutionContext): Promise<void> {
    const { authorization } = request.headers;
    const known = this.verified.bearerOf(authorization, this.clock.now());
    if (known === undefined) {
      const { generation } = this.verified;
      const token = tokenOf(authorization) ?? '';
      // Who has signed it is asked of one alone: what the provider refuses is never tried as one of ours.
      if (this.oidc.concerns(token)) await this.acceptFromElsewhere(request, token);
      else await super.canActivate(context);
      if (request.bearer) this.verified.remember(authorization, request.bearer, generation);
    } else {
      // The roles are those of now here, too.
      await this.nameCaller(request, known);
    }
  }

  private async acceptFromElsewhere(request: SignedRequest, token: string): Promise<void> {
    const signedIn = await this.oidc.authenticate(token, request.id);
    const { linked, hasMfa, roles } = signedIn;
    await this.nameCaller(request, { personId: linked.personId, hasMfa, sessionId: null, roles });
    await this.oidc.noteSignIn(signedIn, request.id);
  }

  private async nameCaller(request: SignedRequest, bearer: Bearer): Promise<void> {
    const member = await this.memberOf(bearer);
    if (!member) throw new Problem(bearer.sessionId === null ? 'no_account' : 'unauthenticated');
    request.bearer = bearer;
    request.user = member;
  }

  /** Where the provider gives roles, those that are kept here do not count. */
  private memberOf({ personId, roles }: Bearer): Promise<Member | null> {
    return roles ? this.people.memberAs(personId, roles) : this.people.member(personId);
  }

  /** Whose role needs a second factor can set one up without one, and nothing else. */
  private requireFactor({ user, bearer }: SignedRequest, context: ExecutionContext): void {
    if (!user || bearer?.hasMfa === true || !this.factor.of(user)) return;
    if (this.reflector.get<boolean>(BEFORE_SECOND_FACTOR, context.getHandler())) return;
    throw new Problem(bearer?.sessionId === null ? 'mfa_at_provider' : 'mfa_enrolment_required');
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error instanceof Error) throw error;
    if (user) return user;
    throw new Problem('unauthenticated');
  }
}

/** Directories send what they are given as a bearer token, and nothing else. */
function keyIn(authorization: string | undefined): string | undefined {
  return /^bearer +(pbt_\S{1,100})$/i.exec(authorization ?? '')?.[1];
}
