import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '../../domain/access/role.js';
import { CHAT_FORMATS, type ChatFormat } from '../../domain/messages/chat.js';
import type { Language, MessageKind } from '../../domain/messages/message-facts.js';
import { oneOf } from '../../platform/database/one-of.js';

@Entity('channel')
@Check('channel_format', oneOf('format', CHAT_FORMATS))
@Check('channel_division_of_supervisors', `(role = 'supervisor') = (division_id is not null)`)
export class Channel {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') format!: ChatFormat;
  /** A secret, and sealed: whoever knows it can write there. Empty once the channel was removed. */
  @Column('text') url!: string;
  /** The office whose channel it is; that of supervisors is one division's. */
  @Column('text') role!: Role;
  @ForeignKey('Division', { name: 'channel_division' })
  @Column('uuid', { nullable: true })
  divisionId!: string | null;
  /** Null for all. */
  @Column('text', { array: true, nullable: true }) kinds!: MessageKind[] | null;
  @Column('text') language!: Language;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
  /** The row stays, for what was sent there. */
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}
