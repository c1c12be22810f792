import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../domain/deadlines/calendar.js';
import { concerning } from '../../domain/obligations/concerning.js';
import { evaluateAll } from '../../domain/obligations/evaluate.js';
import type { Evaluation } from '../../domain/obligations/evaluation.js';
import type { Laws, Question, Standing } from '../../domain/obligations/laws.js';
import { nameInMail, SOME_DUTY } from '../../domain/obligations/name-in-mail.js';
import { dutyTellsOfConduct } from '../../domain/obligations/tells-of-conduct.js';
import type { ObligationRule, Regime } from '../../domain/obligations/regime.js';
import { Config } from '../../platform/config/config.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { readRegimes } from './read-regimes.js';
import { requireStanding } from './require-standing.js';

/** A law, and the hash that its content is known by. */
interface KeptRegime {
  regime: Regime;
  /** SHA-256 of the content, in hex. */
  hash: string;
}

/** The laws delivered with the application. They are read once: a faulty file stops the start. */
@Injectable()
export class RegimesService implements Laws {
  readonly standing: Standing;
  private readonly regimes: ReadonlyMap<string, KeptRegime>;
  private readonly rules: ReadonlyMap<string, readonly ObligationRule[]>;
  /** The laws that may concern whoever stands so; few stand in more than two ways. */
  private readonly concerning = new Map<string, readonly Regime[]>();

  constructor(
    private readonly calendars: CalendarsService,
    config: Config,
  ) {
    this.standing = requireStanding(config);
    const read = readRegimes({
      calendarExists: (key) => calendars.calendar(key) !== undefined,
      settings: { MFIPPA_COMMENCEMENT: config.mfippaCommencement },
    });
    this.regimes = new Map(read.map((regime) => [regime.id, { regime, hash: hashOf(regime) }]));
    this.rules = Map.groupBy(
      read.flatMap(({ obligations }) => obligations),
      ({ id }) => id,
    );
  }

  all(): Regime[] {
    return [...this.regimes.values()].map(({ regime }) => regime);
  }

  one(id: string): KeptRegime | undefined {
    return this.regimes.get(id);
  }

  /** Whether a law delivered with the application knows this duty. */
  hasDuty(id: string): boolean {
    return this.rules.has(id);
  }

  ruleOf({
    obligationId,
    ruleVersion,
  }: Pick<Evaluation, 'obligationId' | 'ruleVersion'>): ObligationRule | undefined {
    const versions = this.rules.get(obligationId) ?? [];
    return versions.find(({ version }) => version === ruleVersion) ?? versions.at(-1);
  }

  /** Duties that tell of an employment action. */
  dutiesOfConduct(): string[] {
    const rules = this.all().flatMap(({ obligations }) => obligations);
    return rules.filter(dutyTellsOfConduct).map(({ id }) => id);
  }

  /** What a message calls a duty. */
  nameInMail(obligationId: string): Bilingual {
    const regime = this.all().find(({ obligations }) => obligations.some(({ id }) => id === obligationId));
    const rule = this.ruleOf({ obligationId, ruleVersion: null });
    return regime && rule ? nameInMail(rule, regime) : SOME_DUTY;
  }

  evaluate({ facts, anchors, zone, added, kept }: Question): Evaluation[] {
    const named = new Set([...added, ...kept]);
    const possible = new Set(this.possible(facts));
    const regimes = this.all().filter((regime) => possible.has(regime) || named.has(regime.id));
    const setting = { zone, calendars: this.calendars.statutory };
    const situation = { facts, anchors, setting, ownCalendars: this.calendars };
    return evaluateAll(regimes, { ...situation, added: new Set(added) });
  }

  private possible({ custodian, sector }: Question['facts']): readonly Regime[] {
    const key = JSON.stringify([custodian, sector]);
    const known = this.concerning.get(key) ?? concerning(this.all(), { custodian, sector });
    if (this.concerning.size < MOST_STANDINGS) this.concerning.set(key, known);
    return known;
  }
}

const MOST_STANDINGS = 100;

function hashOf(regime: Regime): string {
  return createHash('sha256').update(JSON.stringify(regime)).digest('hex');
}
