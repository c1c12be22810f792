import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DELIVERY_STATES, type DeliveryState } from '../../domain/messages/delivery-report.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('delivery_report')
@Check('delivery_report_state', oneOf('state', DELIVERY_STATES))
export class DeliveryReportRow {
  @ForeignKey('Message', { name: 'delivery_report_message', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  messageId!: string;
  /** Of the report: a mail server that heard no answer sends it again. */
  @PrimaryColumn('text') digest!: string;
  @Column('text') state!: DeliveryState;
  @Column('text', { nullable: true }) status!: string | null;
  @Column('text', { nullable: true }) diagnostic!: string | null;
  @Column('timestamptz') reportedAt!: Date;
}
