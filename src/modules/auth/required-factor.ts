import { Injectable } from '@nestjs/common';
import { ROLES, type Actor } from '../../domain/access/role.js';
import { Config } from '../../platform/config/config.js';

/** Whose roles need a second factor. */
@Injectable()
export class RequiredFactor {
  private readonly roles: ReadonlySet<string>;

  constructor({ mfaRequiredRoles }: Config) {
    const unknown = mfaRequiredRoles.filter((role) => !ROLES.some((each) => each === role));
    if (unknown.length > 0)
      throw new Error(
        `MFA_REQUIRED_ROLES: there is no role ${unknown.join(', ')}. Roles: ${ROLES.join(', ')}.`,
      );
    this.roles = new Set(mfaRequiredRoles);
  }

  of({ roles }: Pick<Actor, 'roles'>): boolean {
    return roles.some((role) => this.roles.has(role));
  }
}
