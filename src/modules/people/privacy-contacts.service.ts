import { Injectable } from '@nestjs/common';
import { divisionsAbove } from '../../domain/messages/structure.js';
import { Database } from '../../platform/database/database.js';
import { ABLE_CONTACTS, type ContactRow } from './divisions.sql.js';
import { PrivacyContactView } from './dto/privacy-contact.view.js';
import { PeopleService } from './people.service.js';

export { PrivacyContactView };

/** Who is meant for the privacy matters of a division. */
@Injectable()
export class PrivacyContactsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
  ) {}

  /**
   * Those of the division, else of the nearest one above that has any who is there; with an incident, never someone whom
   * it must not reach, for whoever is shown is going to be asked.
   */
  async of(divisionId: string, incidentId: string | null = null): Promise<PrivacyContactView[]> {
    const organization = await this.people.organization();
    const line = [divisionId, ...divisionsAbove(organization, divisionId)].map(
      (id) => organization.divisions.get(id)?.privacyContacts ?? [],
    );
    const named = line.flat();
    if (named.length === 0) return [];
    const able = await this.database.query<ContactRow>(ABLE_CONTACTS, [named, incidentId]);
    return line.map((ids) => able.filter(({ id }) => ids.includes(id))).find((rank) => rank.length > 0) ?? [];
  }
}
