import { Injectable } from '@nestjs/common';
import { relationsOf, type Relation } from '../../domain/access/relations.js';
import { personBehind } from '../../domain/access/role.js';
import type { By } from '../../domain/access/by.js';
import { conflictsChanged } from '../../domain/incident/conflicts-changed.js';
import type { Case, Decision } from '../../domain/incident/decision.js';
import type { Office } from '../../domain/incident/direct.js';
import type { Incident } from '../../domain/incident/incident.js';
import { handOver } from '../../domain/messages/hand-over.js';
import { appointers } from '../../domain/messages/nobody-free.js';
import { route } from '../../domain/messages/routing.js';
import { Refusal } from '../../domain/refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { checkIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { OrganizationCalendarsService } from '../calendars/organization-calendars.service.js';
import { MessagesService } from '../messages/messages.service.js';
import { PeopleService, type Asking, type Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import {
  appointerRows,
  assessmentRow,
  messageRows,
  obligationRows,
  participantRows,
  stepRows,
  trailRows,
  type CaseRows,
} from './case-rows.js';
import {
  CasesRepository,
  type ClosedIncident,
  type FoundCase,
  type FoundIncident,
} from './cases.repository.js';
import { peopleOf, takesNameBack, tiesOf, writeOf, type DecisionRequest } from './decision-request.js';
import { instantInWords } from './instant-words.js';
import { invitedRoles } from './invited-roles.js';
import { isOfConductAlone, versionFor } from './version-for.js';

/** A case as the caller finds it; never found by those who may not know of it. */
export interface OpenCase extends Case {
  incident: FoundIncident;
  relations: readonly Relation[];
  excluded: readonly string[];
  directed: readonly Office[];
}

const MOST_TRIES = 5;

/** Every change to a case goes through here: load, authorize, decide, record, in two statements. */
@Injectable()
export class CasesService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly people: PeopleService,
    private readonly protocols: ProtocolsService,
    private readonly calendars: CalendarsService,
    private readonly organizationCalendars: OrganizationCalendarsService,
    private readonly laws: RegimesService,
    private readonly messages: MessagesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The incident alone, with how the caller stands to it; not_found when not at all. What people wrote stays closed. */
  async find(
    idOrReference: string,
    member: Member,
  ): Promise<{ incident: ClosedIncident; relations: Relation[] }> {
    const incident = await this.cases.find(idOrReference, personBehind(member));
    const relations = incident ? relationsOf(member, incident, incident.ties) : [];
    if (!incident || relations.length === 0) return this.refuse(incident, member);
    return { incident, relations };
  }

  /** Written down in either case, so that the time it takes tells no one whether there is such an incident. */
  private async refuse(incident: ClosedIncident | undefined, member: Member): Promise<never> {
    const incidentId = incident?.id ?? null;
    await this.audit.record({
      type: 'access.not_found',
      at: this.clock.now(),
      actorId: member.id,
      incidentId,
    });
    throw new Problem('not_found', { detail: NO_SUCH_INCIDENT });
  }

  /** What is shown of what people wrote in it, in words. */
  words(incident: ClosedIncident, isShown: (property: string) => boolean): FoundIncident {
    return this.cases.open(incident, isShown);
  }

  async open(idOrReference: string, member: Member): Promise<OpenCase> {
    const found = await this.cases.findCase(idOrReference, personBehind(member));
    const relations = found ? relationsOf(member, found.incident, found.incident.ties) : [];
    if (!found || relations.length === 0) return this.refuse(found?.incident, member);
    return this.asCase(found, relations);
  }

  /**
   * Decides and records. The write succeeds only on the version that was decided on; when someone else was first,
   * it is decided anew on what they left, so that the loser hears why it is no longer possible.
   */
  async decide<Decided extends Decision>(
    idOrReference: string,
    asking: Asking,
    request: DecisionRequest,
    decide: (kase: OpenCase, by: By) => Decided,
  ): Promise<OpenCase & { decision: Decided }> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const kase = await this.open(idOrReference, asking.member);
      checkIfMatch(asking.ifMatch, versionFor(kase.incident, kase.relations));
      const now = this.clock.now();
      const by = {
        actor: asking.member,
        relations: kase.relations,
        at: instantOf(request, kase.incident, now),
      };
      const decision = decide(kase, by);
      const recorded = await this.record(kase, decision, by, now, asking, request);
      if (recorded) return { ...recorded, decision };
    }
    throw new Problem('busy');
  }

  private async record(
    kase: OpenCase,
    decision: Decision,
    by: By,
    now: Date,
    asking: Asking,
    request: DecisionRequest,
  ): Promise<OpenCase | null> {
    if (decision.events.length === 0) return kase;
    const isConduct = isOfConductAlone(decision.events, kase.protocol, this.laws);
    const { updatedAt, conductChanges } = kase.incident;
    const incident: FoundIncident = {
      ...kase.incident,
      ...decision.incident,
      invitedRoles: invitedRoles(decision.steps),
      ...(isConduct ? { updatedAt, conductChanges: conductChanges + 1 } : { updatedAt: now }),
      namesNobody: request.namesNobody ?? kase.incident.namesNobody,
    };
    const recorded = {
      incidentId: incident.id,
      actorId: asking.member.id,
      requestId: asking.requestId,
      trace: asking.trace,
      at: by.at,
      now,
    };
    const structure = await this.people.organization();
    const known = {
      divisionId: kase.incident.divisionId,
      reporterId: incident.reporterId,
      excluded: new Set(kase.excluded),
      at: now,
      structure,
    };
    const isForgotten = takesNameBack(kase.incident, incident);
    const kept = isForgotten ? [] : kase.excluded;
    const about = {
      ...{ ...known, divisionId: incident.divisionId },
      ...(request.conflicts && { excluded: new Set([...kept, ...peopleOf(request.conflicts)]) }),
    };
    const routed = route(decision.events, decision.steps, kase.incident.escalatedAt !== null);
    const mails = [...routed, ...handOver(decision.steps, structure, known, about, routed)];
    const rows: CaseRows = {
      steps: stepRows(incident.id, kase.steps, decision.steps, request.isMigration ? null : kase.protocol),
      obligations: obligationRows(incident.id, kase.obligations, decision.obligations),
      participants: participantRows(tiesOf(request), incident.id, by.at),
      directions: directionRows(request, recorded),
      trail: trailRows([...decision.events, ...conflictsChanged(known.excluded, about.excluded)], recorded),
      messages: [
        ...messageRows(mails, decision.steps, about, recorded),
        ...appointerRows(appointers(kase.steps, decision.steps, known, about), recorded),
      ],
      assessment: assessmentRow(decision.assessment, recorded),
    };
    const version = await this.cases.record(
      incident,
      kase.incident.version,
      rows,
      writeOf(request, rows, isForgotten),
    );
    if (version === null) return null;
    if (rows.messages.length > 0) this.messages.ring();
    this.audit.ring();
    const { steps, obligations, assessment = kase.assessment } = decision;
    return { ...kase, incident: { ...incident, version }, steps, obligations, assessment };
  }

  private async asCase(found: FoundCase, relations: Relation[]): Promise<OpenCase> {
    const protocol = await this.protocols.byId(found.incident.protocolId);
    await this.organizationCalendars.ready();
    return { ...found, relations, protocol, calendars: this.calendars, laws: this.laws };
  }
}

const NO_SUCH_INCIDENT = 'There is no incident with this id or reference that you may see.';

const WHEN_DONE = 'Give when it was done, with the offset of that place, or leave "at" out for now.';

function instantOf({ at, since = 'reportedAt' }: DecisionRequest, incident: Incident, now: Date): Date {
  if (!at) return now;
  const instant = new Date(at);
  const earliest = incident[since];
  if (instant > now)
    throw new Refusal(
      'invalid_instant',
      `"at" lies in the future: here it is ${instantInWords(now, incident.zone)}. ${WHEN_DONE}`,
    );
  if (instant < earliest) {
    const what = since === 'reportedAt' ? 'the report' : 'the discovery';
    const when = instantInWords(earliest, incident.zone);
    throw new Refusal('invalid_instant', `"at" lies before ${what}, which was on ${when}. ${WHEN_DONE}`);
  }
  return instant;
}

interface RecordedBy {
  incidentId: string;
  actorId: string;
  at: Date;
}

function directionRows({ direction }: DecisionRequest, by: RecordedBy): CaseRows['directions'] {
  if (!direction) return [];
  return [{ incident_id: by.incidentId, ...direction, author_id: by.actorId, recorded_at: by.at }];
}
