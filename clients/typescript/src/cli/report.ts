import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { Report } from '../breach-tracker.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { jsonOf } from './print.ts';
import { SettingsError } from './settings.ts';

interface ReportOptions extends Partial<Omit<Report, 'affected'>> {
  file?: string;
  idempotencyKey?: string;
}

export function report(out: Out) {
  return async ({ file, idempotencyKey, ...given }: ReportOptions, command: Command): Promise<void> => {
    const read =
      file === undefined ? {} : parsed(await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')));
    const body = { discoveredAt: new Date().toISOString(), ...read, ...given };
    if (!body.title)
      throw new SettingsError(
        'Say what happened, in a few words: --title "Letter mailed to the wrong resident".',
      );
    const tracker = await connect();
    const incident = await tracker.report(body as Report, idempotencyKey);
    if (command.optsWithGlobals()['output'] === 'json') return out.say(jsonOf(incident));
    out.say(
      `${incident.reference} is ${incident.status}. Follow it with: breach show ${incident.reference}\n`,
    );
  };
}

function parsed(json: string): Partial<Report> {
  try {
    return JSON.parse(json) as Partial<Report>;
  } catch (error) {
    throw new SettingsError(
      `The report is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
