import { isoInstant } from '../../domain/deadlines/iso-instant.js';
import { writeDueTime } from '../../domain/messages/due-time.js';

/** An instant as people where the incident is say it, and as the API writes it. */
export function instantInWords(at: Date, zone: string): string {
  return `${writeDueTime(at, zone, 'en').long.replaceAll('\u00a0', ' ')} (${isoInstant(at)})`;
}
