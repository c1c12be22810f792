import { Text, Time } from '../../../platform/http/fields.js';

export class FeedView {
  @Time() createdAt!: string;
  @Time({ nullable: true, description: 'To the minute; null when nobody has asked for it yet' })
  lastUsedAt!: string | null;
}

/** A feed that was just made: its address is shown this once. */
export class NewFeedView {
  @Text({
    max: 500,
    description:
      'To subscribe to in a calendar program. Whoever has it reads your deadlines: keep it to yourself',
    example: 'https://privacy.example.org/v1/calendar/3q2-7wEjRWeJq83vASNFZ4mrze8BI0VniavN7wEjRWc.ics',
  })
  url!: string;
  @Time() createdAt!: string;
}
