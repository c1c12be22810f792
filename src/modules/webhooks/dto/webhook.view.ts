import { EVENT_TYPES } from '../../../domain/events/event-types.js';
import { Choice, Choices, Flag, Text, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { DELIVERY_STATES } from '../webhook-delivery.entity.js';
import { DISABLED_FOR, FORMATS } from '../webhook.entity.js';

class WebhookOwnerView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Imani Brooks' }) name!: string;
}

const instant = { nullable: true, example: null };

export class WebhookView {
  @Uuid() id!: string;
  @Text({ max: 100, example: 'Service desk' }) name!: string;
  @Text({ max: 2_000, example: 'https://desk.city.example/hooks/breach' }) url!: string;
  @Choices(Object.keys(EVENT_TYPES), { nullable: true, example: null }) types!: string[] | null;
  @Choice(FORMATS) format!: string;
  @Uuid({ nullable: true, example: null }) key!: string | null;
  @Nested(WebhookOwnerView) owner!: WebhookOwnerView;
  @Flag({ example: true }) enabled!: boolean;
  @Choice(DISABLED_FOR, {
    ...{ nullable: true, example: null },
    description: 'gone: it answered 410; failing: it took nothing for three days',
  })
  disabledFor!: string | null;
  @Time({ ...instant, description: 'Since when it is not called' }) disabledAt!: string | null;
  @Text({ max: 300, nullable: true, example: null, description: 'Why it is not called, and what to do' })
  advice!: string | null;
  @Time({ ...instant, description: 'Since when every call failed' }) failingSince!: string | null;
  @Time({ ...instant, description: 'How long the secret before the last rotation signs as well' })
  previousUntil!: string | null;
  @Time() createdAt!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class IssuedWebhookView extends WebhookView {
  @Text({
    ...{ max: 60, example: 'whsec_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX=' },
    description: 'What signs the calls, a secret: it is shown this once',
  })
  secret!: string;
}

export class CallView {
  @Uuid() id!: string;
  @Uuid({ description: 'webhook-id: the id of the event, the same at each try' }) event!: string;
  @Text({ max: 60, example: 'incident.acknowledged' }) type!: string;
  @Choice(DELIVERY_STATES, { description: 'withheld: it may not be told any more' }) state!: string;
  @Whole({ min: 0, max: 1_000 }) attempts!: number;
  @Time({ ...instant, description: 'Of the next try, while it is queued' }) nextAttemptAt!: string | null;
  @Time({ nullable: true }) doneAt!: string | null;
  @Whole({ min: 100, max: 999, nullable: true, example: 200, description: 'HTTP status of the last answer' })
  status!: number | null;
  @Text({ max: 200, nullable: true, example: null, description: 'Why the last try failed' })
  reason!: string | null;
  @Time() createdAt!: string;
}
