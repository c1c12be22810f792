import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { problemOf } from '../../platform/http/problem-of.js';
import type { Line } from '../../platform/http/read-lines.js';
import { KeptAnswers } from '../../platform/retries/kept-answers.service.js';
import { lockOf, partOf, type Retry } from '../../platform/retries/retry.js';
import type { Asking } from '../people/people.service.js';
import { inGroups, onceOf, type Drafted } from './batch-group.js';
import type { BatchOutcomeView } from './dto/batch.view.js';
import { GroupFilingService } from './group-filing.service.js';

/** What became of some lines, and whether that was said before. */
export interface Told {
  outcomes: BatchOutcomeView[];
  isReplayed: boolean;
}

/** Reports that are written in one statement; PostgreSQL holds a lock for each to the end of it. */
const GROUP = 50;
/** One is drafted while another is written. */
const AT_ONCE = 2;

interface Running {
  told: Promise<Told>;
  drafted: Drafted;
}

/** Files many reports: each as if it was alone, many of them in one statement. */
@Injectable()
export class BatchService {
  constructor(
    private readonly filing: GroupFilingService,
    private readonly kept: KeptAnswers,
    private readonly database: Database,
  ) {}

  /** In the order of the lines. What is under way is finished when the lines break off, and what is not, is not begun. */
  async *file(
    lines: AsyncIterable<Line> | Iterable<Line>,
    { isDryRun, ...asking }: Asking & { isDryRun: boolean },
  ): AsyncGenerator<Told> {
    let running: Running[] = [];
    let nth = 0;
    try {
      for await (const group of inGroups(lines, GROUP)) {
        const drafted = await this.filing.draft(group, asking);
        // Of two lines with one reference the first is filed, so the second waits for it.
        if (repeats(drafted, running)) await Promise.allSettled(running.map(({ told }) => told));
        const told = isDryRun ? this.tried(drafted, asking) : this.group(drafted, asking, nth);
        told.catch(() => undefined);
        running.push({ told, drafted });
        nth += 1;
        if (running.length < AT_ONCE) continue;
        const [first, ...rest] = running;
        running = rest;
        if (first) yield await first.told;
      }
      for (const { told } of running) yield await told;
    } finally {
      await Promise.allSettled(running.map(({ told }) => told));
    }
  }

  private async tried(drafted: Drafted, asking: Asking): Promise<Told> {
    return { outcomes: await this.filing.file(drafted, asking, true), isReplayed: false };
  }

  private async group(drafted: Drafted, asking: Asking, nth: number): Promise<Told> {
    const { retry } = asking;
    const work = (): Promise<BatchOutcomeView[]> => this.filing.file(drafted, asking);
    if (!retry) return { outcomes: await work(), isReplayed: false };
    const part = partOf(
      retry,
      nth,
      drafted.lines.map(({ text }) => text),
    );
    return this.database.inUnit({ lock: lockOf(part), keeps: isRefusal }, async (isFree) => {
      if (!isFree) throw new Problem('idempotency_in_progress');
      return this.once(part, work);
    });
  }

  /** What is told names incidents by id and reference alone, so whoever stood so to none may hear it again. */
  private async once(part: Retry, work: () => Promise<BatchOutcomeView[]>): Promise<Told> {
    const before = await this.kept.of(part);
    if (before) return { outcomes: before.body as BatchOutcomeView[], isReplayed: true };
    const outcomes = await work();
    const fault = outcomes.find(({ status }) => status >= 500)?.problem;
    // Of what may go well the next time nothing is kept, neither the answer nor the others of its part.
    if (fault) throw new Problem(fault.code === 'busy' ? 'busy' : 'unavailable');
    const answer = { status: 200, location: null, etag: null, about: null, standing: '' };
    await this.kept.keep(part, { ...answer, body: outcomes });
    return { outcomes, isReplayed: false };
  }
}

function repeats({ candidates }: Drafted, running: readonly Running[]): boolean {
  const under = new Set(running.flatMap(({ drafted }) => drafted.candidates.map(onceOf)));
  return candidates.some((each) => onceOf(each) !== null && under.has(onceOf(each)));
}

function isRefusal(error: unknown): boolean {
  return problemOf(error).status < 500;
}
