import { Injectable, Logger } from '@nestjs/common';
import { findPersonalNumbers } from '../../domain/personal-numbers/personal-numbers.js';
import { problemOf } from '../../platform/http/problem-of.js';
import { parseLine, type Line } from '../../platform/http/read-lines.js';
import { checkBody } from '../../platform/http/validation.js';
import { describeError } from '../../platform/logging/describe-error.js';
import type { Asking } from '../people/people.service.js';
import {
  created,
  existing,
  fileable,
  onceOf,
  referenceIn,
  refused,
  type About,
  type Candidate,
  type Drafted,
} from './batch-group.js';
import { CasesRepository } from './cases.repository.js';
import type { FiledBefore } from './cases.sql.js';
import { DraftingService } from './drafting.service.js';
import { BatchReportDto } from './dto/batch.dto.js';
import type { BatchOutcomeView } from './dto/batch.view.js';
import { alreadyReported, isFiledBefore, ReportingService } from './reporting.service.js';

/** Files some reports together, each as if it was alone. */
@Injectable()
export class GroupFilingService {
  private readonly logger = new Logger('Batch');

  constructor(
    private readonly reporting: ReportingService,
    private readonly drafting: DraftingService,
    private readonly cases: CasesRepository,
  ) {}

  async draft(lines: readonly Line[], asking: Asking): Promise<Drafted> {
    const drafted: Drafted = { lines, candidates: [], told: new Map() };
    for (const line of lines) {
      const candidate = await this.candidate(line, asking);
      if ('draft' in candidate) drafted.candidates.push(candidate);
      else drafted.told.set(line.line, candidate);
    }
    return drafted;
  }

  /** What became of each of the lines, in their order. */
  async file(drafted: Drafted, asking: Asking, isDryRun = false): Promise<BatchOutcomeView[]> {
    const { lines, candidates, told } = drafted;
    let waiting = candidates;
    while (waiting.length > 0) {
      try {
        const fresh = await this.sort(waiting, drafted, asking);
        if (isDryRun) for (const each of fresh) told.set(each.line, fileable(each));
        else await this.write(fresh, drafted, asking);
      } catch (error) {
        // Another request was faster with one of them: it is found the next time.
        if (!isFiledBefore(error)) this.refuse(waiting, error, drafted, asking);
      }
      waiting = waiting.filter(({ line }) => !told.has(line));
    }
    return lines.map(({ line }) => told.get(line)).filter((each) => each !== undefined);
  }

  private async candidate(
    { line, text, problem }: Line,
    asking: Asking,
  ): Promise<Candidate | BatchOutcomeView> {
    let value: object = {};
    try {
      if (problem) throw problem;
      value = parseLine(text);
      const body = checkBody(BatchReportDto, value, findPersonalNumbers);
      return { line, draft: await this.drafting.draft(body, asking) };
    } catch (error) {
      return this.refused({ line, externalReference: referenceIn(value) }, error, asking);
    }
  }

  /**
   * Tells of those that were filed before, and gives back those that are to be filed. One that repeats a reference of
   * these waits until it is known what became of that.
   */
  private async sort(
    candidates: readonly Candidate[],
    { told }: Drafted,
    asking: Asking,
  ): Promise<Candidate[]> {
    const before = await this.filedBefore(candidates);
    const seen = new Set<string>();
    const fresh: Candidate[] = [];
    for (const each of candidates) {
      const reference = onceOf(each);
      const one = before.get(reference ?? '');
      if (one) told.set(each.line, this.compared(each, one, asking));
      else if (reference === null || !seen.has(reference)) fresh.push(each);
      if (reference !== null) seen.add(reference);
    }
    return fresh;
  }

  private async filedBefore(candidates: readonly Candidate[]): Promise<Map<string, FiledBefore>> {
    const references = new Set(candidates.map(onceOf).filter((each) => each !== null));
    const key = candidates[0]?.draft.incident.reportedByKey;
    if (references.size === 0 || !key) return new Map();
    const rows = await this.cases.filedBefore(key, [...references]);
    return new Map(rows.map((each) => [each.externalReference, each]));
  }

  private compared(candidate: Candidate, before: FiledBefore, asking: Asking): BatchOutcomeView {
    const { filedAs, externalReference } = candidate.draft.incident;
    if (before.filedAs !== null && before.filedAs === filedAs) return existing(candidate, before);
    return this.refused({ ...candidate, externalReference }, alreadyReported(before), asking);
  }

  /** All in one statement; where one cannot be written, by halves, until it is alone. */
  private async write(candidates: readonly Candidate[], drafted: Drafted, asking: Asking): Promise<void> {
    if (candidates.length === 0) return;
    try {
      const references = await this.reporting.fileAll(candidates.map(({ draft }) => draft));
      for (const [nth, each] of candidates.entries())
        drafted.told.set(each.line, created(each, references[nth] ?? ''));
    } catch (error) {
      if (isFiledBefore(error)) throw error;
      const isAway = problemOf(error).code === 'unavailable';
      if (isAway || candidates.length === 1) {
        this.refuse(candidates, error, drafted, asking);
        return;
      }
      const middle = Math.ceil(candidates.length / 2);
      await this.write(candidates.slice(0, middle), drafted, asking);
      await this.write(candidates.slice(middle), drafted, asking);
    }
  }

  private refuse(candidates: readonly Candidate[], error: unknown, { told }: Drafted, asking: Asking): void {
    for (const { line, draft } of candidates) {
      const { externalReference } = draft.incident;
      if (!told.has(line)) told.set(line, this.refused({ line, externalReference }, error, asking));
    }
  }

  private refused(about: About, error: unknown, { requestId }: Asking): BatchOutcomeView {
    const problem = problemOf(error);
    if (problem.status >= 500) {
      const described = describeError(problem.cause ?? problem);
      this.logger.error({ msg: 'A line of a batch was not filed', error: described });
    }
    return refused(about, problem, requestId);
  }
}
