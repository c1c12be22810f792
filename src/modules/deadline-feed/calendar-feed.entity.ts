import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The address under which a person's deadlines can be subscribed to. */
@Entity('calendar_feed')
@Unique('calendar_feed_token_unique', ['tokenHash'])
export class CalendarFeed {
  @ForeignKey('Person', { name: 'calendar_feed_person', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  /** To the minute. */
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
}
