import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Protocol } from '../../domain/protocol/protocol.js';
import { Clock } from '../../platform/clock/clock.js';
import { packageFolder } from '../../platform/files/package-folder.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { ProtocolRow } from './protocol.entity.js';
import { readProtocols, type ReadProtocol } from './read-protocols.js';

/** Which protocol a report follows; the choice by facts comes with more protocols. */
const DEFAULT = 'ca-on-municipality';

/** Protocols as they are now, and as they were when an incident began. */
@Injectable()
export class ProtocolsService implements OnModuleInit {
  private readonly delivered: ReadProtocol[];
  private readonly followed: ReadProtocol;
  private readonly kept = new Map<string, Protocol>();

  constructor(
    @InjectRepository(ProtocolRow) private readonly rows: Repository<ProtocolRow>,
    calendars: CalendarsService,
    private readonly clock: Clock,
  ) {
    this.delivered = readProtocols(
      packageFolder('protocols'),
      (key) => calendars.calendar(key) !== undefined,
    );
    this.followed = requireNamed(this.delivered, DEFAULT);
    for (const { id, protocol } of this.delivered) this.kept.set(id, protocol);
  }

  async onModuleInit(): Promise<void> {
    const rows = this.delivered.map(({ id, protocol }) => ({
      id,
      key: protocol.key,
      version: protocol.version,
      content: protocol,
      firstSeenAt: this.clock.now(),
    }));
    await this.rows.createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  default(): ReadProtocol {
    return this.followed;
  }

  /** The protocol by its content, as the incident began with it. */
  async byId(id: string): Promise<Protocol> {
    const known = this.kept.get(id);
    if (known) return known;
    const row = await this.rows.findOneByOrFail({ id });
    this.kept.set(id, row.content);
    return row.content;
  }
}

/** Missed at the start, not at the first report. */
function requireNamed(protocols: readonly ReadProtocol[], key: string): ReadProtocol {
  const found = protocols.find(({ protocol }) => protocol.key === key);
  if (found) return found;
  throw new Error(`protocols/${key}.yaml is missing.`);
}
