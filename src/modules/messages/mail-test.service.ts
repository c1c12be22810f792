import { Injectable } from '@nestjs/common';
import { testMail } from '../../domain/messages/test-mail.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Problem } from '../../platform/http/problem.js';
import { tryMail, type MailTrial } from '../../platform/mail/try-mail.js';
import { PeopleService, type Member } from '../people/people.service.js';
import { StationeryService } from './stationery.service.js';

const MOST = 10;
const WITHIN_MS = 10 * 60_000;

/** Test mails to people who are known here: nobody uses the tracker to write to strangers. */
@Injectable()
export class MailTestService {
  /** When the last ones began, by whomever; each process has a count of its own. */
  private begun: number[] = [];

  constructor(
    private readonly people: PeopleService,
    private readonly stationery: StationeryService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async test(member: Member, asked: string | undefined): Promise<MailTrial & { to: string }> {
    const to = asked === undefined ? member.email : await this.knownAddress(asked);
    this.count();
    const config = this.config.with({ mailFrom: this.stationery.sender(member.language) });
    return { to, ...(await tryMail(config, { to, ...testMail(this.config.organization) })) };
  }

  private async knownAddress(asked: string): Promise<string> {
    const [person] = await this.people.withEmails([asked]);
    if (person && (await this.people.member(person.id))) return person.email;
    const message = 'Give the address of an active person, or leave it out for your own.';
    throw new Problem('validation_failed', { errors: [{ pointer: '/to', code: 'unknown', message }] });
  }

  private count(): void {
    const now = this.clock.now().getTime();
    this.begun = this.begun.filter((at) => at > now - WITHIN_MS);
    const [first = now] = this.begun;
    if (this.begun.length >= MOST) {
      const seconds = Math.ceil((first + WITHIN_MS - now) / 1_000);
      throw new Problem('too_many_requests', { headers: { 'retry-after': String(seconds) } });
    }
    this.begun.push(now);
  }
}
