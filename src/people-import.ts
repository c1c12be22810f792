import './platform/config/require-node.js';
import 'reflect-metadata';
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { databaseOptions } from './app.module.js';
import { ImportService, MOST_BYTES } from './modules/people/import.service.js';
import { importReport } from './modules/people/import-report.service.js';
import { PeopleModule } from './modules/people/people.module.js';
import { Clock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { SealingModule } from './modules/sealing/sealing.module.js';
import { PlatformModule } from './platform/config/platform.module.js';
import { readConfig } from './platform/config/read-config.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { EncryptionModule } from './platform/encryption/encryption.module.js';
import { problemOf } from './platform/http/problem-of.js';

const USAGE = `npm run people:import -- FILE.csv [--apply] [--strict] [--deactivate-absent]
In a container: node dist/src/people-import.js FILE.csv [--apply] [--strict] [--deactivate-absent]`;
const OPTIONS = {
  apply: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  'deactivate-absent': { type: 'boolean', default: false },
} as const;

@Module({})
class ImportApp {
  static of(config: Config) {
    const parts = [
      PlatformModule.register(config, new Clock()),
      DatabaseModule.register(databaseOptions(config)),
    ];
    return { module: ImportApp, imports: [...parts, EncryptionModule, SealingModule, PeopleModule] };
  }
}

/** Says what a file would change of the people, and changes it when that is asked for: what POST /v1/people/import does. */
async function main(args: string[]): Promise<void> {
  const { values, positionals } = read(args);
  const [file = ''] = positionals;
  const csv = await contentOf(file);
  const config = readConfig(process.env);
  if (config.isTrial) throw new Error('Set DATABASE_URL to the database of the server.');
  const app = await NestFactory.createApplicationContext(ImportApp.of(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    const done = await app
      .get(ImportService)
      .import(
        csv,
        { dryRun: !values.apply, strict: values.strict, deactivateAbsent: values['deactivate-absent'] },
        { actorId: null, requestId: null },
      );
    process.stdout.write(importReport(done));
    if (done.errors.length > 0) process.exitCode = 1;
  } finally {
    await app.close();
  }
}

function read(args: string[]) {
  try {
    const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (parsed.positionals.length === 1) return parsed;
  } catch {
    // An option that there is not: the usage says which there are.
  }
  throw new Error(`Give the name of a CSV file.\n${USAGE}`);
}

async function contentOf(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new Error(`${file} is larger than ${MOST_BYTES} bytes.`);
  const bytes = await readFile(file);
  if (!isUtf8(bytes)) throw new Error(`${file} is not in UTF-8: save it so and try again.`);
  return bytes.toString('utf8');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${wordsOf(error)}\n`);
  process.exitCode = 1;
}

function wordsOf(error: unknown): string {
  const { errors = [] } = problemOf(error);
  if (errors.length > 0) return errors.map(({ message }) => message).join('\n');
  return error instanceof Error ? error.message : String(error);
}
