import { DELIVERY_STATES, type DeliveryState } from '../../../domain/messages/delivery-report.js';
import { Choice, Text, Time } from '../../../platform/http/fields.js';

/** What the recipient's mail server reported. */
export class DeliveryView {
  @Choice(DELIVERY_STATES, {
    description:
      'delayed: it is still tried there; bounced: it was given up; relayed: it went on to a server that reports nothing; delivered: it is in the mailbox',
    example: 'bounced',
  })
  state!: DeliveryState;
  @Text({ max: 11, nullable: true, description: 'Status code (RFC 3463)', example: '5.1.1' })
  status!: string | null;
  @Text({
    max: 300,
    nullable: true,
    description: 'What that server said, without addresses',
    example: 'smtp; 550 5.1.1 User unknown',
  })
  diagnostic!: string | null;
  @Time({ description: 'When the report came' }) at!: string;
}
