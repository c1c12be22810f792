import type { Basis } from '../../domain/deadlines/basis.js';
import { explain } from '../../domain/deadlines/explain.js';
import { shutBy } from '../../domain/incident/gates.js';
import { ACTIONS } from '../../domain/incident/lifecycle.js';
import type { Simulation } from '../../domain/incident/simulate.js';
import { awaitedAnchors } from '../../domain/protocol/anchors.js';
import { applicability } from '../../domain/protocol/applicability.js';
import { isFinished, ruleOf, type Step, type StepRule } from '../../domain/protocol/protocol.js';
import type { RegimesService } from '../regimes/regimes.service.js';
import type { SimulatedStepView, SimulationView } from './dto/simulation.view.js';
import { iso } from './view-incident.js';
import { viewDuty } from './view-obligation.js';
import { followUp } from './view-follow-up.js';
import { explanationData } from './view-step.js';

export function viewSimulation(simulation: Simulation, laws: RegimesService): SimulationView {
  const { protocol, incident, steps, mails } = simulation;
  return {
    protocol: protocol.key,
    version: protocol.version,
    reportedAt: incident.reportedAt.toISOString(),
    zone: incident.zone,
    status: incident.status,
    steps: steps.flatMap((step) => {
      const rule = ruleOf(protocol, step.key);
      return rule ? [viewStep(step, rule, simulation)] : [];
    }),
    obligations: simulation.obligations.map((each) => viewDuty(each, laws, incident.reportedAt)),
    gates: ACTIONS.filter((action) => protocol.steps.some(({ gates }) => gates.includes(action))).map(
      (action) => ({
        action,
        shutBy: shutBy(simulation, action).map((each) => ('step' in each ? each.step : each.obligation)),
      }),
    ),
    mails: mails.map(({ at, kind, to, stepKey }) => ({
      at: at.toISOString(),
      kind,
      to: typeof to === 'object' ? 'employee' : to,
      step: stepKey,
    })),
  };
}

function viewStep(step: Step, rule: StepRule, simulation: Simulation): SimulatedStepView {
  const { protocol, incident, steps } = simulation;
  const byKey = new Map(steps.map((each) => [each.key, each]));
  const condition = rule.when === null ? null : applicability(rule.when, incident);
  const basis = step.basis as Basis | null;
  const isLive = step.status === 'open' || step.status === 'waiting';
  return {
    key: step.key,
    position: step.position,
    title: rule.title,
    status: step.status,
    applies: step.status !== 'not_applicable',
    why: condition?.why ?? null,
    condition: rule.when,
    conditionFacts: condition?.facts ?? {},
    ownerRole: step.ownerRole,
    supportRoles: step.supportRoles,
    waitsFor: isLive ? rule.requires.filter((key) => !isFinished(byKey.get(key) ?? step)) : [],
    awaits: isLive && !step.dueAt ? awaitedAnchors(rule.limit, incident, protocol.steps, byKey) : [],
    dueAt: iso(step.dueAt),
    limitStatus: rule.limitStatus,
    explanation: basis && { en: explain(basis, 'en'), fr: explain(basis, 'fr') },
    explanationData: explanationData(step, protocol),
    ...planned(rule, step),
    mandatory: rule.mandatory,
    gates: rule.gates,
    basis: rule.basis,
  };
}

/** Nothing is sent, so no chain ends either. */
function planned(rule: StepRule, step: Step): Pick<SimulatedStepView, 'reminders' | 'escalation'> {
  const { reminders, escalation } = followUp(rule, step, []);
  return { reminders, escalation };
}
