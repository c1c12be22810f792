import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { settleObligations } from '../src/domain/obligations/settle-obligations.ts';
import { evaluateAll } from '../src/domain/obligations/evaluate.ts';
import { lawAnchors, statedFacts } from '../src/domain/obligations/stated-facts.ts';
import { planSteps, settle } from '../src/domain/protocol/settle.ts';
import { CalendarsService } from '../src/modules/calendars/calendars.service.ts';
import { SimulationService } from '../src/modules/incidents/simulation.service.ts';
import { ProtocolFilesService } from '../src/modules/protocols/protocol-files.service.ts';
import { RegimesService } from '../src/modules/regimes/regimes.service.ts';
import { Clock } from '../src/platform/clock/clock.ts';
import { readConfig } from '../src/platform/config/read-config.ts';
import { packageFolder } from '../src/platform/files/package-folder.ts';
import { anIncident } from '../test/factories/a-case.ts';
import { print } from './table.ts';

/** What it costs to judge one incident by every law and the default protocol, and whether judging leaves anything. */
const ROUNDS = 7;
const A_ROUND = 2_000;
const SIMULATIONS = 10_000;

const config = readConfig({});
const calendars = new CalendarsService();
const laws = new RegimesService(calendars, config);
const files = new ProtocolFilesService(calendars, laws);
const { protocol } = files.read(`${packageFolder('protocols')}/ca-on-municipality.yaml`);

const reportedAt = new Date('2026-11-20T20:00:00Z');
const incident = anIncident({
  ...{ informationTypes: ['payroll', 'health'], healthCustodian: true, systemsInvolved: true, reportedAt },
  ...{ affectedEstimate: 640, affectedExact: true, affectedResidences: ['CA-ON', 'US-NY'] },
});
const facts = {
  ...{ cause: 'lost_device', informationTypes: ['payroll', 'health'], healthCustodian: true },
  affected: { estimate: 640, exact: true, residences: ['CA-ON', 'US-NY'] },
};

/** Milliseconds of CPU that one run takes, the median of the rounds. */
function cost(run: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let nth = 0; nth < A_ROUND; nth += 1) run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / A_ROUND;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

const stated = statedFacts(incident, null, laws.standing);
const anchors = lawAnchors(incident, null, []);
const setting = { zone: incident.zone, calendars };
const everyLaw = (): unknown =>
  evaluateAll(laws.all(), { facts: stated, anchors, setting, ownCalendars: calendars, added: new Set() });
const lawsThatMayConcern = (): unknown =>
  settleObligations([], laws.evaluate({ facts: stated, anchors, zone: incident.zone, added: [], kept: [] }), {
    isBreach: true,
  });
const theProtocol = (): unknown => settle(protocol, incident, planSteps(protocol), calendars, reportedAt);

const measured = {
  'every law and the protocol': () => [everyLaw(), theProtocol()],
  'every law': everyLaw,
  'the laws that may concern it, settled': lawsThatMayConcern,
  'the protocol': theProtocol,
};
print(
  `${laws.all().length} laws, Node ${process.versions.node}; median of ${ROUNDS} rounds of ${A_ROUND}.\n`,
);
print('| Of one incident | ms of CPU | evaluations/s |');
print('| --- | ---: | ---: |');
for (const [name, run] of Object.entries(measured)) {
  cost(run);
  const ms = cost(run);
  print(`| ${name} | ${ms.toFixed(3)} | ${Math.round(1_000 / ms)} |`);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const service = new SimulationService(calendars, laws, new Clock(), config);
const heapAfter = async (count: number): Promise<number> => {
  for (let nth = 0; nth < count; nth += 1) {
    const at = new Date(reportedAt.getTime() + (nth % 5_000) * 3_600_000).toISOString();
    service.simulateJson(protocol, { ...facts, discoveredAt: at, reportedAt: at });
    // What is weakly held is let go of between turns only.
    if (nth % 100 === 0) await setImmediate();
  }
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
const heaps = [await heapAfter(SIMULATIONS), await heapAfter(SIMULATIONS), await heapAfter(SIMULATIONS)];
print(
  `\nHeap after each ${SIMULATIONS} simulations: ${heaps.map((mb) => `${mb.toFixed(1)} MB`).join(', ')}.`,
);
