import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import {
  readDeliveryStatus,
  readPlainBounce,
  writeBounce,
  type DeliveryReport,
} from '../../domain/messages/delivery-report.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { ParsedMail } from '../../platform/mail/parsed-mail.js';
import { LAST_REPORT, REPORT_DELIVERY } from './delivery-reports.sql.js';
import { MessagesService } from './messages.service.js';

/** What a query of messages `m` adds to tell what became of each. */
export const DELIVERY_OF_MESSAGE = LAST_REPORT;

/** Attaches what mail servers report to the messages that it is about. */
@Injectable()
export class DeliveryReportsService {
  private readonly logger = new Logger('Delivery');

  constructor(
    private readonly database: Database,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /** False when the report must be brought again, for a worker is just sending that message. */
  async take(messageId: string, mail: ParsedMail): Promise<boolean> {
    const report = reportIn(mail);
    if (!report) {
      this.logger.log(`A mail about message ${messageId} was no report of its delivery.`);
      return true;
    }
    const { state, status, diagnostic } = report;
    const [found] = await this.database.query<{ isInHand: boolean; isNew: boolean; isFailed: boolean }>(
      REPORT_DELIVERY,
      [
        ...[messageId, digestOf(mail, report), state, status, diagnostic],
        ...[this.clock.now(), writeBounce(report)],
      ],
    );
    if (found?.isInHand) return false;
    if (found?.isNew) this.logger.log(`Message ${messageId} ${state} ${status ?? ''}`.trim());
    // The workers tell administrators.
    if (found?.isFailed) this.messages.ring();
    return true;
  }
}

function reportIn({ deliveryStatus, from, subject, text }: ParsedMail): DeliveryReport | null {
  if (deliveryStatus !== null) return readDeliveryStatus(deliveryStatus);
  return readPlainBounce({ from: from?.address ?? '', subject, text });
}

/** The same however often and over whichever servers it comes. */
function digestOf({ messageId }: ParsedMail, report: DeliveryReport): string {
  return createHash('sha256')
    .update(JSON.stringify([messageId, report]))
    .digest('hex');
}
