import { ROLES } from '../../../domain/access/role.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Flag, Text, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';

/** Something the caller is asked to do. */
export class TaskView {
  @Uuid() incidentId!: string;
  @Text({ max: 40, example: 'PB-2026-000123' }) reference!: string;
  @Flag() drill!: boolean;
  @Text({ max: 60, example: 'acknowledge' }) step!: string;
  @Nested(BilingualView) title!: BilingualView;
  @Choice(ROLES, { example: 'supervisor' }) ownerRole!: string;
  @Uuid({ nullable: true, example: null }) assigneeId!: string | null;
  @Time({ nullable: true }) openedAt!: string | null;
  @Time({ nullable: true }) dueAt!: string | null;
  @Flag() overdue!: boolean;
}
