import type { OneIncident } from '../clients/typescript/src/index.ts';
import { expectThat } from './expect-that.ts';
import { moment, print, printBeside } from './text.ts';

/** Steps whose deadline was explained in one of the stories; the next only give it. */
const explained = new Set<string>();

/** What every hop brings: deadlines that are new or moved, and who was told. */
export class News {
  private readonly incident: OneIncident;
  private readonly due = new Map<string, string>();
  private readonly mailed = new Set<string>();

  constructor(incident: OneIncident) {
    this.incident = incident;
  }

  async show(): Promise<void> {
    await this.showDeadlines();
    await this.showMail();
  }

  /** Everyone who was to be told has been, and the mail server took it. */
  async allMailArrived(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const messages = await this.incident.messages();
      if (messages.every(({ state }) => state === 'sent')) {
        print(`\n   ${messages.length} e-mails, all sent.`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const waiting = (await this.incident.messages()).filter(({ state }) => state !== 'sent');
    expectThat(false, 'all mail arrives', waiting);
  }

  private async showDeadlines(): Promise<void> {
    for (const step of await this.incident.steps()) {
      if (step.dueAt === null || this.due.get(step.key) === step.dueAt) continue;
      this.due.set(step.key, step.dueAt);
      const owner = `${step.ownerRole.replaceAll('_', ' ')}, ${step.limitStatus}`;
      const explanation = explained.has(step.key) ? null : step.explanation;
      const words = explanation?.en ?? moment(step.dueAt, 'America/Toronto');
      printBeside('deadline', `${step.key} (${owner}): ${words}`);
      explained.add(step.key);
    }
  }

  private async showMail(): Promise<void> {
    const fresh = (await this.incident.messages()).filter(({ id }) => !this.mailed.has(id));
    for (const { id } of fresh) this.mailed.add(id);
    const told = fresh.map(
      ({ role, kind, to, channel }) =>
        `${role.replaceAll('_', ' ')} ${(to ?? channel)?.name ?? ''} (${kind.replaceAll('_', ' ')})`,
    );
    if (told.length > 0) printBeside('mailed', [...new Set(told)].join(', '));
  }
}
