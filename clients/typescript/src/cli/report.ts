import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Report } from '../breach-tracker.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { SettingsError } from './settings.ts';

interface ReportOptions extends Partial<Omit<Report, 'affected'>> {
  file?: string;
  idempotencyKey?: string;
}

export function report(out: Out) {
  return async ({ file, idempotencyKey, ...given }: ReportOptions): Promise<void> => {
    const read =
      file === undefined ? {} : parsed(await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')));
    const body = { discoveredAt: out.now().toISOString(), ...read, ...given };
    if (!body.title)
      throw new SettingsError(
        'Say what happened, in a few words: --title "Letter mailed to the wrong resident".',
      );
    const tracker = await connect();
    const incident = await tracker.report(body as Report, idempotencyKey);
    const { reference, status } = incident;
    out.answer(incident, () => `${reference} is ${status}. Follow it with: breach show ${reference}\n`);
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
