import { ask, type Resource } from './client.ts';

interface Step {
  key: string;
  status: string;
  dueAt: string | null;
  ownerRole: string;
  limitStatus: string;
  explanation: { en: string } | null;
}

interface Message {
  id: string;
  kind: string;
  role: string;
  state: string;
  to: { name: string };
}

interface Assessment {
  severity: { score: number; band: string; flags: string[]; explanation: { en: string } };
  rrosh: { decision: boolean };
}

interface Page<T> {
  items: T[];
}

/** Tells one story over HTTP, one hop at a time, and stops at the first that does not hold. */
export class Story {
  private readonly base: string;
  private reference = '';
  private due = new Map<string, string>();
  private mailed = new Set<string>();
  private hops = 0;

  constructor(base: string) {
    this.base = base;
  }

  title(text: string): void {
    print(`\n${'═'.repeat(78)}\n${text}\n${'═'.repeat(78)}`);
  }

  async report(account: string, what: string, body: Resource): Promise<void> {
    const { status, body: incident } = await ask<{ reference: string }>(
      this.base,
      account,
      'POST',
      '/v1/incidents',
      body,
    );
    this.expect(status === 201, what, status, incident);
    this.reference = incident.reference;
    await this.show(account, what);
  }

  /** A hop that must succeed, and leave the incident in this status. */
  async hop(
    account: string,
    what: string,
    method: string,
    path: string,
    body: Resource,
    status: string,
  ): Promise<void> {
    const answer = await ask(this.base, account, method, `/v1/incidents/${this.reference}/${path}`, body);
    this.expect(answer.status < 300, what, answer.status, answer.body);
    await this.show(account, what, status);
  }

  act(account: string, action: string, what: string, status: string, body: Resource = {}): Promise<void> {
    return this.hop(account, what, 'POST', action, body, status);
  }

  complete(account: string, key: string, note: string, status = 'confirmed'): Promise<void> {
    return this.hop(account, `completes “${key}”`, 'POST', `steps/${key}/complete`, { note }, status);
  }

  /** Records severity and the decision on the risk of harm, and shows the score beside it. */
  async assess(account: string, body: Resource, status = 'confirmed'): Promise<void> {
    const path = `/v1/incidents/${this.reference}/assessment`;
    const answer = await ask<Assessment>(this.base, account, 'PUT', path, body);
    this.expect(answer.status === 200, 'assesses severity and harm', answer.status, answer.body);
    await this.show(account, 'assesses severity and harm', status);
    const { severity, rrosh } = answer.body;
    const flags = severity.flags.map((flag) => `, ${flag.replaceAll('_', ' ')}`).join('');
    print(`   severity  ${severity.score}, ${severity.band.replace('_', ' ')}${flags}`);
    print(`             ${severity.explanation.en}`);
    print(`   decided   real risk of significant harm: ${rrosh.decision ? 'yes' : 'no'}, by a person`);
  }

  waive(account: string, key: string, reason: string, status = 'confirmed'): Promise<void> {
    return this.hop(account, `waives “${key}”`, 'POST', `steps/${key}/waive`, { reason }, status);
  }

  /** A hop that must be refused, with this problem code. */
  async refused(account: string, what: string, action: string, code: string): Promise<void> {
    const answer = await ask(this.base, account, 'POST', `/v1/incidents/${this.reference}/${action}`, {});
    this.expect(answer.body['code'] === code, what, answer.status, answer.body);
    this.hops += 1;
    print(
      `\n${this.hops}. ${account} ${what}\n   refused, as it must be (${answer.status} ${code}): ${String(answer.body['detail'])}`,
    );
  }

  /** The case must not exist for this person, on any path. */
  async invisibleTo(account: string): Promise<void> {
    for (const path of ['', '/steps', '/timeline', '/messages', '/comments']) {
      const { status, body } = await ask(this.base, account, 'GET', `/v1/incidents/${this.reference}${path}`);
      this.expect(status === 404, `${account} must not find the case`, status, body);
    }
    const { body } = await ask<Page<{ reference: string }>>(
      this.base,
      account,
      'GET',
      '/v1/incidents?limit=200',
    );
    this.expect(
      !body.items.some((item) => item.reference === this.reference),
      `${account} must not list the case`,
      200,
      {},
    );
    print(`   For ${account} the case does not exist: 404 on every path, absent from the list.`);
  }

  /** Everyone who was to be told has been, and the mail server took it. */
  async allMailArrived(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const messages = await this.messages();
      if (messages.every((message) => message.state === 'sent')) {
        print(`\n   ${messages.length} e-mails, all sent.`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    this.expect(false, 'all mail arrives', 0, {
      waiting: (await this.messages()).filter((message) => message.state !== 'sent'),
    });
  }

  private async show(account: string, what: string, status = 'reported'): Promise<void> {
    this.hops += 1;
    const { body: incident } = await ask<{ status: string }>(
      this.base,
      'privacy',
      'GET',
      `/v1/incidents/${this.reference}`,
    );
    this.expect(incident.status === status, `${what}: the status must be ${status}`, 200, {
      status: incident.status,
    });
    print(`\n${this.hops}. ${account} ${what}\n   ${this.reference} is ${incident.status}`);
    await this.showDeadlines();
    await this.showMail();
  }

  private async showDeadlines(): Promise<void> {
    const { body } = await ask<Page<Step>>(
      this.base,
      'privacy',
      'GET',
      `/v1/incidents/${this.reference}/steps`,
    );
    for (const step of body.items) {
      if (step.dueAt === null || this.due.get(step.key) === step.dueAt) continue;
      this.due.set(step.key, step.dueAt);
      print(
        `   deadline  ${step.key} (${step.ownerRole.replaceAll('_', ' ')}, ${step.limitStatus}): ${step.explanation?.en ?? step.dueAt}`,
      );
    }
  }

  private async showMail(): Promise<void> {
    const fresh = (await this.messages()).filter((message) => !this.mailed.has(message.id));
    for (const { id } of fresh) this.mailed.add(id);
    const told = fresh.map(
      ({ role, kind, to }) => `${role.replaceAll('_', ' ')} ${to.name} (${kind.replaceAll('_', ' ')})`,
    );
    if (told.length > 0) print(`   mailed    ${[...new Set(told)].join(', ')}`);
  }

  private async messages(): Promise<Message[]> {
    const { body } = await ask<Page<Message>>(
      this.base,
      'privacy',
      'GET',
      `/v1/incidents/${this.reference}/messages`,
    );
    return body.items;
  }

  private expect(holds: boolean, what: string, status: number, body: object): void {
    if (!holds)
      throw new Error(
        `This hop does not hold: ${what}\n  answer ${status}: ${JSON.stringify(body, null, 2)}`,
      );
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
