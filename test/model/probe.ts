import { expect } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import type { RunningApp } from '../support/running-app.js';
import type { Action, Case, Mail } from './case.js';
import { LEAVER, NOBODY, SYSTEM, type Role } from './cast.js';
import {
  may,
  isUntold,
  knowsOfConduct,
  LIFE,
  maskedFor,
  reads,
  readsComment,
  standingsOf,
} from './standing.js';
import { tasksOf } from './stepwork.js';
import { ACTIONS } from './case.js';

/** The running application, as someone asks it about one incident. */
export class Probe {
  constructor(
    private readonly app: RunningApp,
    private readonly key: string,
    private readonly accounts: ReadonlyMap<string, string>,
    readonly id: string,
    readonly reference: string,
  ) {}

  ask(
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const auth: Record<string, string> = who === SYSTEM ? { 'x-api-key': this.key } : {};
    const account = who === SYSTEM || who === NOBODY ? null : who;
    return this.app.ask(account, method, path, body, { ...auth, ...headers });
  }

  about(
    who: string,
    method: string,
    path = '',
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.ask(who, method, `/v1/incidents/${this.id}${path && `/${path}`}`, body, headers);
  }

  /** The one who leaves does, or is back for the next case. */
  leave(): Promise<void> {
    return this.giveOffices([]);
  }

  comeBack(): Promise<void> {
    return this.giveOffices([{ role: 'communications' }]);
  }

  private async giveOffices(roles: object[]): Promise<void> {
    const [id] = [...this.accounts].find(([, account]) => account === LEAVER) ?? [];
    const { status } = await this.ask('admin', 'PATCH', `/v1/people/${id}`, { roles }, { 'if-match': '*' });
    expect(status).toBe(200);
  }

  /** All that the privacy office sees of it, whatever just happened. */
  async expectWhole(kase: Case): Promise<void> {
    const [watcher = ''] = ['privacy', 'both', 'privacy-alternate'].filter(
      (each) => standingsOf(each, kase).length > 0,
    );
    const [incident, steps, messages] = await Promise.all([
      this.about(watcher, 'GET'),
      this.about(watcher, 'GET', 'steps'),
      this.about(watcher, 'GET', 'messages'),
    ]);
    const { status, version, title, contained, confidential, implicated } = incident.body;
    expect({ status, version, title, contained, confidential, implicated }).toEqual({
      ...{ status: kase.status, version: kase.version, title: kase.title, contained: kase.contained },
      ...{ confidential: kase.confidential, implicated: kase.implicated },
    });
    expect(incident.headers.get('etag')).toBe(`"${kase.version}"`);
    expect(steps.body.items.map((each) => this.stepWords(each))).toEqual(
      kase.steps.map(({ key, status, assignee }) => `${key}: ${status}${assignee ? `, ${assignee}` : ''}`),
    );
    expect(this.mailsIn(messages.body.items)).toEqual(kase.mails.map((mail) => wordsOf(mail)).sort());
  }

  private stepWords({ key, status, assigneeId }: Resource): string {
    return `${key}: ${status}${assigneeId ? `, ${this.nameOf(assigneeId)}` : ''}`;
  }

  private nameOf(id: unknown): string {
    return this.accounts.get(String(id)) ?? String(id);
  }

  /** But for those to administrators that nobody is free, which have a test of their own. */
  private mailsIn(items: readonly Resource[]): string[] {
    return items
      .filter(({ kind }) => kind !== 'nobody_free')
      .map((each) => this.mailWords(each))
      .sort();
  }

  private mailWords({ kind, to, stepKey }: Resource): string {
    return wordsOf({
      kind: String(kind),
      to: this.nameOf((to as Resource | null)?.id ?? null),
      step: stepKey as string | null,
    });
  }

  /** What one person sees of it, in each place where they might. */
  async expectSeenBy(who: string, kase: Case): Promise<void> {
    const code =
      who === NOBODY ? 'unauthenticated' : standingsOf(who, kase).length === 0 ? 'not_found' : null;
    const incident = await this.about(who, 'GET');
    if (code) expect(`${who}: ${incident.body.code}`).toBe(`${who}: ${code}`);
    else expectMasked(who, kase, incident.body);
    if (who !== NOBODY && who !== SYSTEM) await this.expectLists(who, kase, code);
  }

