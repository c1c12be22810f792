import { Injectable } from '@nestjs/common';
import { authorize } from '../../domain/access/authorize.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Member } from '../people/people.service.js';
import { PrivacyContactsService, type PrivacyContactView } from '../people/privacy-contacts.service.js';
import { CasesService } from './cases.service.js';

@Injectable()
export class CaseContactsService {
  constructor(
    private readonly cases: CasesService,
    private readonly contacts: PrivacyContactsService,
    private readonly clock: Clock,
  ) {}

  /** Who is meant for privacy in the division, without anyone whom the case must not reach. */
  async list(idOrReference: string, member: Member): Promise<PrivacyContactView[]> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    authorize('read:handling', { actor: member, relations, at: this.clock.now() });
    return this.contacts.of(incident.divisionId, incident.id);
  }
}
