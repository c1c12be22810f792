import { Injectable } from '@nestjs/common';
import type { Relation } from '../../domain/access/relations.js';
import { Database, type Session } from '../../platform/database/database.js';
import { etagOf } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { KeptAnswers, type Answer } from '../../platform/retries/kept-answers.service.js';
import { AuditService } from '../audit/audit.service.js';
import { MessagesService } from '../messages/messages.service.js';
import type { Asking } from '../people/people.service.js';
import { words } from './case-standing.service.js';
import { CasesRepository } from './cases.repository.js';
import { ONCE_FOR_A_KEY } from './cases.sql.js';
import { DraftingService, type Draft, type Origin } from './drafting.service.js';
import type { IncidentView } from './dto/incident.view.js';
import type { ReportDto } from './dto/report.dto.js';

/** A report that came in another way, and what is written with it, or neither is. */
export interface Arrived extends Origin {
  alongside: (session: Session, incidentId: string) => Promise<void>;
}

/** Files reports: one statement writes the incident, its steps, its trail and its messages, or those of many. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly drafting: DraftingService,
    private readonly cases: CasesRepository,
    private readonly database: Database,
    private readonly messages: MessagesService,
    private readonly trail: AuditService,
    private readonly kept: KeptAnswers,
  ) {}

  async report(body: ReportDto, asking: Asking, arrived?: Arrived): Promise<IncidentView> {
    const draft = await this.drafting.draft(body, asking, arrived);
    const { view, relations } = draft;
    const kept = asking.retry ? this.kept.values(asking.retry, answerOf(view, relations)) : [];
    view.reference = arrived ? await this.fileWith(draft, arrived) : await this.fileOnce(draft, kept);
    this.ring([draft]);
    return view;
  }

  /** Many at once, all of them or none; their references, in the same order. */
  async fileAll(drafts: readonly Draft[]): Promise<string[]> {
    const references = await this.database.transaction((session) =>
      this.cases.insert(drafts, { on: session }),
    );
    this.ring(drafts);
    return references;
  }

  private async fileWith(draft: Draft, { alongside }: Arrived): Promise<string> {
    return this.database.transaction(async (session) => {
      const [reference = ''] = await this.cases.insert([draft], { on: session });
      await alongside(session, draft.incident.id);
      return reference;
    });
  }

  /**
   * A report may have come before, from the same system and under the same reference.
   * @throws Problem already_reported, which names the incident that there is
   */
  private async fileOnce(draft: Draft, kept: readonly unknown[]): Promise<string> {
    const { reportedByKey, externalReference } = draft.incident;
    try {
      const [reference = ''] = await this.cases.insert([draft], { kept });
      return reference;
    } catch (error) {
      if (!isFiledBefore(error)) throw error;
      const [before] = await this.cases.filedBefore(reportedByKey ?? '', [externalReference ?? '']);
      throw before ? alreadyReported(before) : error;
    }
  }

  private ring(drafts: readonly Draft[]): void {
    if (drafts.some(({ rows }) => rows.messages.length > 0)) this.messages.ring();
    this.trail.ring();
  }
}

/** Another request was faster with the same reference of the same system. */
export function isFiledBefore(error: unknown): boolean {
  return (error as { constraint?: unknown }).constraint === ONCE_FOR_A_KEY;
}

export function alreadyReported({ id, reference }: { id: string; reference: string }): Problem {
  return new Problem('already_reported', {
    ...{ extra: { incident: { id, reference } }, headers: { location: `/v1/incidents/${id}` } },
  });
}

/** What whoever repeats a report gets, but for the reference, which is not known before it is filed. */
function answerOf(view: IncidentView, relations: readonly Relation[]): Answer {
  const [status, location, etag] = [201, `/v1/incidents/${view.id}`, etagOf(view.version)];
  return { status, location, etag, body: view, about: view.id, standing: words(relations) };
}