  private async expectLists(who: string, kase: Case, code: string | null): Promise<void> {
    const [tasks, newest] = await Promise.all([
      this.ask(who, 'GET', '/v1/tasks?limit=100'),
      this.ask(who, 'GET', '/v1/incidents?limit=1'),
    ]);
    const own = tasks.body.items.filter((each) => each['incidentId'] === this.id);
    expect({
      ...{ who, isFound: newest.body.items[0]?.id === this.id },
      tasks: own.map((each) => each['step']).sort(),
    }).toEqual({ who, isFound: code === null, tasks: tasksOf(who, kase) });
    for (const part of PARTS[kase.version % PARTS.length] ?? []) {
      const { status, body } = await this.about(who, 'GET', part);
      if (code) expect({ who, part, code: body.code }).toEqual({ who, part, code });
      else
        expect({ who, part, status, items: this.partWords(part, who, kase, body.items) }).toEqual({
          ...{ who, part, status: 200, items: expectedIn(part, who, kase) },
        });
    }
  }

  private partWords(part: Part, who: string, kase: Case, items: Resource[]): string[] {
    if (part === 'steps') return items.map(({ key }) => key);
    if (part.startsWith('comments')) return items.map(({ text }) => text);
    if (part === 'messages') return this.mailsIn(items);
    if (reads(who, kase, 'handling')) return [];
    const isOwn = (actor: unknown): boolean => this.nameOf((actor as Resource | null)?.id) === who;
    return items.some(({ type, actor }) => type.startsWith('step.') && !isOwn(actor)) ? ['steps'] : [];
  }
}

/** Two of these are asked for at a time. */
const PARTS = [
  ['steps', 'comments?limit=100'],
  ['timeline?limit=100', 'messages'],
] as const;
type Part = (typeof PARTS)[number][number];

function expectedIn(part: Part, who: string, kase: Case): string[] {
  const knows = ({ step }: { step: string | null }): boolean =>
    step !== 'notify-college' || knowsOfConduct(who, kase);
  const handles = reads(who, kase, 'handling');
  switch (part) {
    case 'steps':
      return kase.steps.map(({ key }) => key).filter((step) => knows({ step }));
    case 'comments?limit=100':
      return kase.comments.filter((each) => readsComment(who, kase, each)).map(({ text }) => text);
    case 'messages':
      return kase.mails
        .filter((mail) => (handles || mail.to === who) && knows(mail))
        .map((mail) => wordsOf(mail, isUntold(who, kase) ? kase.filedBy : null))
        .sort();
    case 'timeline?limit=100':
      return [];
  }
}

function wordsOf({ kind, to, step }: Mail, untold: string | null = null): string {
  return `${kind} to ${to === untold ? 'null' : to}${step === null ? '' : ` for ${step}`}`;
}

/** Nobody is offered to sign for an office that has signed, nor a second time. */
function isOffered(who: string, kase: Case, action: Action): boolean {
  if (LIFE[kase.status][action] === undefined || !may(who, kase, action)) return false;
  if (action !== 'sign-off') return true;
  const isLeft = (role: Role): boolean => !kase.signedBy.some((each) => each.role === role);
  const offices = (['human_resources', 'privacy_officer'] as const).filter(isLeft);
  const standings = standingsOf(who, kase);
  return !kase.signedBy.some((each) => each.who === who) && offices.some((role) => standings.includes(role));
}

const EMPTY: Record<string, unknown> = {
  ...{ title: null, description: null, reporter: null, implicated: [], rationale: null, signOffs: [] },
  ...{ employmentActionAt: null },
  affected: { estimate: null, exact: false, includesEmployees: false, residences: [], residentsByPlace: {} },
};

function expectMasked(who: string, kase: Case, view: Resource): void {
  const masked = maskedFor(who, kase);
  expect({ who, masked: [...view.masked].sort(), actions: view.actions }).toEqual({
    ...{ who, masked },
    actions: ACTIONS.filter((action) => isOffered(who, kase, action)),
  });
  for (const field of masked) expect({ field, is: view[field] }).toEqual({ field, is: EMPTY[field] });
  if (!masked.includes('implicated')) expect(view['implicated']).toEqual(kase.implicated);
  if (!masked.includes('title')) expect(view['title']).toBe(kase.title);
}
