import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { messageOf } from '../../platform/mail/bounce-address.js';
import {
  listenForMail,
  type MailDesk,
  type MailListener,
  type Reply,
  type TakenMail,
} from '../../platform/mail/mail-listener.js';
import { parseMail } from '../../platform/mail/parse-mail.js';
import { DeliveryReportsService } from '../messages/delivery-reports.service.js';
import { IntakeDeskService } from './intake-desk.service.js';

const UNKNOWN: Reply = { code: 550, text: '5.1.1 There is no such address here' };
const UNKNOWN_DOMAIN: Reply = { code: 550, text: '5.7.1 Reports are taken from known domains only' };
const UNREADABLE: Reply = {
  code: 554,
  text: '5.6.0 The mail cannot be read: it has too many parts or headers',
};
const LATER: Reply = { code: 451, text: '4.3.0 The mail cannot be kept right now, try again later' };

/** Takes mail in: what it accepts is kept by then, and what it cannot keep stays with the server that brought it. */
@Injectable()
export class InboundService implements OnApplicationBootstrap, OnApplicationShutdown, MailDesk {
  private readonly logger = new Logger('Inbound');
  private listener: MailListener | null = null;

  constructor(
    private readonly reports: DeliveryReportsService,
    private readonly desk: IntakeDeskService,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { inbound, publicUrl } = this.config;
    if (!inbound) return;
    this.listener = await listenForMail(inbound, new URL(publicUrl).hostname, this);
    this.logger.log(`Mail is taken in by ${inbound.protocol.toUpperCase()} on port ${this.listener.port}`);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener?.close();
  }

  /** Where it listens; null when it does not. */
  get port(): number | null {
    return this.listener?.port ?? null;
  }

  /** Reports of delivery have no sender, so that nobody answers them. */
  sender(address: string): Reply | null {
    return address === '' || this.desk.isKnownDomain(address) ? null : UNKNOWN_DOMAIN;
  }

  recipient(address: string, sender: string): Reply | null {
    if (sender !== '') return this.takesReports(address) ? null : UNKNOWN;
    return this.messageOf(address) === null ? UNKNOWN : null;
  }

  async take(mail: TakenMail): Promise<Reply | null> {
    const parsed = await parseMail(mail.raw);
    if (!parsed) return UNREADABLE;
    try {
      if (mail.sender !== '') return await this.desk.take(mail, parsed);
      for (const address of mail.recipients) {
        const id = this.messageOf(address);
        if (id !== null && !(await this.reports.take(id, parsed))) return LATER;
      }
      return null;
    } catch (error) {
      this.logger.warn({ msg: 'A mail could not be kept; its server keeps it', error: describeError(error) });
      return LATER;
    }
  }

  private takesReports(address: string): boolean {
    const own = this.config.inbound?.address ?? '';
    return own !== '' && address.toLowerCase() === own;
  }

  private messageOf(address: string): string | null {
    const { bounceAddress, authKey } = this.config;
    return bounceAddress === '' ? null : messageOf(address, bounceAddress, authKey);
  }
}
