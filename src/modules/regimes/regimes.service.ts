import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Anchors } from '../../domain/deadlines/deadline.js';
import { evaluateAll } from '../../domain/obligations/evaluate.js';
import type { Evaluation } from '../../domain/obligations/evaluation.js';
import type { StatedFacts } from '../../domain/obligations/known-facts.js';
import type { Regime } from '../../domain/obligations/regime.js';
import { Config } from '../../platform/config/config.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { readRegimes } from './read-regimes.js';

/** A law, and the hash that its content is known by. */
interface KeptRegime {
  regime: Regime;
  /** SHA-256 of the content, in hex. */
  hash: string;
}

/** The laws delivered with the application. They are read once: a faulty file stops the start. */
@Injectable()
export class RegimesService {
  private readonly regimes: ReadonlyMap<string, KeptRegime>;

  constructor(
    private readonly calendars: CalendarsService,
    config: Config,
  ) {
    const read = readRegimes({
      calendarExists: (key) => calendars.calendar(key) !== undefined,
      settings: { MFIPPA_COMMENCEMENT: config.mfippaCommencement },
    });
    this.regimes = new Map(read.map((regime) => [regime.id, { regime, hash: hashOf(regime) }]));
  }

  all(): Regime[] {
    return [...this.regimes.values()].map(({ regime }) => regime);
  }

  one(id: string): KeptRegime | undefined {
    return this.regimes.get(id);
  }

  /** What every law asks for, for an incident in a zone; `added` are the laws that a person added by hand. */
  evaluate(facts: StatedFacts, anchors: Anchors, zone: string, added: readonly string[]): Evaluation[] {
    const setting = { zone, calendars: this.calendars };
    return evaluateAll(this.all(), { facts, anchors, setting, added: new Set(added) });
  }
}

function hashOf(regime: Regime): string {
  return createHash('sha256').update(JSON.stringify(regime)).digest('hex');
}
