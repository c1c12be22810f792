import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type Repository } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Config } from '../../platform/config/config.js';
import { refusalOf } from '../../platform/http-out/outgoing.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService, type Occurrence } from '../audit/audit.service.js';
import { PeopleService, type Asking } from '../people/people.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { Channel } from './channel.entity.js';
import type { ChangeChannelDto, NewChannelDto } from './dto/channel.dto.js';
import type { ChannelView } from './dto/channel.view.js';
import { maskUrl } from './mask-url.js';

const MOST = 200;

const ADD = {
  name: 'channel-add',
  text: `
    insert into channel (id, name, format, url, role, division_id, kinds, language, created_at)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9
    where (select count(*) from channel where removed_at is null) < $10
    returning id`,
};

const CHANGE = {
  name: 'channel-change',
  text: `
    update channel
    set name = $3, format = $4, url = $5, role = $6, division_id = $7, kinds = $8, language = $9, version = version + 1
    where id = $1 and version = $2 and removed_at is null
    returning id`,
};

const REMOVE = {
  name: 'channel-remove',
  text: `
    update channel
    set removed_at = $2, url = ''
    where id = $1 and removed_at is null
    returning id`,
};

/** Who asks for it. */
export type By = Pick<Asking, 'member' | 'requestId'>;

/** Chat channels of the offices, kept by administrators. */
@Injectable()
export class ChannelsService {
  private readonly channels: Repository<Channel>;

  constructor(
    dataSource: DataSource,
    private readonly people: PeopleService,
    private readonly trail: AuditService,
    private readonly sealing: SealingService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.channels = dataSource.getRepository(Channel);
  }

  async list(): Promise<ChannelView[]> {
    const channels = await this.channels.find({
      where: { removedAt: IsNull() },
      order: { id: 'asc' },
      take: MOST,
    });
    return Promise.all(channels.map((channel) => this.view(this.opened(channel))));
  }

  async add({ division, ...body }: NewChannelDto, by: By): Promise<ChannelView> {
    const channel = Object.assign(new Channel(), {
      ...{
        id: newId(),
        kinds: null,
        language: 'en',
        version: 1,
        removedAt: null,
        createdAt: this.clock.now(),
      },
      ...body,
      divisionId: await this.divisionId(division),
    });
    this.check(channel);
    const { id, format, role, createdAt } = channel;
    const values = [id, ...this.kept(channel), createdAt, MOST];
    const full = new Problem('conflict', { detail: `There are ${MOST} channels; remove one first.` });
    await this.trail.change(ADD, values, full, this.entry('channel.added', channel, by, { role, format }));
    this.people.forget();
    return this.view(channel);
  }

  async amend(id: string, body: ChangeChannelDto, { ifMatch, ...by }: Asking): Promise<ChannelView> {
    const before = await this.find(id);
    requireIfMatch(ifMatch, before.version);
    const { division, ...sent } = Object.fromEntries(
      Object.entries(body).filter(([, value]) => value !== undefined),
    ) as ChangeChannelDto;
    const isMoved = division !== undefined || (sent.role !== undefined && sent.role !== 'supervisor');
    const changes = { ...sent, ...(isMoved && { divisionId: await this.divisionId(division) }) };
    const channel = Object.assign(new Channel(), before, changes, { version: before.version + 1 });
    this.check(channel);
    const values = [id, before.version, ...this.kept(channel)];
    const entry = this.entry('channel.changed', channel, by, { fields: Object.keys(changes).sort() });
    await this.trail.change(CHANGE, values, new Problem('stale_version'), entry);
    this.people.forget();
    return this.view(channel);
  }

  /** What was sent there is kept; what waits is not sent any more. */
  async remove(id: string, by: By): Promise<void> {
    const channel = await this.find(id);
    const entry = this.entry('channel.removed', channel, by);
    await this.trail.change(REMOVE, [id, this.clock.now()], unknown(), entry);
    this.people.forget();
  }

  async find(id: string): Promise<Channel> {
    const channel = await this.channels.findOneBy({ id, removedAt: IsNull() });
    if (!channel) throw unknown();
    return this.opened(channel);
  }

  /** What adding and changing write alike, in the order of both statements. */
  private kept({ id, name, format, url, role, divisionId, kinds, language }: Channel): unknown[] {
    return [name, format, this.sealed(id, url), role, divisionId, kinds, language];
  }

  private sealed(id: string, url: string): string {
    return this.sealing.sealOne('channel', 'url', [id], url) as string;
  }

  /** One that cannot be read is still there to be given another address, or to be removed. */
  private opened(channel: Channel): Channel {
    return this.sealing.openListed('channel', [channel.id], channel);
  }

  /** Who did it to which channel, and where that is without its secret; the name is what people wrote, and stays out. */
  entry(type: string, { id, url }: Channel, { member, requestId }: By, more: object = {}): Occurrence {
    const changes = { channel: id, address: maskUrl(url), ...more };
    return { type, at: this.clock.now(), actorId: member.id, changes, requestId };
  }

  private check({ role, divisionId, url }: Channel): void {
    if ((role === 'supervisor') !== (divisionId !== null))
      throw invalid('/division', 'Name the division of supervisors, and of nobody else.');
    const address = URL.parse(url);
    const refusal = address ? refusalOf(address, this.config.privateOrigins) : 'must be an address';
    if (refusal !== null) throw invalid('/url', `The address ${refusal}.`);
  }

  private async divisionId(key: string | null | undefined): Promise<string | null> {
    if (key === undefined || key === null) return null;
    const division = (await this.people.organization()).byKey.get(key);
    if (!division) throw invalid('/division', 'There is no division with this key.');
    return division.id;
  }

  private async view({
    id,
    name,
    format,
    url,
    role,
    divisionId,
    kinds,
    language,
    version,
  }: Channel): Promise<ChannelView> {
    const { divisions } = await this.people.organization();
    const division = divisions.get(divisionId ?? '')?.key ?? null;
    return { id, name, format, url: maskUrl(url), role, division, kinds, language, version };
  }
}

function unknown(): Problem {
  return new Problem('not_found', { detail: 'There is no channel with this id.' });
}

function invalid(pointer: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer, code: 'invalid', message }] });
}
