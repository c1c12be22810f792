import { Injectable } from '@nestjs/common';
import { permits } from '../../domain/access/access.js';
import { type Relation } from '../../domain/access/relations.js';
import { authorize } from '../../domain/access/authorize.js';
import { addRegime, decideDuty, meetDuty } from '../../domain/incident/duties.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { FollowUpsService } from '../follow-ups/follow-ups.service.js';
import type { Asking, Member } from '../people/people.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { CasesService, type OpenCase } from './cases.service.js';
import { mayKnowOfDuty } from './conduct.js';
import type { AddRegimeDto, DecideObligationDto, MeetObligationDto } from './dto/obligation.dto.js';
import type { ObligationView } from './dto/obligation.view.js';
import { viewObligation } from './view-obligation.js';
import { versionFor } from './version-for.js';

export interface ChangedObligations {
  obligations: ObligationView[];
  /** Of the incident. */
  version: number;
}

@Injectable()
export class ObligationsService {
  constructor(
    private readonly cases: CasesService,
    private readonly laws: RegimesService,
    private readonly audit: AuditService,
    private readonly followUps: FollowUpsService,
    private readonly sealing: SealingService,
    private readonly clock: Clock,
  ) {}

  async list(idOrReference: string, member: Member): Promise<ObligationView[]> {
    const kase = await this.cases.open(idOrReference, member);
    authorize('read:handling', { actor: member, relations: kase.relations, at: this.clock.now() });
    return this.view(kase);
  }

  async decide(
    idOrReference: string,
    id: string,
    { decision, reason }: DecideObligationDto,
    asking: Asking,
  ): Promise<ChangedObligations> {
    const kase = await this.cases.decide(idOrReference, asking, {}, (found, by) =>
      decideDuty(found, id, by, decision === 'required', reason),
    );
    return this.changed(kase, (each) => each.id === id);
  }

  async meet(
    idOrReference: string,
    id: string,
    { at, notice, delayReasons = null }: MeetObligationDto,
    asking: Asking,
  ): Promise<ChangedObligations> {
    const request = { at, since: 'discoveredAt' as const };
    const kase = await this.cases.decide(idOrReference, asking, request, (found, by) =>
      meetDuty(found, id, by, { what: notice, delayReasons }),
    );
    return this.changed(kase, (each) => each.id === id);
  }

  /** The duties of the law that was added. */
  async add(
    idOrReference: string,
    { regime, reason }: AddRegimeDto,
    asking: Asking,
  ): Promise<ChangedObligations> {
    // Who may not see the case learns nothing about the laws of it either.
    await this.cases.find(idOrReference, asking.member);
    if (!this.laws.one(regime)) throw unknownRegime(this.laws.all().map(({ id }) => id));
    const kase = await this.cases.decide(idOrReference, asking, {}, (found, by) =>
      addRegime(found, regime, by, reason),
    );
    return this.changed(kase, (each) => each.regime.id === regime);
  }

  private async changed(
    kase: OpenCase,
    isMeant: (obligation: ObligationView) => boolean,
  ): Promise<ChangedObligations> {
    return {
      obligations: (await this.view(kase)).filter(isMeant),
      version: versionFor(kase.incident, kase.relations),
    };
  }

  private async view({ incident, obligations, relations }: OpenCase): Promise<ObligationView[]> {
    const [entries, sent] = await Promise.all([
      this.audit.ofDuties(incident.id),
      this.followUps.of(incident.id),
    ]);
    const trail = entries.map((entry) => this.sealing.openListed('audit_entry', [entry.id], entry));
    const about = {
      ...{ now: this.clock.now(), trail, sent, zone: incident.zone },
      seesWords: permits(relations, 'read:narrative'),
    };
    return obligations
      .filter((each) => this.maySee(each, relations))
      .map((each) => viewObligation(each, this.laws, about));
  }

  private maySee({ evaluation }: OpenCase['obligations'][number], relations: readonly Relation[]): boolean {
    return mayKnowOfDuty(this.laws.ruleOf(evaluation), relations);
  }
}

function unknownRegime(known: readonly string[]): Problem {
  const message = `There is no such law. Known: ${known.join(', ')}.`;
  return new Problem('validation_failed', { errors: [{ pointer: '/regime', code: 'choice', message }] });
}
