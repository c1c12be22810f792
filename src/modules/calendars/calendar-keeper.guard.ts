import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { requireOffice } from '../../domain/access/offices.js';
import type { Actor } from '../../domain/access/role.js';

/** Refuses before the body is read, so that nobody learns from its faults. */
@Injectable()
export class CalendarKeeperGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    requireOffice(context.switchToHttp().getRequest<{ user: Actor }>().user, 'keep calendars');
    return true;
  }
}
