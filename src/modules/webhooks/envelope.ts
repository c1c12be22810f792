import type { OutwardEvent } from '../../domain/events/outward-event.js';
import type { Format } from './webhook.entity.js';

export interface Content {
  id: string;
  type: string;
  at: Date;
  /** Null for a test event. */
  event: OutwardEvent | null;
  /** Ascends with the events of an incident to this endpoint. */
  sequence: number;
  /** A later event of the same incident was taken before. */
  isOutOfOrder: boolean;
}

interface Envelope {
  contentType: string;
  body: string;
}

/** What is sent: Standard Webhooks, or CloudEvents 1.0 in its structured form; the content is the same. */
export function envelope(content: Content, format: Format, source: string): Envelope {
  const { id, type, at, event, sequence, isOutOfOrder: outOfOrder } = content;
  const data = { ...(event && toldOf(event)), sequence, outOfOrder };
  const timestamp = at.toISOString();
  if (format === 'standard')
    return { contentType: 'application/json', body: JSON.stringify({ type, timestamp, data }) };
  const attributes = {
    ...{ specversion: '1.0', id, source, type, time: timestamp },
    ...(event && { subject: event.incident.reference }),
    datacontenttype: 'application/json',
  };
  return {
    contentType: 'application/cloudevents+json; charset=utf-8',
    body: JSON.stringify({ ...attributes, data }),
  };
}

/** Id and type stand beside it already. */
function toldOf({ at, recordedAt, incident, step, obligation, state, dueAt, level }: OutwardEvent) {
  return { at, recordedAt, incident, step, obligation, state, dueAt, level };
}
