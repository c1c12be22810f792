import type { By } from '../access/by.js';
import { route, type Mail } from '../messages/routing.js';
import { Refusal } from '../refusal.js';
import { assess } from './assess.js';
import type { Case, Decision, Rules } from './decision.js';
import type { Incident } from './incident.js';
import { inOrder, play, type LaterEvent } from './later-event.js';
import type { Judged } from '../severity/assessment.js';
import { report } from './report.js';

/** A mail that would be written, and when. */
interface TimedMail extends Mail {
  at: Date;
}

/** What a report would have come to: the case as it would stand, and who would have been told what. */
export interface Simulation extends Case {
  mails: TimedMail[];
}

/**
 * Files a report and lets what is named happen later, by the same decisions as a real incident, and writes nothing.
 * Throws a `Refusal` whose `extra.later` names what could not have happened then, with the reason.
 */
export function simulate(
  incident: Incident,
  rules: Rules,
  { judged, later }: { judged: Judged | null; later: readonly LaterEvent[] },
): Simulation {
  const filed = report(incident, rules, by(['reporter'], incident.reportedAt));
  const nothing = { steps: [], obligations: [], assessment: null, mails: [] };
  let simulation = after({ ...rules, incident, ...nothing }, filed, incident.reportedAt);
  if (judged)
    simulation = after(
      simulation,
      assess(simulation, judged, by(['privacy_officer'], incident.reportedAt)),
      incident.reportedAt,
    );
  for (const happening of inOrder(later, rules.protocol)) {
    for (const decide of play(happening, simulation)) {
      simulation = after(
        simulation,
        attempt(happening, () => decide(simulation)),
        happening.at,
      );
    }
  }
  return simulation;
}

function after(before: Simulation, decision: Decision, at: Date): Simulation {
  const { incident, steps, obligations, assessment = before.assessment } = decision;
  const mails = route(decision.events, steps, before.incident.escalatedAt !== null);
  return {
    ...{ ...before, incident, steps, obligations, assessment },
    mails: [...before.mails, ...mails.map((mail) => ({ ...mail, at }))],
  };
}

function attempt({ name }: LaterEvent, decide: () => Decision): Decision {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal)
      throw new Refusal(error.code, error.detail, { ...error.extra, later: name });
    throw error;
  }
}

function by(relations: By['relations'], at: Date): By {
  return { actor: { id: 'simulation', name: '', roles: [], divisions: [] }, relations, at };
}
