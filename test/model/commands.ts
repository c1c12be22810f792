import { expect } from '@jest/globals';
import fc, { type Arbitrary, type AsyncCommand } from 'fast-check';
import { ANYTHING, NEXT, POSSIBLE, type Choose } from './attempts.js';
import type { Case, Status } from './case.js';
import { ACCOUNTS, NOBODY, SYSTEM } from './cast.js';
import type { Attempt } from './moves.js';
import type { Probe } from './probe.js';
import { isKeyed, repeat, requestOf } from './requests.js';
import { verdict } from './verdict.js';
import { versionFor } from './standing.js';

export interface Model {
  kase: Case;
  /** In which states it was. */
  visited: Set<Status>;
}
type Command = AsyncCommand<Model, Probe>;

const STATUS_OF: Record<string, number> = {
  ...{ validation_failed: 400, invalid_instant: 400, rationale_required: 400, unauthenticated: 401 },
  ...{ scope_missing: 403, not_allowed: 403, not_found: 404, not_possible_now: 409, gate_shut: 409 },
  ...{ second_person_needed: 409, ends_with_action: 409, stale_version: 412, precondition_required: 428 },
};

/** Someone tries something; what the model says of it is what happens, and nothing else changes. */
class Try implements Command {
  private words = 'not yet tried';

  constructor(
    private readonly choose: Choose,
    private readonly onlooker: string,
    /** Of an Idempotency-Key; none, when null. */
    private readonly key: string | null,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, probe: Probe): Promise<void> {
    const attempt = this.choose(model.kase);
    this.words = `${JSON.stringify(attempt)}, seen by ${this.onlooker}`;
    model.kase = await tried(model.kase, attempt, probe, this.key);
    model.visited.add(model.kase.status);
    await probe.expectWhole(model.kase);
    await probe.expectSeenBy(this.onlooker, model.kase);
  }

  toString(): string {
    return this.words;
  }
}

/** Several of what comes next, one after the other; only what they are answered is looked at. */
class GoOn implements Command {
  constructor(private readonly steps: readonly Choose[]) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, probe: Probe): Promise<void> {
    for (const choose of this.steps) {
      model.kase = await tried(model.kase, choose(model.kase), probe, null);
      model.visited.add(model.kase.status);
    }
    await probe.expectWhole(model.kase);
  }

  toString(): string {
    return `go on ${this.steps.length} times`;
  }
}

async function tried(before: Case, attempt: Attempt, probe: Probe, key: string | null): Promise<Case> {
  const sent = requestOf(attempt, before);
  const isRepeated = key !== null && isKeyed(attempt);
  const headers = { ...sent.headers, ...(isRepeated && { 'idempotency-key': `${probe.id}-${key}` }) };
  const answer = await probe.about(attempt.who, sent.method, sent.path, sent.body, headers);
  const expected = verdict(before, attempt);
  if ('refused' in expected) {
    const { refused } = expected;
    expect({ attempt, code: answer.body.code, status: answer.status }).toEqual({
      ...{ attempt, code: refused, status: STATUS_OF[refused] },
    });
    return before;
  }
  const { after } = expected;
  const said = answer.status < 300 ? answer.headers.get('etag') : answer.text;
  const isComment = attempt.move.do === 'comment';
  expect({ attempt, said }).toEqual({
    attempt,
    said: isComment ? null : `"${versionFor(attempt.who, after)}"`,
  });
  if (isRepeated) {
    const [again, other] = await repeat(probe, attempt.who, sent, `${probe.id}-${key}`);
    expect([again?.text, again?.headers.get('idempotency-replayed')]).toEqual([answer.text, 'true']);
    expect(other?.body.code).toBe('idempotency_key_reused');
  }
  return after;
}

const onlooker = fc.constantFrom(...ACCOUNTS, ...ACCOUNTS, SYSTEM, NOBODY);
const key = fc.option(fc.nat(1_000_000).map(String), { freq: 5 });
const trying = (choose: Arbitrary<Choose>): Arbitrary<Command> =>
  fc.tuple(choose, onlooker, key).map((parts) => new Try(...parts));

export const COMMANDS: Arbitrary<Command>[] = [
  trying(ANYTHING),
  trying(ANYTHING),
  trying(POSSIBLE),
  trying(POSSIBLE),
  trying(NEXT),
  trying(NEXT),
  fc.array(NEXT, { minLength: 1, maxLength: 6, size: 'max' }).map((steps) => new GoOn(steps)),
];
