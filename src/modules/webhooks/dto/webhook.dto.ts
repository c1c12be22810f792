import { EVENT_TYPES, type EventType } from '../../../domain/events/event-types.js';
import { Choice, Choices, Flag, Text, Time, Uuid } from '../../../platform/http/fields.js';
import { PageDto } from '../../../platform/http/page.js';
import { QueryChoice } from '../../../platform/http/query-fields.js';
import { DELIVERY_STATES, type DeliveryState } from '../webhook-delivery.entity.js';
import { FORMATS, type Format } from '../webhook.entity.js';

const name = { min: 1, max: 100, example: 'Service desk' };
const url = {
  ...{ min: 1, max: 2_000, example: 'https://desk.city.example/hooks/breach' },
  description: 'https, and neither user, password nor a port',
};
const types = {
  ...{ optional: true, nullable: true, example: ['incident.acknowledged', 'incident.closed'] },
  description: 'Null for all; docs/integrations/events.md lists them',
};
const format = {
  optional: true,
  description: 'Standard Webhooks, or CloudEvents 1.0 in the structured form; signed alike',
};
const key = {
  ...{ optional: true, nullable: true, example: null },
  description: 'A system whose scopes decide what it is told; all that is not kept from the owner, when null',
};

export class NewWebhookDto {
  @Text(name) name!: string;
  @Text(url) url!: string;
  @Choices(Object.keys(EVENT_TYPES), types) types?: EventType[] | null;
  @Choice(FORMATS, format) format?: Format;
  @Uuid(key) key?: string | null;
}

export class ChangeWebhookDto {
  @Text({ ...name, optional: true }) name?: string;
  @Text({ ...url, optional: true }) url?: string;
  @Choices(Object.keys(EVENT_TYPES), types) types?: EventType[] | null;
  @Choice(FORMATS, format) format?: Format;
  @Flag({ optional: true, description: 'False: it is not called; true: it is, with all that waits' })
  enabled?: boolean;
}

export class RotateWebhookDto {
  @Time({
    ...{ optional: true, example: '2026-11-27T00:00:00-05:00' },
    description:
      'Until when the secret that is in use signs as well, up to 30 days; not at all, unless given',
  })
  overlapUntil?: string;
}

export class ReplayDto {
  @Time({ description: 'What was written down at this instant or later is sent again, up to 30 days back' })
  since!: string;
}

export class ListDeliveriesDto extends PageDto {
  @QueryChoice(DELIVERY_STATES) state?: DeliveryState;
}
