import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Protocol } from '../../domain/protocol/protocol.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import type { ProtocolSummaryView, ProtocolView } from './dto/protocol.view.js';
import { ProtocolRow } from './protocol.entity.js';
import { toPresent } from './protocol-file.js';
import { requireDefault } from './default-protocol.js';
import { ProtocolFilesService } from './protocol-files.service.js';
import type { ReadProtocol } from './read-protocols.js';

const CONTENT = { name: 'protocol-content', text: 'select content from protocol where id = $1' };

/** Protocols as they are now, and as they were when an incident began. */
@Injectable()
export class ProtocolsService implements OnModuleInit {
  private readonly delivered: ReadProtocol[];
  private readonly kept = new Map<string, Protocol>();

  constructor(
    @InjectRepository(ProtocolRow) private readonly rows: Repository<ProtocolRow>,
    private readonly database: Database,
    files: ProtocolFilesService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    this.delivered = files.delivered();
    for (const { id, protocol } of this.delivered) this.kept.set(id, protocol);
    requireDefault(
      config.defaultProtocol,
      this.delivered.map(({ protocol }) => protocol.key),
    );
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

  /** The protocol that new reports follow. */
  default(): ReadProtocol {
    return this.present(this.config.defaultProtocol);
  }

  /** The present version of a protocol. */
  present(key: string): ReadProtocol {
    const found = this.delivered.find(({ protocol }) => protocol.key === key);
    if (found) return found;
    const known = this.delivered.map(({ protocol }) => protocol.key).join(', ');
    throw new Problem('not_found', { detail: `There is no such protocol. Known: ${known}.` });
  }

  /** The protocol by its content, as the incident began with it. */
  async byId(id: string): Promise<Protocol> {
    const known = this.kept.get(id);
    if (known) return known;
    const row = await this.database.one<Pick<ProtocolRow, 'content'> & Record<string, unknown>>(CONTENT, [
      id,
    ]);
    if (!row) throw new Error('This protocol was never seen.');
    const protocol = toPresent(row.content);
    this.kept.set(id, protocol);
    return protocol;
  }

  list(): ProtocolSummaryView[] {
    return this.delivered.map((read) => this.summary(read));
  }

  view(key: string): ProtocolView {
    const read = this.present(key);
    const { sources, steps } = read.protocol;
    return { ...this.summary(read), sources, steps };
  }

  private summary({ id, protocol }: ReadProtocol): Omit<ProtocolView, 'sources' | 'steps'> {
    const { key, version, title, jurisdiction } = protocol;
    return { key, version, id, title, jurisdiction, isDefault: key === this.config.defaultProtocol };
  }
}
