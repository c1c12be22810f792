import { ROLES } from '../../../domain/access/role.js';
import { Choice, Choices, Email, Text, Texts, Uuid } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { StandInView } from './absence.view.js';
import { RoleHeldView } from './person.view.js';
import { PrivacyContactView } from './privacy-contact.view.js';

export class MeView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Riley Chen' }) name!: string;
  @Email() email!: string;
  @Choice(['en', 'fr']) language!: string;
  @Text({ max: 60, nullable: true, description: 'Key of the own division', example: 'public-health' })
  division!: string | null;
  @Choices(ROLES, { example: ['employee', 'supervisor'] }) roles!: string[];
  @Texts({
    max: 10_000,
    length: 60,
    description: 'Keys of the divisions the caller answers for',
    example: ['public-health'],
  })
  supervises!: string[];
  @NestedList(PrivacyContactView, {
    max: 20,
    description: 'Whom to turn to about privacy in the own division, or the nearest above that has someone',
  })
  privacyContacts!: PrivacyContactView[];
  @NestedList(RoleHeldView, {
    max: 50,
    description: 'The offices behind it, and for which one is an alternate',
  })
  offices!: RoleHeldView[];
  @NestedList(StandInView, {
    max: 1_000,
    description: 'For whom I stand in while they are away, now or to come',
  })
  standsInFor!: StandInView[];
  @Nested(StandInView, {
    nullable: true,
    description: 'Who stands in for me while I am away, now or to come',
  })
  substitute!: StandInView | null;
}
