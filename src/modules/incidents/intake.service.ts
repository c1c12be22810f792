import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { authorize } from '../../domain/access/authorize.js';
import { mayRead } from '../../domain/intake/readers.js';
import { findPersonalNumbers } from '../../domain/personal-numbers/personal-numbers.js';
import { Refusal } from '../../domain/refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { requireScreened } from '../../platform/http/screened.js';
import { isUuid } from '../../platform/http/rules.js';
import { AuditService } from '../audit/audit.service.js';
import { PeopleService, type Asking, type Member } from '../people/people.service.js';
import { CasesService } from './cases.service.js';
import type { FileIntakeDto, ListIntakeDto } from './dto/intake.dto.js';
import type { IntakeMailView, IntakeView } from './dto/intake.view.js';
import type { IncidentView } from './dto/incident.view.js';
import { SealingService } from '../sealing/sealing.service.js';
import {
  CLOSE,
  intakeWhere,
  MAIL_OF_INCIDENT,
  notHiddenFrom,
  type IntakeItem,
  type IntakeMail,
} from './intake.sql.js';
import { ReportingService } from './reporting.service.js';
import { viewIntake, viewIntakeMail } from './view-intake.js';

export interface MailFile {
  id: string;
  raw: Buffer;
  reference: string;
}

