import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../domain/access/role.js';
import { HELD_FOR, type HeldFor } from '../../domain/messages/may-wait.js';
import type { SentKind } from '../../domain/messages/sent-kinds.js';
import type { StandIn } from '../../domain/messages/stand-in.js';
import { oneOf } from '../../platform/database/one-of.js';

/** A message is withdrawn when it had become pointless before it was sent. */
export const MESSAGE_STATES = ['queued', 'sent', 'failed', 'withdrawn'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

@Entity('message')
@Check('message_state', oneOf('state', MESSAGE_STATES))
@Check('message_held_for', oneOf('held_for', HELD_FOR))
@Index('message_held', { synchronize: false })
@Index('message_held_by_person', { synchronize: false })
@Index('message_digest', { synchronize: false })
@Check('message_to', '(channel_id is not null) <> (person_id is not null or intake_id is not null)')
@Index('message_queue', { synchronize: false })
@Index('message_failed', { synchronize: false })
@Index('message_newest', { synchronize: false })
@Index('message_unclear', { synchronize: false })
@Index('message_notice', { synchronize: false })
@Index('message_notice_queued', { synchronize: false })
@Index('message_by_incident', ['incidentId', 'id'])
export class Message {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('IncidentRow', { name: 'message_incident' })
  @Column('uuid', { nullable: true })
  incidentId!: string | null;
  /** Of a report that came by mail. */
  @ForeignKey('IntakeRow', { name: 'message_intake', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  intakeId!: string | null;
  @Column('text') kind!: SentKind;
  /** Null for a receipt, which goes to whatever address a mail came from. */
  @ForeignKey('Person', { name: 'message_person' })
  @Column('uuid', { nullable: true })
  personId!: string | null;
  /** The chat channel that it goes to; no person then. */
  @ForeignKey('Channel', { name: 'message_channel' })
  @Column('uuid', { nullable: true })
  channelId!: string | null;
  /** The role in which the person, or the channel's office, is addressed. */
  @Column('text') role!: Role;
  /** The office that it says nobody holds, and a supervisor's division. */
  @Column('text', { nullable: true }) officeRole!: Role | null;
  @ForeignKey('Division', { name: 'message_office_division' })
  @Column('uuid', { nullable: true })
  officeDivisionId!: string | null;
  /** That is not called any more. */
  @ForeignKey('Webhook', { name: 'message_webhook' })
  @Column('uuid', { nullable: true })
  webhookId!: string | null;
  @Column('text', { nullable: true }) stepKey!: string | null;
  /** The duty in law that it is about, if any. */
  @Column('text', { nullable: true }) obligation!: string | null;
  /** Of what is asked; for a notice, up to when it counts what failed; of a link, when it ends. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  /** Of what a substitute is told. */
  @Column('jsonb', { nullable: true }) standIn!: StandIn | null;
  /** The traceparent of the request that queued it. */
  @Column('text', { nullable: true }) trace!: string | null;
  @Column('text') state!: MessageState;
  @Column('integer', { default: 0 }) attempts!: number;
  /** Tries after which the mail may have arrived although nobody said so. */
  @Column('integer', { default: 0 }) unclearTries!: number;
  @Column('timestamptz') nextAttemptAt!: Date;
  /** A worker has it until then; a dead worker's messages come free again. */
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  /** It waits, or waited, for the person's opening; this is no try. */
  @Column('timestamptz', { nullable: true }) heldUntil!: Date | null;
  @Column('text', { nullable: true }) heldFor!: HeldFor | null;
  /** Of the one mail that it goes in with others, once it was tried. */
  @Column('uuid', { nullable: true }) digestId!: string | null;
  /** Where it was sent, kept once it was. */
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) lastError!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  /** When it was given up. */
  @Column('timestamptz', { nullable: true }) failedAt!: Date | null;
}
