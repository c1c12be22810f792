import {
  ProblemError,
  type Action,
  type Assessment,
  type Incident,
  type OneIncident,
  type Report,
} from '../clients/typescript/src/index.ts';
import { printAssessment } from './assessment.ts';
import type { Expected } from './duty.ts';
import { expectThat } from './expect-that.ts';
import { LawBoard } from './law-board.ts';
import { News } from './news.ts';
import { as } from './people.ts';
import { print, printBeside } from './text.ts';

type Status = Incident['status'];
/** What somebody does to the incident. */
type Deed = (incident: OneIncident) => Promise<unknown>;
type Parameter<Name extends keyof OneIncident> = OneIncident[Name] extends (...args: infer All) => unknown
  ? All
  : never;

const BELOW = ['steps', 'obligations', 'timeline', 'messages', 'comments'] as const;

/** Tells one story over HTTP, one hop at a time, and stops at the first that does not hold. */
export class Story {
  readonly reference: string;
  private readonly base: string;
  private readonly news: News;
  private readonly board = new LawBoard();
  private hops = 0;

  private constructor(base: string, reference: string) {
    this.base = base;
    this.reference = reference;
    this.news = new News(this.as('privacy'));
  }

  /** By when a step must be done. */
  async dueAt(key: string): Promise<Date> {
    const steps = await this.as('privacy').steps();
    return new Date(steps.find((step) => step.key === key)?.dueAt ?? '');
  }

  /** Begins with a report. */
  static async begin(
    base: string,
    title: string,
    account: string,
    what: string,
    report: Report,
  ): Promise<Story> {
    print(`\n${'═'.repeat(78)}\n${title}\n${'═'.repeat(78)}`);
    const { reference } = await as(base, account).report(report);
    const story = new Story(base, reference);
    await story.show(account, what, 'reported');
    return story;
  }

  /** A hop that must succeed, and leave the incident in this status. */
  async hop(account: string, what: string, deed: Deed, status: Status = 'confirmed'): Promise<void> {
    await deed(this.as(account)).catch((error: unknown) => {
      throw new Error(`This hop does not hold: ${account} ${what}`, { cause: error });
    });
    await this.show(account, what, status);
  }

  act(
    account: string,
    action: Action,
    what: string,
    status: Status,
    body?: Parameter<'act'>[1],
  ): Promise<void> {
    return this.hop(account, what, (incident) => incident.act(action, body), status);
  }

  complete(account: string, key: string, note: string, status?: Status): Promise<void> {
    return this.hop(account, `completes “${key}”`, (incident) => incident.complete(key, { note }), status);
  }

  waive(account: string, key: string, reason: string): Promise<void> {
    return this.hop(account, `waives “${key}”`, (incident) => incident.waive(key, reason));
  }

  async directions(communications: string, humanResources: string, status: Status): Promise<void> {
    const [what, give] = [
      'gives direction',
      (office: Parameter<'direct'>[0], text: string): Deed =>
        (incident) =>
          incident.direct(office, text),
    ] as const;
    await this.hop('communications', what, give('communications', communications), status);
    await this.hop('hr', what, give('human-resources', humanResources), status);
  }

  /** Completes or corrects facts, as they stand now. */
  amend(account: string, what: string, facts: Parameter<'amend'>[0]): Promise<void> {
    return this.hop(account, what, (incident) => incident.amend(facts));
  }

  /** Records severity and what a person decided on harm. */
  async assess(account: string, what: string, body: Parameter<'assess'>[0]): Promise<void> {
    const recorded: Assessment[] = [];
    await this.hop(account, what, async (incident) => recorded.push(await incident.assess(body)));
    recorded.forEach(printAssessment);
  }

  say(text: string): void {
    print(`\n   ${text}`);
  }

  /** The duties in law that there are, and how each must stand. */
  async allLaws(expected: Record<string, Expected>): Promise<void> {
    this.board.showAll(await this.as('privacy').obligations(), expected);
  }

  /** Duties in law that have come to stand so. */
  async laws(expected: Record<string, Expected>): Promise<void> {
    this.board.show(await this.as('privacy').obligations(), expected);
  }

  /** Exactly what the last hop changed in law. */
  async changedLaws(expected: Record<string, Expected>): Promise<void> {
    this.board.showChange(await this.as('privacy').obligations(), expected);
  }

  /** A hop that must be refused, with this problem code; `shutBy` names all that shuts the gate. */
  async refused(
    account: string,
    what: string,
    action: Action,
    code: string,
    shutBy?: readonly string[],
  ): Promise<void> {
    const refusal = await refusalOf(this.as(account).act(action));
    expectThat(refusal?.code === code, what, { refusal });
    const names = namesIn(refusal?.problem);
    if (shutBy) expectThat(names.join() === shutBy.join(), `shut by ${shutBy.join()}`, names);
    this.hops += 1;
    print(`\n${this.hops}. ${account} ${what}`);
    printBeside('refused', `as it must be (${refusal?.status} ${code}): ${refusal?.problem.detail}`);
  }

  /** The case must not exist for this person, on any path. */
  async invisibleTo(account: string): Promise<void> {
    const tracker = as(this.base, account);
    const params = { path: { incident: this.reference } };
    const refusals = await Promise.all([
      refusalOf(this.as(account).read()),
      ...BELOW.map((path) => refusalOf(tracker.api.GET(`/v1/incidents/{incident}/${path}`, { params }))),
    ]);
    const isHidden = refusals.every((refusal) => refusal?.status === 404);
    expectThat(isHidden, `${account} must not find the case`, refusals);
    const listed = await Array.fromAsync(tracker.each('/v1/incidents', { query: { limit: 200 } }));
    const isListed = listed.some(({ reference }) => reference === this.reference);
    expectThat(!isListed, `${account} must not list the case`, {});
    print(`   For ${account} the case does not exist: 404 on every path, absent from the list.`);
  }

  allMailArrived(): Promise<void> {
    return this.news.allMailArrived();
  }

  private as(account: string): OneIncident {
    return as(this.base, account).incident(this.reference);
  }

  private async show(account: string, what: string, status: Status): Promise<void> {
    this.hops += 1;
    const incident = await this.as('privacy').read();
    expectThat(incident.status === status, `${what}: the status must be ${status}`, incident);
    print(`\n${this.hops}. ${account} ${what}\n   ${this.reference} is ${status}`);
    await this.news.show();
  }
}

/** The problem that it is refused with; null when it succeeds. */
async function refusalOf(asked: Promise<unknown>): Promise<ProblemError | null> {
  try {
    await asked;
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

function namesIn(problem: ProblemError['problem'] | undefined): string[] {
  const shutBy = (problem?.['shutBy'] ?? []) as { step?: string; obligation?: string }[];
  return shutBy.map(({ step, obligation }) => step ?? obligation ?? '');
}
