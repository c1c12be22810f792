import type { Report } from '../clients/typescript/src/index.ts';
import { hoursAgo } from './hours-ago.ts';
import { Story } from './story.ts';
import { passUntil } from './trial-clock.ts';
import { TrialInbox } from './trial-inbox.ts';

const REPORT: Omit<Report, 'discoveredAt'> = {
  title: 'Fax sent to the wrong pharmacy',
  description: 'The referral of one patient went to a pharmacy with a similar number.',
  division: 'public-health',
  cause: 'misdirected_fax',
  intent: 'accidental',
  informationTypes: ['name', 'health'],
  formats: ['paper'],
  affected: { estimate: 1, exact: true, includesEmployees: false, residences: ['CA-ON'] },
  healthCustodian: true,
};

const STEP = 'Acknowledge the report';
const REMINDER = `reminder: please complete “${STEP}”`;
const OVERDUE = `overdue: “${STEP}”`;

/** Minutes from the deadline, who is mailed then, and as what. */
const CLIMB = [
  { at: -20, account: 'supervisor', words: REMINDER, what: 'The supervisor is reminded.' },
  { at: 0, account: 'supervisor', words: OVERDUE, what: 'The deadline passes: the supervisor is told.' },
  {
    at: 30,
    account: 'alternate',
    words: OVERDUE,
    what: 'Still nobody: the alternate of the division is told.',
  },
  { at: 60, account: 'manager', words: OVERDUE, what: 'Still nobody: the supervisor’s manager is told.' },
  { at: 120, account: 'privacy', words: OVERDUE, what: 'Still nobody: the privacy office is told.' },
] as const;

/** When the last level would come. */
const HEAD = 360;

/** A step that nobody does, with the trial’s time moved ahead; then someone does it, and the climb stops. */
export async function nobodyAcknowledges(base: string): Promise<void> {
  const story = await Story.begin(
    ...([base, '4. A report that nobody acknowledges; time is moved ahead', 'employee'] as const),
    'reports a fax that went to a stranger',
    { ...REPORT, discoveredAt: hoursAgo(0.1) },
  );
  const inbox = new TrialInbox(base, story.reference);
  await inbox.brings('supervisor', 'please acknowledge a report');
  const dueAt = await story.dueAt('acknowledge');
  for (const { at, account, words, what } of CLIMB) {
    story.say(what);
    await passUntil(base, minutesAfter(dueAt, at));
    await inbox.brings(account, words);
  }
  await stops(base, story, inbox, dueAt);
  await story.act('privacy', 'dismiss', 'finds that the fax never arrived, and dismisses', 'dismissed', {
    reason: 'The transmission failed; nobody received anything.',
  });
  await story.allMailArrived();
}

/** The head would be next. Mail about the step that follows shows that the worker has looked. */
async function stops(base: string, story: Story, inbox: TrialInbox, dueAt: Date): Promise<void> {
  await story.act('privacy', 'acknowledge', 'acknowledges in the supervisor’s place', 'acknowledged');
  story.say(
    'Six hours after the deadline the head would have been told. By then, or later, the next step is due.',
  );
  const escalate = await story.dueAt('escalate');
  await passUntil(base, latest(minutesAfter(dueAt, HEAD + 1), escalate));
  await inbox.bringsSome('overdue: “Escalate to Communications');
  await inbox.bringsNothing(STEP);
  story.say('Nobody hears of the acknowledgement any more: whoever does a step stops its climb.');
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}
