import { printAssessment, type Assessment } from './assessment.ts';
import { ask, type Resource } from './client.ts';
import type { Duty, Expected } from './duty.ts';
import { expectThat } from './expect-that.ts';
import { Incident } from './incident.ts';
import { LawBoard } from './law-board.ts';
import { News } from './news.ts';
import { print, printBeside } from './text.ts';

/** Tells one story over HTTP, one hop at a time, and stops at the first that does not hold. */
export class Story {
  private readonly incident: Incident;
  private readonly news: News;
  private readonly board = new LawBoard();
  private hops = 0;

  private constructor(incident: Incident) {
    this.incident = incident;
    this.news = new News(incident);
  }

  get reference(): string {
    return this.incident.reference;
  }

  /** By when a step must be done. */
  async dueAt(key: string): Promise<Date> {
    const steps = await this.incident.list<{ key: string; dueAt: string | null }>('steps');
    return new Date(steps.find((step) => step.key === key)?.dueAt ?? '');
  }

  /** Begins with a report. */
  static async begin(
    base: string,
    title: string,
    account: string,
    what: string,
    report: Resource,
  ): Promise<Story> {
    print(`\n${'═'.repeat(78)}\n${title}\n${'═'.repeat(78)}`);
    const answer = await ask<{ reference: string }>(base, account, 'POST', '/v1/incidents', report);
    expectThat(answer.status === 201, what, answer);
    const story = new Story(new Incident(base, answer.body.reference));
    await story.show(account, what, 'reported');
    return story;
  }

  /** A hop that must succeed, and leave the incident in this status. */
  async hop(
    account: string,
    what: string,
    method: string,
    path: string,
    body: Resource,
    status = 'confirmed',
  ): Promise<void> {
    const answer = await this.incident.ask(account, method, path, body);
    expectThat(answer.status < 300, what, answer);
    await this.show(account, what, status);
  }

  act(account: string, action: string, what: string, status: string, body: Resource = {}): Promise<void> {
    return this.hop(account, what, 'POST', action, body, status);
  }

  complete(account: string, key: string, note: string, status = 'confirmed'): Promise<void> {
    return this.hop(account, `completes “${key}”`, 'POST', `steps/${key}/complete`, { note }, status);
  }

  waive(account: string, key: string, reason: string, status = 'confirmed'): Promise<void> {
    return this.hop(account, `waives “${key}”`, 'POST', `steps/${key}/waive`, { reason }, status);
  }

  async directions(communications: string, humanResources: string, status: string): Promise<void> {
    await this.hop(
      ...(['communications', 'gives direction', 'PUT', 'directions/communications'] as const),
      { text: communications },
      status,
    );
    await this.hop(
      ...(['hr', 'gives direction', 'PUT', 'directions/human-resources'] as const),
      { text: humanResources },
      status,
    );
  }

  /** Completes or corrects facts, as they stand now. */
  async amend(account: string, what: string, facts: Resource, status = 'confirmed'): Promise<void> {
    const { etag } = await this.incident.ask(account, 'GET');
    const answer = await this.incident.ask(account, 'PATCH', '', facts, { 'if-match': etag ?? '' });
    expectThat(answer.status === 200, what, answer);
    await this.show(account, what, status);
  }

  /** Records severity and what a person decided on harm. */
  async assess(account: string, what: string, body: Resource, status = 'confirmed'): Promise<void> {
    const answer = await this.incident.ask<Assessment>(account, 'PUT', 'assessment', body);
    expectThat(answer.status === 200, what, answer);
    await this.show(account, what, status);
    printAssessment(answer.body);
  }

  say(text: string): void {
    print(`\n   ${text}`);
  }

  /** The duties in law that there are, and how each must stand. */
  async allLaws(expected: Record<string, Expected>): Promise<void> {
    this.board.showAll(await this.duties(), expected);
  }

  /** Duties in law that have come to stand so. */
  async laws(expected: Record<string, Expected>): Promise<void> {
    this.board.show(await this.duties(), expected);
  }

  /** Exactly what the last hop changed in law. */
  async changedLaws(expected: Record<string, Expected>): Promise<void> {
    this.board.showChange(await this.duties(), expected);
  }

  /** A hop that must be refused, with this problem code; `shutBy` names all that shuts the gate. */
  async refused(
    account: string,
    what: string,
    action: string,
    code: string,
    shutBy?: readonly string[],
  ): Promise<void> {
    const answer = await this.incident.ask(account, 'POST', action, {});
    expectThat(answer.body['code'] === code, what, answer);
    if (shutBy) expectThat(namesIn(answer.body).join() === shutBy.join(), `shut by ${shutBy.join()}`, answer);
    this.hops += 1;
    print(`\n${this.hops}. ${account} ${what}`);
    printBeside('refused', `as it must be (${answer.status} ${code}): ${String(answer.body['detail'])}`);
  }

  /** The case must not exist for this person, on any path. */
  async invisibleTo(account: string): Promise<void> {
    for (const path of ['', 'steps', 'obligations', 'timeline', 'messages', 'comments']) {
      const answer = await this.incident.ask(account, 'GET', path);
      expectThat(answer.status === 404, `${account} must not find the case`, answer);
    }
    expectThat(!(await this.incident.isListedFor(account)), `${account} must not list the case`, {});
    print(`   For ${account} the case does not exist: 404 on every path, absent from the list.`);
  }

  allMailArrived(): Promise<void> {
    return this.news.allMailArrived();
  }

  private duties(): Promise<Duty[]> {
    return this.incident.list<Duty>('obligations');
  }

  private async show(account: string, what: string, status: string): Promise<void> {
    this.hops += 1;
    const answer = await this.incident.ask<{ status: string }>('privacy', 'GET');
    expectThat(answer.body.status === status, `${what}: the status must be ${status}`, answer.body);
    print(`\n${this.hops}. ${account} ${what}\n   ${this.incident.reference} is ${status}`);
    await this.news.show();
  }
}

function namesIn({ shutBy }: Resource): string[] {
  return (shutBy as { step?: string; obligation?: string }[]).map(
    ({ step, obligation }) => step ?? obligation ?? '',
  );
}
