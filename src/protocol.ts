import './platform/config/require-node.js';
import 'reflect-metadata';
import { readFileSync, statSync } from 'node:fs';
import { CalendarsService } from './modules/calendars/calendars.service.js';
import { SimulationService } from './modules/incidents/simulation.service.js';
import { ProtocolFilesService } from './modules/protocols/protocol-files.service.js';
import { RegimesService } from './modules/regimes/regimes.service.js';
import { Clock } from './platform/clock/clock.js';
import { ConfigError, readConfig } from './platform/config/read-config.js';
import { FileError } from './platform/files/file-error.js';
import { Problem } from './platform/http/problem.js';
import { writeSimulation } from './protocol-table.js';

const USAGE = `Usage:
  npm run protocol -- lint FILE                  prints ok, or everything that is wrong with a protocol
  npm run protocol -- simulate FILE FACTS.json   prints what would have to happen for these facts
  Add --fr for French.`;
const LARGEST_FACTS = 64 * 1024;

const calendars = new CalendarsService();
const laws = new RegimesService(
  calendars,
  readConfig({ ORG_CUSTODIAN: process.env['ORG_CUSTODIAN'], ORG_SECTOR: process.env['ORG_SECTOR'] }),
);
const files = new ProtocolFilesService(calendars, laws);

function lint(path: string): void {
  const { protocol } = files.read(path);
  print(`ok: ${protocol.key} ${protocol.version}, ${protocol.steps.length} steps`);
}

function simulate(path: string, factsPath: string, language: 'en' | 'fr'): void {
  const { protocol } = files.read(path);
  const config = readConfig({ ORG_ZONE: process.env['ORG_ZONE'] });
  const service = new SimulationService(calendars, laws, new Clock(), config);
  print(
    writeSimulation(protocol.title[language], service.simulateJson(protocol, readFacts(factsPath)), language),
  );
}

function readFacts(path: string): unknown {
  if (statSync(path).size > LARGEST_FACTS) throw new FileError(path, 'is larger than 64 KB');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileError(path, error.message);
    throw error;
  }
}

/** Every fault on a line of its own. */
function faultsOf(error: unknown): string[] {
  if (error instanceof FileError) return [error, ...error.others].map(({ message }) => message);
  if (error instanceof Problem) {
    return (error.errors ?? []).map(({ pointer, message }) => `${pointer || 'the facts'}: ${message}`);
  }
  if (error instanceof ConfigError) return [...error.problems];
  const { code, path, message } = error as NodeJS.ErrnoException;
  return [code === 'ENOENT' && path ? `${path}: there is no such file` : message];
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function run(words: readonly string[]): number {
  const [command, file, facts, ...rest] = words.filter((word) => word !== '--fr');
  try {
    if (command === 'lint' && file && !facts) lint(file);
    else if (command === 'simulate' && file && facts && rest.length === 0)
      simulate(file, facts, words.includes('--fr') ? 'fr' : 'en');
    else return refuse([USAGE], 2);
    return 0;
  } catch (error) {
    return refuse(faultsOf(error), 1);
  }
}

function refuse(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

process.exitCode = run(process.argv.slice(2));