/** Reports that came by mail: read, and filed or discarded, by those whom they do not name. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly reporting: ReportingService,
    private readonly cases: CasesService,
    private readonly audit: AuditService,
    private readonly sealing: SealingService,
    private readonly clock: Clock,
  ) {}

  /** The oldest first. */
  async page(query: ListIntakeDto, member: Member): Promise<Page<IntakeView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const sql = await this.knownTo(member);
    sql.where(`k.state = ${sql.add(query.state ?? 'waiting')}`);
    if (query.cursor !== undefined) {
      const [at, id] = decodeCursor(query.cursor, ['time', 'uuid']);
      sql.where(`(k.received_at, k.id) > (${sql.add(at)}::timestamptz, ${sql.add(id)}::uuid)`);
    }
    const text = `${intakeWhere('item', sql.conditions)} order by k.received_at, k.id limit ${sql.add(limit + 1)}`;
    const rows = await this.database.query<IntakeItem>(sql.named(text), sql.values);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const now = this.clock.now();
    return {
      items: rows
        .slice(0, limit)
        .map((row) => viewIntake(this.sealing.openListed('intake', [row.id], row), now)),
      nextCursor: last ? encodeCursor([last.receivedAt.toISOString(), last.id]) : null,
    };
  }

  async read(idOrReference: string, member: Member): Promise<IntakeMailView> {
    return viewIntakeMail(await this.find<IntakeMail>('mail', idOrReference, member), this.clock.now());
  }

  /** The mail as it came; that it was read is written down first. */
  async download(idOrReference: string, { member, requestId }: Asking): Promise<MailFile> {
    const file = await this.find<MailFile & QueryResultRow>('raw', idOrReference, member);
    await this.recordReading(file.reference, null, member, requestId);
    return file;
  }

  async downloadOf(incident: string, { member, requestId }: Asking): Promise<MailFile> {
    const { incident: found, relations } = await this.cases.find(incident, member);
    authorize('read:mail', { actor: member, relations, at: this.clock.now() });
    const file = await this.database.one<MailFile & QueryResultRow>(MAIL_OF_INCIDENT, [found.id]);
    if (!file) throw new Problem('not_found', { detail: 'This incident was not reported by mail.' });
    await this.recordReading(file.reference, found.id, member, requestId);
    return this.sealing.open('intake', [file.id], file);
  }

  /** One incident, whoever else files it at the same time. */
  async file(idOrReference: string, body: FileIntakeDto, asking: Asking): Promise<IncidentView> {
    const mail = await this.find<IntakeMail>('mail', idOrReference, asking.member);
    requireOpen(mail);
    const { reporter, ...facts } = body;
    const report = {
      ...{ title: mail.subject || 'Report by e-mail', description: mail.text },
      ...{ discoveredAt: mail.receivedAt.toISOString() },
      ...facts,
    };
    // The caller's own texts were looked through at the door.
    const { title, description, acknowledgeNumbers } = report;
    requireScreened({ title, description, acknowledgeNumbers }, findPersonalNumbers);
    return this.reporting.report(report, asking, {
      reporter: await this.reporterOf(reporter, mail),
      mail: mail.reference,
      alongside: async (session, incidentId) => {
        const closed = await session.query(CLOSE, [
          ...[mail.id, 'filed', incidentId, asking.member.id, this.clock.now(), null],
        ]);
        if (closed.length === 0) throw notOpen('filed or discarded');
      },
    });
  }

  async discard(
    idOrReference: string,
    reason: string,
    { member, requestId }: Asking,
  ): Promise<IntakeMailView> {
    const mail = await this.find<IntakeMail>('mail', idOrReference, member);
    requireOpen(mail);
    const at = this.clock.now();
    await this.database.transaction(async (session) => {
      const why = this.sealing.sealOne('intake', 'reason', [mail.id], reason);
      const closed = await session.query(CLOSE, [mail.id, 'discarded', null, member.id, at, why]);
      if (closed.length === 0) throw notOpen('filed or discarded');
      const changes = { mail: mail.reference };
      await this.audit.record(
        { type: 'mail.discarded', at, actorId: member.id, changes, requestId },
        session,
      );
    });
    return this.read(mail.id, member);
  }

  private async find<Row extends QueryResultRow & { id: string }>(
    part: 'mail' | 'raw',
    idOrReference: string,
    member: Member,
  ): Promise<Row> {
    const sql = await this.knownTo(member);
    const key = isUuid(idOrReference) ? 'k.id' : 'k.reference';
    sql.where(`${key} = ${sql.add(idOrReference.toUpperCase())}`);
    const row = await this.database.one<Row>(sql.named(intakeWhere(part, sql.conditions)), sql.values);
    if (!row) throw new Problem('not_found', { detail: 'There is no mail with this id that you may see.' });
    return this.sealing.open('intake', [row.id], row);
  }

  /** Those of the privacy office, and of a mail that names all of these the heads; see `readersOf`. */
  private async knownTo(member: Member): Promise<SqlQuery> {
    const { always, whenHiddenFrom } = mayRead(member.id, await this.people.organization());
    if (!always && !whenHiddenFrom)
      throw new Refusal('not_allowed', 'Reports by mail are for privacy officers.');
    const sql = new SqlQuery();
    sql.where(notHiddenFrom(member, sql));
    if (!always) sql.where(`k.hidden_from @> ${sql.add(whenHiddenFrom)}::uuid[]`);
    return sql;
  }

  private async reporterOf(named: string | undefined, mail: IntakeMail): Promise<Member> {
    const [person] = named === undefined ? [] : await this.people.withEmails([named]);
    const id = named === undefined ? mail.personId : person?.id;
    const member = id ? await this.people.member(id) : null;
    if (member) return member;
    const message =
      named === undefined
        ? 'Nobody active has the address of the sender: name who reports it, by e-mail address.'
        : 'Give the address of an active person.';
    throw new Problem('validation_failed', { errors: [{ pointer: '/reporter', code: 'unknown', message }] });
  }

  private recordReading(
    mail: string,
    incidentId: string | null,
    { id: actorId }: Member,
    requestId: string | null,
  ): Promise<void> {
    const at = this.clock.now();
    return this.audit.record({
      type: 'mail.downloaded',
      at,
      actorId,
      incidentId,
      changes: { mail },
      requestId,
    });
  }
}

function requireOpen({ state }: IntakeMail): void {
  if (state !== 'waiting' && state !== 'set_aside') throw notOpen(state);
}

function notOpen(state: string): Problem {
  return new Problem('conflict', { detail: `This mail is ${state} already.` });
}
