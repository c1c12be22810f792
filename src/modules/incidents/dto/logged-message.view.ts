import { Choice, Text, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { MESSAGE_STATES } from '../../messages/messages.service.js';
import { DeliveryView } from './delivery.view.js';
import { PersonRef } from './incident.view.js';

/** A message over all incidents. Administrators learn neither which one it is about, nor who it is for. */
export class LoggedMessageView {
  @Uuid() id!: string;
  @Text({ max: 40, example: 'reported' }) kind!: string;
  @Choice(MESSAGE_STATES, { example: 'failed' }) state!: string;
  @Text({ max: 40, nullable: true, example: 'PB-2026-000123' }) reference!: string | null;
  @Nested(PersonRef, { nullable: true }) to!: PersonRef | null;
  @Nested(PersonRef, {
    nullable: true,
    description: 'The chat channel that it was for, if any',
    example: null,
  })
  channel!: PersonRef | null;
  @Text({ max: 60, nullable: true, example: 'acknowledge' }) stepKey!: string | null;
  @Text({ max: 60, nullable: true, description: 'The duty in law that it is about', example: null })
  obligation!: string | null;
  @Whole({ min: 0, max: 1_000, example: 1 }) attempts!: number;
  @Whole({
    min: 0,
    max: 1_000,
    description: 'Tries after which it may have arrived all the same',
    example: 0,
  })
  unclearTries!: number;
  @Text({
    max: 400,
    nullable: true,
    description: 'What the mail server said at the last failed try',
    example: 'EENVELOPE RCPT TO 550',
  })
  reason!: string | null;
  @Nested(DeliveryView, { nullable: true }) delivery!: DeliveryView | null;
  @Time() createdAt!: string;
  @Time({ nullable: true, description: 'When the mail server took it' }) sentAt!: string | null;
  @Time({ nullable: true, description: 'When it was given up' }) failedAt!: string | null;
}
