import { Injectable, type ExecutionContext } from '@nestjs/common';
import type { Member } from '../people/people.service.js';
import { BearerGuard, type SignedRequest } from './bearer.guard.js';

/** Asks again who makes a request that lasts: sessions end, keys are revoked and roles change meanwhile. */
@Injectable()
export class AdmissionService {
  constructor(private readonly guard: BearerGuard) {}

  /** Who they are by now; null for whoever would be refused. */
  async again(context: ExecutionContext): Promise<Member | null> {
    try {
      await this.guard.canActivate(context);
    } catch {
      return null;
    }
    return context.switchToHttp().getRequest<SignedRequest>().user ?? null;
  }
}
