import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/http/problem.js';

/** The names under which a trial is open. */
export const TRIAL_HOSTS = Symbol('the names under which a trial is open');

export function trialHosts(publicUrl: string): string[] {
  return [...new Set(['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname])];
}

/**
 * The trial asks nobody to sign in, so no page of elsewhere may read it: one whose name has come to mean this machine
 * (DNS rebinding) still says its own name.
 */
@Injectable()
export class KnownHostGuard implements CanActivate {
  constructor(@Inject(TRIAL_HOSTS) private readonly known: readonly string[]) {}

  canActivate(context: ExecutionContext): boolean {
    const { host = '' } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    const named = URL.parse(`http://${host}`)?.hostname ?? '';
    if (this.known.includes(named)) return true;
    throw new Problem('not_allowed', {
      detail: `The trial is open under ${this.known.join(', ')} only, and the request names another host. To open it under a name of yours, set PUBLIC_URL.`,
    });
  }
}
