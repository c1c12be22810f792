import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { holds } from '../../domain/access/role.js';
import { Problem } from '../../platform/http/problem.js';
import type { Member } from './people.service.js';

/** Configuration is the administrator's; it shows no case content. */
@Injectable()
export class AdministratorGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { user } = context.switchToHttp().getRequest<{ user: Member }>();
    if (holds(user, 'administrator')) return true;
    throw new Problem('not_allowed', { detail: 'This is for administrators.' });
  }
}
