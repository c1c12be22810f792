import { writeMoment, type Language } from './domain/deadlines/moment.js';
import type { SimulationService } from './modules/incidents/simulation.service.js';
import { writeLaws } from './protocol-laws.js';
import { wrap } from './protocol-wrap.js';

type Simulation = ReturnType<SimulationService['simulate']>;
type Step = Simulation['steps'][number];

const WORDS = {
  en: {
    steps: ['step', 'owner', 'status', 'due', 'limit', 'waits for'],
    reported: 'Reported',
    gates: 'Gates',
    open: 'open',
    shut: 'shut by',
    mails: 'Mails',
    why: 'Why',
    notice:
      'A target is the organization’s own choice, not the law. Nothing was written; this is not legal advice.',
  },
  fr: {
    steps: ['étape', 'responsable', 'état', 'échéance', 'délai', 'attend'],
    reported: 'Signalé',
    gates: 'Passages',
    open: 'ouvert',
    shut: 'fermé par',
    mails: 'Courriels',
    why: 'Pourquoi',
    notice:
      '« target » est un objectif de l’organisation, non la loi. Rien n’a été enregistré; ceci n’est pas un avis juridique.',
  },
};

/** A simulation as text for a terminal: steps as a table, why each is due then, laws, gates and mails. */
export function writeSimulation(title: string, simulation: Simulation, language: Language): string {
  const words = WORDS[language];
  const at = (iso: string): string => writeMoment(iso, simulation.zone, language);
  const rows = simulation.steps.map((step) => stepRow(step, at));
  const gates = simulation.gates.flatMap(({ action, shutBy }) =>
    wrap(`${action}  ${shutBy.length > 0 ? `${words.shut} ${shutBy.join(', ')}` : words.open}`, 2, 4),
  );
  const mails = simulation.mails.map(({ at: iso, kind, to, step }) => [at(iso), to, kind, step ?? '']);
  return [
    `${title} (${simulation.protocol} ${simulation.version})`,
    `${words.reported}: ${at(simulation.reportedAt)} (${simulation.zone})`,
    '',
    ...table([words.steps, ...rows]),
    '',
    words.why,
    ...simulation.steps.flatMap((step) => reasons(step, language)),
    '',
    ...writeLaws(simulation, language),
    '',
    words.gates,
    ...gates,
    '',
    words.mails,
    ...table(mails),
    '',
    ...wrap(words.notice, 0),
  ].join('\n');
}

function stepRow(step: Step, at: (iso: string) => string): string[] {
  return [
    step.key,
    [step.ownerRole, ...step.supportRoles].join(' + '),
    step.status.replaceAll('_', ' '),
    step.dueAt ? at(step.dueAt) : '',
    step.dueAt ? step.limitStatus : '',
    [...step.waitsFor, ...step.awaits].join(', '),
  ];
}

function reasons({ key, why, explanation, basis }: Step, language: Language): string[] {
  const sentences = [why?.[language], explanation?.[language], basis ?? undefined].filter(
    (sentence) => sentence !== undefined,
  );
  return sentences.length > 0 ? wrap(`${key}: ${sentences.join(' ')}`, 2, 4) : [];
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}
