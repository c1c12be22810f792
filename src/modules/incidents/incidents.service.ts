import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/clock/new-id.js';
import { act } from '../../domain/incident/act.js';
import { amend } from '../../domain/incident/amend.js';
import type { IncidentAction } from '../../domain/incident/lifecycle.js';
import { withdraw } from '../../domain/incident/withdraw.js';
import { permits } from '../../domain/access/access.js';
import { relationsOf, type Relation } from '../../domain/access/relations.js';
import { Clock } from '../../platform/clock/clock.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import type { Page } from '../../platform/http/page.js';
import { AuditService } from '../audit/audit.service.js';
import { PeopleService, type Asking, type Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { CasesService } from './cases.service.js';
import { conflictsOf, type Conflict } from '../../domain/access/conflicts.js';
import type { ActionDto } from './dto/action.dto.js';
import type { AmendDto } from './dto/amend.dto.js';
import type { IncidentView } from './dto/incident.view.js';
import type { ListIncidentsDto } from './dto/list-incidents.dto.js';
import { IncidentList } from './incident-list.repository.js';
import type { ClosedIncident, FoundIncident } from './cases.repository.js';
import { checkInstants, toAmendment } from './to-facts.js';
import { openDivision } from './open-division.js';
import { isTold, viewIncident } from './view-incident.js';
import { versionFor } from './version-for.js';

@Injectable()
export class IncidentsService {
  constructor(
    private readonly cases: CasesService,
    private readonly list: IncidentList,
    private readonly people: PeopleService,
    private readonly protocols: ProtocolsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Who reads a case from outside, or what is known of conduct, is in the trail before they are answered. What they
   * are not shown, or did not ask for, stays closed.
   */
  async read(
    idOrReference: string,
    { member, requestId }: Asking,
    fields?: readonly string[],
  ): Promise<IncidentView> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    const type = recordedRead(incident, relations);
    if (type) {
      const who = { actorId: member.id, incidentId: incident.id, requestId };
      await this.audit.record({ type, at: this.clock.now(), ...who });
    }
    return this.view(this.cases.words(incident, shownOf(fields, relations)), relations, member.id);
  }

  async page(query: ListIncidentsDto, member: Member): Promise<Page<IncidentView>> {
    const { byKey } = await this.people.organization();
    const divisionId = query.division === undefined ? undefined : (byKey.get(query.division)?.id ?? newId());
    const { items, nextCursor } = await this.list.page(query, divisionId, member, this.clock.now());
    const views = items.map((row) => {
      const relations = relationsOf(member, row, row.ties);
      return this.view(this.list.open(row, shownOf(query.fields, relations)), relations, member.id);
    });
    return { items: await Promise.all(views), nextCursor };
  }

  async amend(idOrReference: string, body: AmendDto, asking: Asking): Promise<IncidentView> {
    const division = await this.divisionOf(body.division);
    const named = await this.conflictsIn(idOrReference, body.implicated, division, asking);
    const excluded = new Set(named?.conflicts.map(({ personId }) => personId));
    const request = { isAmendment: true, ...named };
    const kase = await this.cases.decide(idOrReference, asking, request, (found, by) => {
      requireIfMatch(asking.ifMatch, versionFor(found.incident, found.relations));
      const amendment = toAmendment(body, division);
      checkInstants({ ...found.incident, ...amendment }, by.at);
      return withdraw(amend(found, amendment, by), excluded);
    });
    return this.view(kase.incident, excluded.has(asking.member.id) ? [] : kase.relations, asking.member.id);
  }

  async act(
    idOrReference: string,
    action: IncidentAction,
    body: ActionDto,
    asking: Asking,
  ): Promise<IncidentView> {
    const input = { note: body.note ?? null, reason: body.reason ?? null };
    const kase = await this.cases.decide(idOrReference, asking, { at: body.at }, (found, by) =>
      act(found, action, by, input),
    );
    return this.view(kase.incident, kase.relations, asking.member.id);
  }

  /** Words that name nobody may mean someone of another division once the incident is moved there. */
  private async conflictsIn(
    idOrReference: string,
    implicated: readonly string[] | undefined,
    division: string | undefined,
    { member }: Asking,
  ): Promise<{ conflicts: Conflict[]; namesNobody: boolean } | null> {
    if (implicated === undefined && division === undefined) return null;
    const { incident } = await this.cases.find(idOrReference, member);
    const organization = await this.people.organization();
    const said = implicated ?? this.cases.words(incident, (field) => field === 'implicated').implicated;
    const meant = await this.people.named(said);
    const conflicts = conflictsOf(meant, division ?? incident.divisionId, organization);
    return { conflicts, namesNobody: meant.namesNobody };
  }

  private async divisionOf(key: string | undefined): Promise<string | undefined> {
    if (key === undefined) return undefined;
    const organization = await this.people.organization();
    return openDivision(organization.byKey.get(key), true, organization).id;
  }

  private async view(
    incident: FoundIncident,
    relations: readonly Relation[],
    personId: string,
  ): Promise<IncidentView> {
    const { divisions } = await this.people.organization();
    const protocol = await this.protocols.byId(incident.protocolId);
    const divisionKey = divisions.get(incident.divisionId)?.key ?? '';
    return viewIncident(incident, { relations, personId }, { divisionKey, protocol });
  }
}

/** Which fields are asked for and may be told. */
function shownOf(
  fields: readonly string[] | undefined,
  relations: readonly Relation[],
): (field: string) => boolean {
  return (field) => fields?.includes(field) !== false && isTold(field, relations);
}

/** Nothing of those who work on the case: their reads are many and expected. */
function recordedRead(incident: ClosedIncident, relations: readonly Relation[]): string | null {
  if (incident.employmentActionAt && permits(relations, 'read:conduct')) return 'conduct.read';
  return relations.every((relation) => relation === 'auditor') ? 'incident.read' : null;
}
