import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/clock/new-id.js';
import { relationsOf } from '../../domain/access/access.js';
import { yearOf } from '../../domain/deadlines/day-number.js';
import { dayOf } from '../../domain/deadlines/zone-days.js';
import { report } from '../../domain/incident/report.js';
import { route } from '../../domain/messages/routing.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Problem } from '../../platform/http/problem.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { OrganizationCalendarsService } from '../calendars/organization-calendars.service.js';
import { MessagesService } from '../messages/messages.service.js';
import { PeopleService, type Asking, type Division, type Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { messageRows, obligationRows, participantRows, stepRows, trailRows } from './case-rows.js';
import { CasesRepository, type FoundIncident } from './cases.repository.js';
import { conflictsOf } from './conflicts.js';
import type { IncidentView } from './dto/incident.view.js';
import type { ReportDto } from './dto/report.dto.js';
import { invitedRoles } from './invited-roles.js';
import { newIncident } from './new-incident.js';
import { viewIncident } from './view-incident.js';

/** Files reports: one statement writes the incident, its steps, its trail and its messages. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly people: PeopleService,
    private readonly protocols: ProtocolsService,
    private readonly calendars: CalendarsService,
    private readonly organizationCalendars: OrganizationCalendarsService,
    private readonly laws: RegimesService,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async report(body: ReportDto, asking: Asking): Promise<IncidentView> {
    const now = this.clock.now();
    const { member } = asking;
    const organization = await this.people.organization();
    await this.organizationCalendars.ready();
    const division = divisionOf(body.division, member, organization);
    const { protocol, id: protocolId } = this.protocols.default();
    const draft = newIncident(body, {
      ...{
        id: newId(),
        now,
        reporterId: member.id,
        divisionId: division.id,
        zone: this.config.zone,
        protocolId,
      },
    });
    const by = { actor: member, relations: ['reporter' as const], at: now };
    const decision = report(draft, { protocol, calendars: this.calendars, laws: this.laws }, by);
    const incident: FoundIncident = Object.assign(draft, decision.incident, {
      ...{ invitedRoles: invitedRoles(decision.steps), updatedAt: now },
      ...{ reporterName: member.name, ties: [] },
    });
    const implicated = await this.people.named(body.implicated ?? []);
    const participants = participantRows(
      conflictsOf(implicated, division.id, organization),
      incident.id,
      now,
    );
    const excluded = new Set(participants.map((each) => each.person_id));
    const recorded = {
      incidentId: incident.id,
      actorId: member.id,
      requestId: asking.requestId,
      at: now,
      now,
    };
    const about = {
      ...{ divisionId: division.id, reporterId: member.id, excluded },
      ...{ at: now, structure: organization },
    };
    const messages = messageRows(
      route(decision.events, decision.steps, false),
      decision.steps,
      about,
      recorded,
    );
    incident.reference = await this.cases.insert(
      incident,
      {
        steps: stepRows(incident.id, [], decision.steps, protocol),
        obligations: obligationRows(incident.id, [], decision.obligations),
        participants,
        directions: [],
        trail: trailRows(decision.events, recorded),
        messages,
      },
      `PB-${yearOf(dayOf(this.config.zone, now.getTime()))}-`,
    );
    if (messages.length > 0) this.messages.ring();
    const relations = excluded.has(member.id) ? [] : relationsOf(member, incident, []);
    return viewIncident(incident, relations, { divisionKey: division.key, protocol });
  }
}

/** The division named, else the reporter's own. */
function divisionOf(
  key: string | undefined,
  member: Member,
  organization: Awaited<ReturnType<PeopleService['organization']>>,
): Division {
  const { byKey, divisions } = organization;
  const division = key === undefined ? divisions.get(member.divisionId ?? '') : byKey.get(key);
  if (division) return division;
  const known = [...byKey.keys()].slice(0, 50).join(', ');
  const message =
    key === undefined
      ? `Name the division it concerns. Known: ${known}.`
      : `There is no such division. Known: ${known}.`;
  throw new Problem('validation_failed', {
    errors: [{ pointer: '/division', code: 'unknown_division', message }],
  });
}
