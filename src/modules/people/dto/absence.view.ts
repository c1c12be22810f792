import { Email, Text, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';

export class SubstituteView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Ada Novak' }) name!: string;
  @Email() email!: string;
}

export class AbsenceView {
  @Time() from!: string;
  @Time({ example: '2026-12-04T14:00:00Z' }) to!: string;
  @Nested(SubstituteView, { nullable: true }) substitute!: SubstituteView | null;
}
