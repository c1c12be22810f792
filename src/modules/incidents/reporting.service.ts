import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/clock/new-id.js';
import { relationsOf, type Relation } from '../../domain/access/relations.js';
import { personBehind } from '../../domain/access/role.js';
import { yearOf } from '../../domain/deadlines/day-number.js';
import { dayOf } from '../../domain/deadlines/zone-days.js';
import { conflictsChanged } from '../../domain/incident/conflicts-changed.js';
import type { IncidentEvent } from '../../domain/incident/decision.js';
import { report } from '../../domain/incident/report.js';
import { route } from '../../domain/messages/routing.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database, type Session } from '../../platform/database/database.js';
import { etagOf } from '../../platform/http/etag.js';
import { KeptAnswers, type Answer } from '../../platform/retries/kept-answers.service.js';
import { AuditService } from '../audit/audit.service.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { OrganizationCalendarsService } from '../calendars/organization-calendars.service.js';
import { MessagesService } from '../messages/messages.service.js';
import {
  PeopleService,
  type Asking,
  type Division,
  type Member,
  type Organization,
} from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import {
  messageRows,
  obligationRows,
  participantRows,
  stepRows,
  trailRows,
  type CaseRows,
} from './case-rows.js';
import { words } from './case-standing.service.js';
import { CasesRepository, type FoundIncident } from './cases.repository.js';
import { conflictsOf } from '../../domain/access/conflicts.js';
import type { IncidentView } from './dto/incident.view.js';
import type { ReportDto } from './dto/report.dto.js';
import { invitedRoles } from './invited-roles.js';
import { newIncident } from './new-incident.js';
import { openDivision } from './open-division.js';
import { viewIncident } from './view-incident.js';

/** A report that someone else files, such as one that came by mail. */
export interface Origin {
  /** Who reports it. */
  reporter: Member;
  /** The number of the mail it came in. */
  mail: string;
  /** Written with the incident, or neither is. */
  alongside: (session: Session, incidentId: string) => Promise<void>;
}

/** Files reports: one statement writes the incident, its steps, its trail and its messages. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly protocols: ProtocolsService,
    private readonly calendars: CalendarsService,
    private readonly organizationCalendars: OrganizationCalendarsService,
    private readonly laws: RegimesService,
    private readonly messages: MessagesService,
    private readonly trail: AuditService,
    private readonly kept: KeptAnswers,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async report(body: ReportDto, asking: Asking, origin?: Origin): Promise<IncidentView> {
    const now = this.clock.now();
    const { member } = asking;
    const reporter = origin?.reporter ?? member;
    const organization = await this.people.organization();
    await this.organizationCalendars.ready();
    const division = divisionOf(body.division, reporter, organization);
    const { protocol, id: protocolId } = this.protocols.default();
    const draft = newIncident(body, {
      ...{
        id: newId(),
        now,
        ...filedBy(reporter),
        divisionId: division.id,
        zone: this.config.zone,
        protocolId,
      },
    });
    const by = {
      actor: member,
      relations: [draft.reporterId === null ? ('system' as const) : ('reporter' as const)],
      at: now,
    };
    const decision = report(draft, { protocol, calendars: this.calendars, laws: this.laws }, by);
    const incident: FoundIncident = Object.assign(draft, decision.incident, {
      ...{ invitedRoles: invitedRoles(decision.steps), updatedAt: now },
      ...{ reporterName: reporter.name, ties: [] },
    });
    const implicated = await this.people.named(body.implicated ?? []);
    const participants = participantRows(
      conflictsOf(implicated, division.id, organization),
      incident.id,
      now,
    );
    incident.namesNobody = implicated.namesNobody;
    const excluded = new Set(participants.map((each) => each.person_id));
    const recorded = {
      incidentId: incident.id,
      actorId: member.id,
      requestId: asking.requestId,
      trace: asking.trace,
      at: now,
      now,
    };
    const about = {
      ...{ divisionId: division.id, reporterId: draft.reporterId, excluded },
      ...{ at: now, structure: organization },
    };
    const messages = messageRows(
      route(decision.events, decision.steps, false),
      decision.steps,
      about,
      recorded,
    );
    const rows = {
      steps: stepRows(incident.id, [], decision.steps, protocol),
      obligations: obligationRows(incident.id, [], decision.obligations),
      participants,
      directions: [],
      trail: trailRows(
        [...decision.events, ...conflictsChanged(new Set(), excluded)].map((each) =>
          tellOrigin(each, origin),
        ),
        recorded,
      ),
      messages,
    };
    const relations = excluded.has(personBehind(member)) ? [] : relationsOf(member, incident, []);
    const view = viewIncident(incident, relations, { divisionKey: division.key, protocol });
    const kept = asking.retry ? this.kept.values(asking.retry, answerOf(view, relations)) : [];
    view.reference = await this.insert(incident, rows, { now, origin, kept });
    if (messages.length > 0) this.messages.ring();
    this.trail.ring();
    return view;
  }

  private async insert(
    incident: FoundIncident,
    rows: CaseRows,
    { now, origin, kept }: { now: Date; origin: Origin | undefined; kept: unknown[] },
  ): Promise<string> {
    const prefix = `PB-${yearOf(dayOf(this.config.zone, now.getTime()))}-`;
    if (!origin) return this.cases.insertOnce(incident, rows, prefix, kept);
    return this.database.transaction(async (session) => {
      const reference = await this.cases.insert(incident, rows, prefix, { on: session });
      await origin.alongside(session, incident.id);
      return reference;
    });
  }
}

/** A person, or the key of a system. */
function filedBy({ id, answerableId }: Member): { reporterId: string | null; reportedByKey: string | null } {
  const isPerson = answerableId === undefined;
  return { reporterId: isPerson ? id : null, reportedByKey: isPerson ? null : id };
}

/** What whoever repeats a report gets, but for the reference, which is not known before it is filed. */
function answerOf(view: IncidentView, relations: readonly Relation[]): Answer {
  const [status, location, etag] = [201, `/v1/incidents/${view.id}`, etagOf(view.version)];
  return { status, location, etag, body: view, about: view.id, standing: words(relations) };
}

/** The trail says in which mail it came. */
function tellOrigin(happened: IncidentEvent, origin: Origin | undefined): IncidentEvent {
  if (!origin || happened.type !== 'incident.reported') return happened;
  return { ...happened, changes: { ...happened.changes, mail: origin.mail } };
}

/** The division named, else the reporter's own. */
function divisionOf(key: string | undefined, member: Member, organization: Organization): Division {
  const { byKey, divisions } = organization;
  const division = key === undefined ? divisions.get(member.divisionId ?? '') : byKey.get(key);
  return openDivision(division, key !== undefined, organization);
}
