import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../../platform/database/one-of.js';

export const DELIVERY_STATES = ['queued', 'sent', 'failed', 'withheld'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

@Entity('webhook_delivery')
@Unique('webhook_delivery_once', ['webhookId', 'eventId'])
@Check('webhook_delivery_state', oneOf('state', DELIVERY_STATES))
@Index('webhook_delivery_due', ['webhookId', 'nextAttemptAt'], { where: `state = 'queued'` })
@Index('webhook_delivery_done', ['doneAt'], { where: `state <> 'queued'` })
@Index('webhook_delivery_failed', ['id'], { where: `state = 'failed'` })
@Index('webhook_delivery_in_order', ['webhookId', 'incidentId', 'number'])
export class WebhookDelivery {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('Webhook', { name: 'webhook_delivery_webhook' })
  @Column('uuid')
  webhookId!: string;
  /** The entry of the trail; of a test event the delivery's own id. */
  @Column('uuid') eventId!: string;
  @ForeignKey('IncidentRow', { name: 'webhook_delivery_incident' })
  @Column('uuid', { nullable: true })
  incidentId!: string | null;
  @Column('text') type!: string;
  /** In this order the events of an incident are told. */
  @Generated('increment')
  @Column('bigint')
  number!: string;
  @Column('text') state!: DeliveryState;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz') nextAttemptAt!: Date;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** HTTP. */
  @Column('integer', { nullable: true }) status!: number | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
