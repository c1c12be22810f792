import { readAnswer, type Answer, type Resource } from './answer.js';
import type { RunningApp } from './running-app.js';

export const NDJSON = 'application/x-ndjson';
export const MOST = 1_000;

/** What became of one line, as it is answered. */
export interface Outcome {
  line: number;
  outcome: 'created' | 'existing' | 'refused' | 'fileable';
  status: number;
  externalReference: string | null;
  incident: { id: string; reference: string; href: string } | null;
  problem: { code: string; requestId: string; errors?: Resource['errors'] } | null;
}

export interface Batch {
  created: number;
  existing: number;
  refused: number;
  fileable: number;
  items: Outcome[];
  code: string;
  detail: string;
  errors: Resource['errors'];
}

type Body = string | Uint8Array | readonly unknown[];

/** Batches as a system sends them: a list as an array, anything else as lines. */
export class Batches {
  constructor(
    private readonly app: RunningApp,
    private readonly system: { key: string },
  ) {}

  async send(body: Body, headers: Record<string, string> = {}): Promise<Answer<Batch>> {
    const type = Array.isArray(body) ? 'application/json' : NDJSON;
    const answer = await fetch(`${this.app.url}/v1/incidents/batch`, {
      method: 'POST',
      headers: { 'x-api-key': this.system.key, 'content-type': type, ...headers },
      body: (Array.isArray(body) ? JSON.stringify(body) : body) as string,
    });
    return readAnswer<Batch>(answer);
  }
}

/** A report that is as short as it may be. */
export function aReport(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ title: 'Unusual download', discoveredAt: '2026-11-20T14:05:00-05:00', division: 'public-health' },
    ...parts,
  };
}

export function lines(reports: readonly unknown[]): string {
  return reports.map((each) => `${JSON.stringify(each)}\n`).join('');
}

export function outcomesIn(text: string): Outcome[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Outcome]));
}
