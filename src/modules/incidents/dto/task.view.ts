import { ROLES } from '../../../domain/access/role.js';
import { SUBJECTS } from '../../../domain/protocol/follow-up-plan.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Flag, Text, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';

/** Something the caller is asked to do. */
export class TaskView {
  @Uuid() incidentId!: string;
  @Text({ max: 40, example: 'PB-2026-000123' }) reference!: string;
  @Flag() drill!: boolean;
  @Choice(SUBJECTS, { description: 'A step of the protocol, or a duty in law that no step stands for' })
  kind!: string;
  @Text({ max: 60, nullable: true, example: 'acknowledge' }) step!: string | null;
  @Text({ max: 60, nullable: true, example: null }) obligation!: string | null;
  @Nested(BilingualView) title!: BilingualView;
  @Choice(ROLES, { example: 'supervisor' }) ownerRole!: string;
  @Uuid({ nullable: true, example: null }) assigneeId!: string | null;
  @Time({ nullable: true }) openedAt!: string | null;
  @Time({ nullable: true, description: 'Of a duty: the law’s instant, else the organization’s target' })
  dueAt!: string | null;
  @Flag() overdue!: boolean;
}
