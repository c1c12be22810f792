import { expectThat } from './expect-that.ts';
import { moment, printBeside } from './text.ts';

interface CaughtMail {
  id: string;
  to: string[];
  subject: string;
  date: string;
}

const TRIES = 150;
const PAUSE_MS = 100;

/** The mails about one step of one incident, as they arrive in the trial inbox. */
export class TrialInbox {
  private readonly base: string;
  private readonly reference: string;
  private readonly seen = new Set<string>();

  constructor(base: string, reference: string) {
    this.base = base;
    this.reference = reference;
  }

  /** Exactly one new mail about it, to this person and in these words. */
  async brings(account: string, words: string): Promise<void> {
    const [mail, ...others] = await this.arrivals(words);
    const isExpected = mail?.to.join() === `${account}@example.org` && others.length === 0;
    expectThat(isExpected, `“${words}” is mailed to ${account} alone`, { mail, others });
    printBeside(
      'inbox',
      `${moment(mail?.date ?? '', 'America/Toronto')}, to ${account}: ${mail?.subject ?? ''}`,
    );
  }

  /** Someone is mailed about it. */
  async bringsSome(words: string): Promise<void> {
    expectThat((await this.arrivals(words)).length > 0, `“${words}” is mailed`, {});
  }

  /** Nothing new came about it, although the workers have sent what was due. */
  async bringsNothing(words: string): Promise<void> {
    const fresh = await this.fresh(words);
    expectThat(fresh.length === 0, 'nobody is mailed about it any more', fresh);
  }

  private async arrivals(words: string): Promise<CaughtMail[]> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const fresh = await this.fresh(words);
      for (const { id } of fresh) this.seen.add(id);
      if (fresh.length > 0) return fresh;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return [];
  }

  private async fresh(words: string): Promise<CaughtMail[]> {
    const response = await fetch(`${this.base}/trial/inbox.json?limit=200`);
    const { items } = (await response.json()) as { items: CaughtMail[] };
    return items.filter(
      ({ id, subject }) => !this.seen.has(id) && subject.includes(this.reference) && subject.includes(words),
    );
  }
}
