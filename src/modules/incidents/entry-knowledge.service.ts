import { Injectable } from '@nestjs/common';
import type { Relation } from '../../domain/access/relations.js';
import { ruleOf } from '../../domain/protocol/protocol.js';
import { Database } from '../../platform/database/database.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { dutyIn } from './conduct.js';
import { mayKnowOfEntry, type Entry } from './entry-knowledge.js';

interface Reader {
  id: string;
  relations: readonly Relation[];
}

type Concerned = Entry & { incidentId: string | null; stepKey: string | null };

const PROTOCOLS_OF = {
  name: 'protocols-of',
  text: `
    select id, protocol_id as "protocolId"
    from incident
    where id = any ($1)`,
};

/** Who may know of entries of many cases at once, as the timeline of each case decides it. */
@Injectable()
export class EntryKnowledge {
  constructor(
    private readonly database: Database,
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
  ) {}

  /** For each entry whether the reader may know of it; a step of a case that is gone stays untold. */
  of(entries: readonly Concerned[], reader: Reader): Promise<boolean[]> {
    return this.each(entries, () => reader);
  }

  /** The same, where how the reader stands to the case differs from entry to entry. */
  async each<E extends Concerned>(entries: readonly E[], readerOf: (entry: E) => Reader): Promise<boolean[]> {
    const protocolOf = await this.protocolsOf(entries);
    return Promise.all(
      entries.map(async (entry) => {
        const reader = readerOf(entry);
        if (entry.incidentId === null) return true;
        const protocolId = protocolOf.get(entry.incidentId);
        if (entry.stepKey !== null && protocolId === undefined) return false;
        const protocol = protocolId === undefined ? null : await this.protocols.byId(protocolId);
        const about = {
          step: protocol ? ruleOf(protocol, entry.stepKey ?? '') : undefined,
          duty: dutyIn(entry, this.laws),
        };
        return mayKnowOfEntry(entry, about, reader.relations, reader.id);
      }),
    );
  }

  private async protocolsOf(entries: readonly Concerned[]): Promise<Map<string, string>> {
    const ids = entries.flatMap(({ incidentId, stepKey }) =>
      stepKey !== null && incidentId ? [incidentId] : [],
    );
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; protocolId: string }>(PROTOCOLS_OF, [
      [...new Set(ids)],
    ]);
    return new Map(rows.map((row) => [row.id, row.protocolId]));
  }
}
