import { Injectable } from '@nestjs/common';
import { laterNames } from '../../domain/incident/later-event.js';
import { simulate } from '../../domain/incident/simulate.js';
import type { Laws } from '../../domain/obligations/laws.js';
import type { Protocol } from '../../domain/protocol/protocol.js';
import { Refusal } from '../../domain/refusal.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { pointerTo } from '../../platform/http/field-errors.js';
import { Problem, type FieldError } from '../../platform/http/problem.js';
import { check } from '../../platform/http/validation.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { SimulateDto } from './dto/simulate.dto.js';
import type { SimulationView } from './dto/simulation.view.js';
import { newIncident } from './new-incident.js';
import { toJudged } from './to-judged.js';
import { viewSimulation } from './view-simulation.js';

/** What would have to happen for some facts; reads no database and writes nothing. */
@Injectable()
export class SimulationService {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly laws: RegimesService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Facts as JSON, from anywhere. */
  simulateJson(protocol: Protocol, facts: unknown): SimulationView {
    const checked = check(SimulateDto, facts);
    if ('errors' in checked) throw new Problem('validation_failed', { errors: checked.errors });
    return this.simulate(protocol, checked.value);
  }

  simulate(protocol: Protocol, body: SimulateDto): SimulationView {
    const reportedAt = body.reportedAt === undefined ? this.clock.now() : new Date(body.reportedAt);
    refuse(instantFaults(body, reportedAt));
    refuse(this.regimeFaults(body));
    refuse(laterFaults(protocol, body.later ?? {}, reportedAt));
    const incident = newIncident(body, {
      id: '',
      now: reportedAt,
      reporterId: 'reporter',
      reportedByKey: null,
      divisionId: '',
      zone: this.config.zone,
      protocolId: '',
    });
    const judged = body.assessment ? toJudged(body.assessment, '/assessment') : null;
    const later = Object.entries(body.later ?? {}).map(([name, at]) => ({ name, at: new Date(at) }));
    try {
      const rules = { protocol, calendars: this.calendars, laws: this.lawsFor(body) };
      return viewSimulation(simulate(incident, rules, { judged, later }), this.laws);
    } catch (error) {
      throw laterProblem(error);
    }
  }

  private regimeFaults({ addedRegimes = [] }: SimulateDto): FieldError[] {
    const known = this.laws.all().map(({ id }) => id);
    const message = `There is no such law. Known: ${known.join(', ')}.`;
    return addedRegimes.flatMap((id, nth): FieldError[] =>
      known.includes(id) ? [] : [{ pointer: `/addedRegimes/${nth}`, code: 'choice', message }],
    );
  }

  /** The laws as they see an organization that stands as the facts say. */
  private lawsFor({ custodian, sector }: SimulateDto): Laws {
    const { standing } = this.laws;
    return {
      standing: { custodian: custodian ?? standing.custodian, sector: sector ?? standing.sector },
      evaluate: (question) => this.laws.evaluate(question),
      ruleOf: (evaluation) => this.laws.ruleOf(evaluation),
    };
  }
}

function instantFaults({ discoveredAt }: SimulateDto, reportedAt: Date): FieldError[] {
  if (new Date(discoveredAt) <= reportedAt) return [];
  return [{ pointer: '/discoveredAt', code: 'instant', message: 'This time lies after the report.' }];
}

function laterFaults(protocol: Protocol, later: Record<string, string>, reportedAt: Date): FieldError[] {
  const names = laterNames(protocol);
  return Object.entries(later).flatMap(([name, text]): FieldError[] => {
    const pointer = pointerTo('/later', name);
    if (!names.includes(name))
      return [{ pointer, code: 'choice', message: `Choose from: ${names.join(', ')}.` }];
    if (new Date(text) < reportedAt)
      return [{ pointer, code: 'instant', message: 'This time lies before the report.' }];
    return [];
  });
}

function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw new Problem('validation_failed', { errors });
}

/** What a real incident would refuse at that time is a fault of the facts here. */
function laterProblem(error: unknown): unknown {
  if (!(error instanceof Refusal) || typeof error.extra['later'] !== 'string') return error;
  const pointer = pointerTo('/later', error.extra['later']);
  return new Problem('validation_failed', { errors: [{ pointer, code: error.code, message: error.detail }] });
}
