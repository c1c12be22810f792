import { Injectable } from '@nestjs/common';
import { relationsOf, type Relation } from '../../domain/access/relations.js';
import { personBehind } from '../../domain/access/role.js';
import { yearOf } from '../../domain/deadlines/day-number.js';
import { dayOf } from '../../domain/deadlines/zone-days.js';
import type { Decision } from '../../domain/incident/decision.js';
import { takeOver } from '../../domain/incident/import.js';
import { report } from '../../domain/incident/report.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Config } from '../../platform/config/config.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { OrganizationCalendarsService } from '../calendars/organization-calendars.service.js';
import {
  PeopleService,
  type Asking,
  type Division,
  type Member,
  type Organization,
} from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import type { FoundIncident, NewCase } from './cases.repository.js';
import { conflictsOf } from '../../domain/access/conflicts.js';
import type { IncidentView } from './dto/incident.view.js';
import type { BatchReportDto } from './dto/batch.dto.js';
import { endedElsewhere } from './ended-elsewhere.js';
import type { IncidentRow } from './incident.entity.js';
import { invitedRoles } from './invited-roles.js';
import { newIncident } from './new-incident.js';
import { openDivision } from './open-division.js';
import { reportRows } from './report-rows.js';
import { isOnceForKey, sameWords } from './same-words.js';
import { viewIncident } from './view-incident.js';

/** A report as it will be written. */
export interface Draft extends NewCase {
  /** What whoever reports it is shown. */
  view: IncidentView;
  relations: readonly Relation[];
}

/** Where a report comes from that someone else files, such as one that came by mail. */
export interface Origin {
  /** Who reports it. */
  reporter: Member;
  /** The number of the mail it came in. */
  mail: string;
}

/** Turns what was reported into rows: the one way for a report alone, by mail and among many. */
@Injectable()
export class DraftingService {
  constructor(
    private readonly people: PeopleService,
    private readonly protocols: ProtocolsService,
    private readonly calendars: CalendarsService,
    private readonly organizationCalendars: OrganizationCalendarsService,
    private readonly laws: RegimesService,
    private readonly sealing: SealingService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async draft(body: BatchReportDto, asking: Asking, origin?: Origin): Promise<Draft> {
    const now = this.clock.now();
    const { member } = asking;
    const reporter = origin?.reporter ?? member;
    const organization = await this.people.organization();
    await this.organizationCalendars.ready();
    const division = divisionOf(body.division, reporter, organization);
    const { protocol, id: protocolId } = this.protocols.default();
    const draft = newIncident(body, {
      ...{ id: newId(), now, ...filedBy(reporter), divisionId: division.id },
      ...{ zone: this.config.zone, protocolId },
    });
    const decision = this.decide(draft, body, member, now);
    const incident: FoundIncident = Object.assign(draft, decision.incident, {
      ...{ invitedRoles: invitedRoles(decision.steps), updatedAt: now },
      ...{ reporterName: reporter.name, ties: [], importedAt: body.imported ? now : null },
      filedAs: isOnceForKey(draft) ? this.sealing.fingerprint(sameWords(body)) : null,
    });
    const implicated = await this.people.named(body.implicated ?? []);
    const conflicts = conflictsOf(implicated, division.id, organization);
    incident.namesNobody = implicated.namesNobody;
    const rows = reportRows(decision, { incident, protocol, conflicts, organization, asking, now, origin });
    const isKeptOut = conflicts.some(({ personId }) => personId === personBehind(member));
    const relations = isKeptOut ? [] : relationsOf(member, incident, []);
    const view = viewIncident(
      incident,
      { relations, personId: member.id },
      { divisionKey: division.key, protocol },
    );
    return { incident, rows, view, relations, prefix: this.prefixAt(now) };
  }

  /** A report begins the protocol; what has ended elsewhere begins nothing. */
  private decide(draft: IncidentRow, body: BatchReportDto, member: Member, now: Date): Decision {
    if (body.imported) return takeOver(draft, endedElsewhere(body.imported, member, now));
    const { protocol } = this.protocols.default();
    const relations = [draft.reporterId === null ? ('system' as const) : ('reporter' as const)];
    const rules = { protocol, calendars: this.calendars, laws: this.laws };
    return report(draft, rules, { actor: member, at: now, relations });
  }

  private prefixAt(now: Date): string {
    return `PB-${yearOf(dayOf(this.config.zone, now.getTime()))}-`;
  }
}

/** A person, or the key of a system. */
function filedBy({ id, answerableId }: Member): { reporterId: string | null; reportedByKey: string | null } {
  const isPerson = answerableId === undefined;
  return { reporterId: isPerson ? id : null, reportedByKey: isPerson ? null : id };
}

/** The division named, else the reporter's own. */
function divisionOf(key: string | undefined, member: Member, organization: Organization): Division {
  const { byKey, divisions } = organization;
  const division = key === undefined ? divisions.get(member.divisionId ?? '') : byKey.get(key);
  return openDivision(division, key !== undefined, organization);
}
