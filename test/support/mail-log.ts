import { allTried } from './all-tried.js';
import type { CaughtMail } from './mail-sink.js';
import type { RunningApp } from './running-app.js';

const ENGLISH = '\\S+ \\d+\\s\\S+, \\d\\d:\\d\\d\\sE[SD]T';
const FRENCH = '\\S+ \\d+(?:er)?\\s\\S+, \\d+\\sh(?:\\s\\d\\d)?\\sH[NA]E';
/** The due time in a subject, in English and in French; what is due when has tests of its own. */
const DUE = new RegExp(
  ` (?:by ${ENGLISH}|\\(was due ${ENGLISH}\\)|d’ici le ${FRENCH}|\\(l’échéance était le ${FRENCH}\\))`,
);

/** The mail about one incident, in portions: what came since it was last asked. */
export class MailLog {
  private seen = 0;

  constructor(
    private readonly app: RunningApp,
    private readonly reference: string,
  ) {}

  /** Waits until all that is queued has been sent; returns what came since, sorted: `supervisor: please …`. */
  async news(): Promise<string[]> {
    const all = await this.all();
    const fresh = all.slice(this.seen);
    this.seen = all.length;
    return fresh.map((mail) => `${accountOf(mail)}: ${this.actOf(mail)}`).sort();
  }

  /** Every mail about the incident, once none of its messages waits any more. */
  async all(): Promise<CaughtMail[]> {
    const [row] = await this.app.sql<{ expected: number }>(
      `select count(*)::int as expected from message m join incident i on i.id = m.incident_id
       where i.reference = $1 and m.state <> 'failed' and m.person_id is not null
         and m.kind <> 'nobody_free'`,
      [this.reference],
    );
    const kept = await this.app.mail.until((mails) => this.about(mails).length >= (row?.expected ?? 0));
    await allTried(this.app, this.reference);
    return this.about(kept);
  }

  private about(mails: readonly CaughtMail[]): CaughtMail[] {
    return mails.filter(({ parsed }) => parsed.subject?.includes(this.reference));
  }

  private actOf({ parsed: { subject = '' } }: CaughtMail): string {
    return subject.replace(DUE, '').replace(new RegExp(`${this.reference}\\s?: `), '');
  }
}

export function accountOf({ to }: CaughtMail): string {
  return to.map((address) => address.replace('@example.org', '')).join(', ');
}

/** A header as it was sent, without its name; empty when it is absent. */
export function headerOf({ parsed }: CaughtMail, name: string): string {
  return parsed.headers.find(({ key }) => key === name)?.value ?? '';
}
