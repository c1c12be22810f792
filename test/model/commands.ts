import { expect } from '@jest/globals';
import fc, { type Arbitrary, type AsyncCommand } from 'fast-check';
import {
  ANYTHING,
  ASKED_IS_NAMED,
  GIVEN_TO_LEAVER,
  NEXT,
  POSSIBLE,
  TOO_NEAR,
  type Choose,
} from './attempts.js';
import type { Case, Status } from './case.js';
import { ACCOUNTS, LEAVER, NOBODY, SYSTEM } from './cast.js';
import { left } from './leaving.js';
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
  constructor(
    private readonly steps: readonly Choose[],
    /** Where it goes no further but to these. */
    private readonly end: { at: Status; tries: readonly Choose[] } | null = null,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, probe: Probe): Promise<void> {
    for (const choose of this.steps) {
      if (model.kase.status === this.end?.at) break;
      await this.go(model, probe, choose);
    }
    for (const choose of this.end?.tries ?? []) await this.go(model, probe, choose);
    await probe.expectWhole(model.kase);
  }

  toString(): string {
    return `go on ${this.steps.length} times${this.end ? `, or until it is ${this.end.at}` : ''}`;
  }

  private async go(model: Model, probe: Probe, choose: Choose): Promise<void> {
    model.kase = await tried(model.kase, choose(model.kase), probe, null);
    model.visited.add(model.kase.status);
  }
}

/** Someone leaves their office, often with a step in hand. */
class Leave implements Command {
  constructor(
    private readonly given: Choose,
    private readonly onlooker: string,
  ) {}

  check({ kase }: Readonly<Model>): boolean {
    return !kase.hasLeft;
  }

  async run(model: Model, probe: Probe): Promise<void> {
    model.kase = await tried(model.kase, this.given(model.kase), probe, null);
    await probe.leave();
    model.kase = left(model.kase);
    await probe.expectWhole(model.kase);
    await probe.expectSeenBy(this.onlooker, model.kase);
  }

  toString(): string {
    return `leave, seen by ${this.onlooker}`;
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

const several = (choose: Arbitrary<Choose>, minLength: number, maxLength: number): Arbitrary<Choose[]> =>
  fc.array(choose, { minLength, maxLength, size: 'max' });

export const COMMANDS: Arbitrary<Command>[] = [
  trying(ANYTHING),
  trying(ANYTHING),
  trying(POSSIBLE),
  trying(POSSIBLE),
  trying(NEXT),
  trying(NEXT),
  trying(TOO_NEAR),
  trying(ASKED_IS_NAMED),
  several(NEXT, 1, 6).map((steps) => new GoOn(steps)),
  fc
    .tuple(several(NEXT, 20, 20), several(TOO_NEAR, 3, 4))
    .map(([steps, tries]) => new GoOn(steps, { at: 'resolved', tries })),
  fc
    .tuple(GIVEN_TO_LEAVER, fc.oneof(fc.constant(LEAVER), onlooker))
    .map(([given, seenBy]) => new Leave(given, seenBy)),
];
