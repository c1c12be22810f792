import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Protocol } from '../../domain/protocol/protocol.js';

@Entity('protocol')
export class ProtocolRow {
  /** SHA-256 of the content, in hex. */
  @PrimaryColumn('text') id!: string;
  @Column('text') key!: string;
  @Column('text') version!: string;
  @Column('jsonb') content!: Protocol;
  @Column('timestamptz') firstSeenAt!: Date;
}
