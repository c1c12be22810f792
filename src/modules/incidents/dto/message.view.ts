import { ROLES } from '../../../domain/access/role.js';
import { HELD_FOR, type HeldFor } from '../../../domain/messages/may-wait.js';
import { Choice, Text, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { DeliveryView } from './delivery.view.js';
import { PersonRef } from './incident.view.js';

/** Why a message is kept back, by the preferences of its recipient. */
export class WaitView {
  @Choice(HELD_FOR, {
    description: 'The next opening of their calendar, or the one mail with all that waits for it',
  })
  for!: HeldFor;
  @Time() until!: string;
}

/** One e-mail or chat message: to whom, about what, and whether it was taken. */
export class MessageView {
  @Uuid() id!: string;
  @Text({ max: 40, example: 'reported' }) kind!: string;
  @Nested(PersonRef, { nullable: true }) to!: PersonRef | null;
  @Nested(PersonRef, {
    nullable: true,
    description: 'The chat channel that it went to, in place of a person',
    example: null,
  })
  channel!: PersonRef | null;
  @Choice(ROLES, { example: 'supervisor' }) role!: string;
  @Text({ max: 60, nullable: true, example: 'acknowledge' }) stepKey!: string | null;
  @Text({ max: 60, nullable: true, description: 'The duty in law that it is about', example: null })
  obligation!: string | null;
  @Time({ nullable: true }) dueAt!: string | null;
  @Choice(['queued', 'sent', 'failed', 'withdrawn'], {
    description: 'Withdrawn: it was pointless before it was sent',
    example: 'sent',
  })
  state!: string;
  @Whole({ min: 0, max: 1_000, example: 1 }) attempts!: number;
  @Whole({
    min: 0,
    max: 1_000,
    description:
      'Tries after which it may have arrived although nobody said so: the connection broke, or the worker died, after the mail was handed over. A retry has the same Message-ID',
    example: 0,
  })
  unclearTries!: number;
  @Text({
    max: 400,
    nullable: true,
    description: 'What the mail server said at the last failed try',
    example: null,
  })
  lastError!: string | null;
  @Nested(DeliveryView, { nullable: true }) delivery!: DeliveryView | null;
  @Time() createdAt!: string;
  @Time({ nullable: true }) sentAt!: string | null;
  @Time({ nullable: true, description: 'When the next try is made; null when none is', example: null })
  nextAttemptAt!: string | null;
  @Nested(WaitView, { nullable: true, description: 'Why it has not been tried yet', example: null })
  waits!: WaitView | null;
}
