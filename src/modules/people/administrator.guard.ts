import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { requireOffice } from '../../domain/access/offices.js';
import type { Member } from './people.service.js';

/** Configuration is the administrator's; it shows no case content. */
@Injectable()
export class AdministratorGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    requireOffice(context.switchToHttp().getRequest<{ user: Member }>().user, 'keep people and divisions');
    return true;
  }
}
