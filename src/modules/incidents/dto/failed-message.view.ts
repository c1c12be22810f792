import { Choice, Text, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { DeliveryView } from './delivery.view.js';
import { PersonRef } from './incident.view.js';

/** A message that could not be delivered. Who sees no incidents learns neither which one it is about nor who it is for. */
export class FailedMessageView {
  @Uuid() id!: string;
  @Text({ max: 40, example: 'reported' }) kind!: string;
  @Choice(['queued', 'sent', 'failed'], { example: 'failed' }) state!: string;
  @Text({ max: 40, nullable: true, example: 'PB-2026-000123' }) reference!: string | null;
  @Nested(PersonRef, { nullable: true }) to!: PersonRef | null;
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
    description: 'Why: what the mail server said at the last try',
    example: 'EENVELOPE RCPT TO 550',
  })
  reason!: string | null;
  @Nested(DeliveryView, { nullable: true }) delivery!: DeliveryView | null;
  @Time() createdAt!: string;
  @Time({ nullable: true, description: 'When it was given up' }) failedAt!: string | null;
}
