import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { TasksService } from '../incidents/tasks.service.js';
import { StationeryService } from '../messages/stationery.service.js';
import { PeopleService, type Member } from '../people/people.service.js';
import { END_FEED, FEED_OF, MAKE_FEED, USE_FEED, type FeedRow } from './deadline-feed.sql.js';
import type { FeedView, NewFeedView } from './dto/feed.view.js';
import { writeFeed } from './write-feed.js';

/** The soonest; a calendar with more helps nobody. */
const MOST = 500;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** A calendar of one's deadlines to subscribe to, under an address that only its owner knows. */
@Injectable()
export class DeadlineFeedService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly tasks: TasksService,
    private readonly stationery: StationeryService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async of({ id }: Member): Promise<FeedView> {
    const row = await this.database.one<FeedRow>(FEED_OF, [id]);
    if (!row) throw new Problem('not_found', { detail: 'You have no calendar feed; POST makes one.' });
    const { createdAt, lastUsedAt } = row;
    return { createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
  }

  async make({ id }: Member): Promise<NewFeedView> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const now = this.clock.now();
    await this.database.query(MAKE_FEED, [id, hashOf(token), now]);
    return { url: `${this.config.publicUrl}/v1/calendar/${token}.ics`, createdAt: now.toISOString() };
  }

  async end({ id }: Member): Promise<void> {
    await this.database.query(END_FEED, [id]);
  }

  /** What its owner is asked for and may see now; an address that is no feed any more is like one that never was. */
  async read(token: string): Promise<{ content: string; tag: string }> {
    const owner = TOKEN.test(token) ? await this.ownerOf(token) : null;
    if (!owner) throw new Problem('not_found', { detail: 'There is no calendar at this address.' });
    const deadlines = await this.tasks.deadlines(owner, MOST);
    const { language } = owner;
    const { publicUrl, organization } = this.config;
    const texts = this.stationery.stationery.texts[language];
    const content = writeFeed(deadlines, { language, texts, publicUrl, organization });
    return { content, tag: createHash('sha256').update(content).digest('base64url') };
  }

  private async ownerOf(token: string): Promise<Member | null> {
    const row = await this.database.one<{ personId: string }>(USE_FEED, [hashOf(token), this.clock.now()]);
    return row ? this.people.member(row.personId) : null;
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
