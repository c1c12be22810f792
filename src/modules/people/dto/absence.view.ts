import { ROLES } from '../../../domain/access/role.js';
import { Choices, Email, Text, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';

export class SubstituteView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Ada Novak' }) name!: string;
  @Email() email!: string;
}

/** Someone acts in the place of someone else. */
export class StandInView {
  @Nested(SubstituteView, { description: 'The other of the two' }) person!: SubstituteView;
  @Choices(ROLES, { description: 'The roles of whoever is away', example: ['supervisor'] }) roles!: string[];
  @Time() from!: string;
  @Time({ example: '2026-12-04T14:00:00Z' }) to!: string;
}

export class AbsenceView {
  @Time() from!: string;
  @Time({ example: '2026-12-04T14:00:00Z' }) to!: string;
  @Nested(SubstituteView, { nullable: true }) substitute!: SubstituteView | null;
}
