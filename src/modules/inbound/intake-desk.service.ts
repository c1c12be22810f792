import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { yearOf } from '../../domain/deadlines/day-number.js';
import { isoInstant } from '../../domain/deadlines/iso-instant.js';
import { dayOf } from '../../domain/deadlines/zone-days.js';
import { kindOfMail, type MailKind } from '../../domain/intake/kind-of-mail.js';
import { readersOf, toldWhenLate } from '../../domain/intake/readers.js';
import type { IntakeMessageKind } from '../../domain/messages/intake-notice.js';
import type { Addressee } from '../../domain/messages/first-able.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { isEmail } from '../../platform/http/rules.js';
import type { Reply, TakenMail } from '../../platform/mail/mail-listener.js';
import { domainOf } from '../../platform/mail/mailer.js';
import type { ParsedMail } from '../../platform/mail/parsed-mail.js';
import { AuditService } from '../audit/audit.service.js';
import { MessagesService } from '../messages/messages.service.js';
import { PeopleService } from '../people/people.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { contentOf, digestOf, numbersIn, wordsOf } from './intake-mail.js';
import { CLAIM_LATE, KEEP, TAKE_TURN, TELL, type KeptMail, type LateMail } from './intake.sql.js';

const NO_SENDER: Reply = {
  code: 550,
  text: '5.7.1 The mail must have one sender, of a domain that is known here',
};
const LOOP: Reply = { code: 554, text: '5.4.6 The mail has gone through too many servers' };
const OWN_ID = /^<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@(.+)>$/;
const MOST_HOPS = 50;
/** Within which the privacy office is to read it: a target of the organization's own. */
const TARGET_MS = 24 * 60 * 60_000;

/** Keeps mail that reports something, and asks the privacy office to read it. It never touches a case. */
@Injectable()
export class IntakeDeskService {
  private readonly logger = new Logger('Inbound');

  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly messages: MessagesService,
    private readonly audit: AuditService,
    private readonly sealing: SealingService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Null once it is kept. */
  async take(taken: TakenMail, mail: ParsedMail): Promise<Reply | null> {
    const sender = mail.from?.address.toLowerCase() ?? '';
    if (!isEmail(sender) || !this.isKnownDomain(sender)) return NO_SENDER;
    if (mail.headers.filter(({ key }) => key === 'received').length > MOST_HOPS) return LOOP;
    const kind = kindOfMail(mail.headers, this.isOwn(mail, sender));
    const reference = await this.keep(taken, mail, sender, kind);
    if (reference) this.messages.ring();
    this.logger.log(reference ? `Mail ${reference} was kept` : 'A mail was kept already');
    return null;
  }

  isKnownDomain(address: string): boolean {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    return this.config.inbound?.senders.includes(domain) ?? false;
  }

  /** Tells, once for each, of what nobody has read in time; returns how many there were. */
  async remind(now: Date): Promise<number> {
    const structure = await this.people.organization();
    const late = await this.database.transaction(async (session) => {
      const claimed = await session.query<LateMail>(CLAIM_LATE, [now]);
      const rows = claimed.flatMap(({ id, dueAt, hiddenFrom }) =>
        messageRows({ id, dueAt, now }, 'mail_overdue', toldWhenLate(structure, hiddenFrom, now)),
      );
      if (rows.length > 0) await session.query(TELL, [JSON.stringify(rows)]);
      return claimed;
    });
    if (late.length > 0) this.messages.ring();
    return late.length;
  }

  private async keep(
    { raw, sender: envelope }: TakenMail,
    mail: ParsedMail,
    sender: string,
    { isReport, mayBeAnswered }: MailKind,
  ): Promise<string | null> {
    const now = this.clock.now();
    const content = contentOf(mail);
    const [person] = await this.people.withEmails([sender]);
    const named = await this.people.mentionedIn(wordsOf(mail, content));
    const hiddenFrom = [...new Set([...named, ...(person ? [person.id] : [])])];
    const structure = await this.people.organization();
    const about = { id: newId(), dueAt: new Date(now.getTime() + TARGET_MS), now };
    const row = {
      ...{ id: about.id, digest: digestOf(raw, sender, content.messageId), sender },
      ...{ state: isReport ? 'waiting' : 'set_aside', person_id: person?.id ?? null },
      answer_to: mayBeAnswered && this.isAnswerable(envelope) ? envelope : null,
      ...{
        message_id: content.messageId,
        subject: content.subject,
        text: content.text,
        is_cut: content.isCut,
      },
      ...{
        attachments: content.attachments,
        attachment_count: content.attachmentCount,
        bytes: raw.length,
        sha256: createHash('sha256').update(raw).digest('hex'),
        suspected_numbers: numbersIn(content),
        hidden_from: hiddenFrom,
      },
      ...{ received_at: isoInstant(now), due_at: isoInstant(about.dueAt) },
    };
    const sealed = this.sealing.seal('intake', row);
    const sealedRaw = this.sealing.sealOne('intake', 'raw', [about.id], raw);
    return this.database.transaction(async (session) => {
      await session.query(TAKE_TURN, [envelope.toLowerCase()]);
      const year = yearOf(dayOf(this.config.zone, now.getTime()));
      const [kept] = await session.query<KeptMail>(KEEP, [JSON.stringify(sealed), sealedRaw, `IN-${year}-`]);
      if (!kept) return null;
      const readers = isReport ? readersOf(structure, hiddenFrom, now) : [];
      const rows = [
        ...messageRows(about, 'mail_waiting', readers),
        ...(kept.isAnswered
          ? messageRows(about, 'mail_received', [{ personId: null, role: 'employee' }])
          : []),
      ];
      if (rows.length > 0) await session.query(TELL, [JSON.stringify(rows)]);
      const changes = { mail: about.id, reference: kept.reference, state: row.state };
      await this.audit.record({ type: 'mail.received', at: now, actorId: null, changes }, session);
      if (isReport && readers.length === 0)
        this.logger.error(`Nobody may read mail ${kept.reference}: it names everyone who could.`);
      return kept.reference;
    });
  }

  private isAnswerable(envelope: string): boolean {
    return isEmail(envelope) && envelope.toLowerCase() !== this.config.inbound?.address;
  }

  /** Our own mail that came back, or was sent on by somebody's rule. */
  private isOwn({ messageId }: ParsedMail, sender: string): boolean {
    const { mailFrom } = this.config;
    const [, domain] = OWN_ID.exec(messageId ?? '') ?? [];
    return domain === domainOf(mailFrom) || mailFrom.toLowerCase().replace(/^.*<|>$/g, '') === sender;
  }
}

function messageRows(
  { id, dueAt, now }: { id: string; dueAt: Date; now: Date },
  kind: IntakeMessageKind,
  people: readonly (Omit<Addressee, 'personId'> & { personId: string | null })[],
): object[] {
  return people.map(({ personId, role }) => ({
    ...{ id: newId(), intake_id: id, kind, person_id: personId, role },
    ...{ due_at: isoInstant(dueAt), now: isoInstant(now) },
  }));
}
