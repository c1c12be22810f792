import { Injectable } from '@nestjs/common';
import { planOfDuty } from '../../domain/incident/duty-follow-up.js';
import { dutyNamed } from '../../domain/incident/duty-named.js';
import { dutyTellsOfConduct } from '../../domain/obligations/tells-of-conduct.js';
import { tellsOfConduct } from '../../domain/protocol/anchors.js';
import { planOf, type PlannedFollowUp, type Subject } from '../../domain/protocol/follow-up-plan.js';
import { ruleOf } from '../../domain/protocol/protocol.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import type { DueFollowUp } from './follow-ups.sql.js';

/** All that the sweep has to know of what is due, whether it is a step or a duty. */
interface Rules {
  plan: PlannedFollowUp[];
  /** It says by itself that there was an employment action. */
  tellsOfConduct: boolean;
  /** How the trail names a duty. */
  named: Record<string, unknown>;
}

/** Looks up by which rules a step or a duty is followed up. */
@Injectable()
export class RulesService {
  private readonly bySubject: Record<Subject, (due: DueFollowUp) => Promise<Rules | null>> = {
    step: (due) => this.ofStep(due),
    obligation: (due) => Promise.resolve(this.ofDuty(due)),
  };

  constructor(
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
  ) {}

  /** Null when the step is none of its protocol any more. */
  of(due: DueFollowUp): Promise<Rules | null> {
    return this.bySubject[due.subject](due);
  }

  private async ofStep(due: DueFollowUp): Promise<Rules | null> {
    const rule = ruleOf(await this.protocols.byId(due.protocolId), due.key);
    return rule ? { plan: planOf(rule, due), tellsOfConduct: tellsOfConduct(rule), named: {} } : null;
  }

  /** What a law asked for is asked for still when it is not delivered any more. */
  private ofDuty(due: DueFollowUp): Rules {
    const evaluation = { regimeId: due.regimeId ?? '', obligationId: due.key, ruleVersion: due.ruleVersion };
    const rule = this.laws.ruleOf(evaluation);
    return {
      plan: planOfDuty(due),
      tellsOfConduct: rule !== undefined && dutyTellsOfConduct(rule),
      named: dutyNamed({ id: due.key, regimeId: evaluation.regimeId, evaluation }, this.laws),
    };
  }
}
