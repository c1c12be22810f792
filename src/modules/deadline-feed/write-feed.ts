import ical, {
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { writeDeadline } from '../../domain/messages/deadline-entry.js';
import { linkToDuties, linkToStep } from '../../domain/messages/link-to.js';
import type { Language } from '../../domain/messages/message-facts.js';
import type { MessageTexts } from '../../domain/messages/message-texts.js';
import type { Deadline } from '../incidents/tasks.service.js';

interface Writing {
  language: Language;
  texts: MessageTexts;
  /** Where the application is reached, such as `https://privacy.example.org`. */
  publicUrl: string;
  organization: string;
}

const NAMES: Record<Language, string> = {
  en: 'Privacy incidents, deadlines',
  fr: 'Incidents de confidentialité, échéances',
};
const LASTS_MS = 30 * 60_000;
const ASK_AGAIN_SECONDS = 3_600;

/**
 * The deadlines as a calendar (RFC 5545). Events, for the calendars that people use show no to-dos of others; each ends
 * at its deadline, so that whoever reads its beginning is early. No alarms: reminders come by mail, and a calendar that
 * was fetched hours ago would ring for what is done. It keeps nobody's time busy.
 */
export function writeFeed(deadlines: readonly Deadline[], writing: Writing): string {
  const { language, publicUrl, organization } = writing;
  const calendar = ical({
    prodId: { company: 'Privacy breach tracker', product: 'Deadlines', language: language.toUpperCase() },
    name: `${NAMES[language]} (${organization})`,
    ttl: ASK_AGAIN_SECONDS,
  });
  for (const deadline of deadlines) calendar.createEvent(eventOf(deadline, publicUrl, writing));
  return `${calendar.toString().trimEnd()}\r\n`;
}

function eventOf(deadline: Deadline, publicUrl: string, { language, texts }: Writing): ICalEventData {
  const { incidentId, reference, kind, key, dueAt, changedAt, version } = deadline;
  const link = kind === 'step' ? linkToStep(publicUrl, reference, key) : linkToDuties(publicUrl, reference);
  return {
    ...writeDeadline({ ...deadline, link }, language, texts),
    id: `${incidentId}-${key}@${new URL(publicUrl).hostname}`,
    ...{ start: new Date(dueAt.getTime() - LASTS_MS), end: dueAt, url: link },
    // What is unchanged is written the same, so that it need not be fetched again.
    ...{ stamp: changedAt, lastModified: changedAt, sequence: version },
    ...{ class: ICalEventClass.PRIVATE, transparency: ICalEventTransparency.TRANSPARENT },
    busystatus: ICalEventBusyStatus.FREE,
  };
}
