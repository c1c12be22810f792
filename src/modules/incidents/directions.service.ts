import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { permits } from '../../domain/access/access.js';
import { type Relation } from '../../domain/access/relations.js';
import { direct, type Office } from '../../domain/incident/direct.js';
import { Database } from '../../platform/database/database.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import type { Asking, Member } from '../people/people.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { CasesService } from './cases.service.js';
import { mayReadWordsOfConduct } from './conduct.js';
import type { DirectionView } from './dto/direction.view.js';
import { untoldTo } from './untold.js';
import { versionFor } from './version-for.js';

interface DirectionRow extends QueryResultRow {
  office: Office;
  text: string;
  authorId: string;
  authorName: string;
  recordedAt: Date;
}

const DIRECTIONS_OF = {
  name: 'directions-of',
  text: `
    select d.office, d.text, d.author_id as "authorId", p.name as "authorName", d.recorded_at as "recordedAt"
    from direction d
    join person p on p.id = d.author_id
    where d.incident_id = $1
    order by d.office`,
};

@Injectable()
export class DirectionsService {
  constructor(
    private readonly cases: CasesService,
    private readonly database: Database,
    private readonly sealing: SealingService,
  ) {}

  async list(idOrReference: string, member: Member): Promise<DirectionView[]> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    const rows = await this.database.query<DirectionRow>(DIRECTIONS_OF, [incident.id]);
    return rows
      .filter((row) => mayRead(row.office, relations))
      .map((row) => this.sealing.openListed('direction', [incident.id, row.office], row))
      .map((row) => view(row, untoldTo(incident, relations)));
  }

  /** The first direction needs no If-Match; to replace one, the caller must have seen it. */
  async record(
    idOrReference: string,
    office: Office,
    text: string,
    asking: Asking,
  ): Promise<{ direction: DirectionView; version: number }> {
    const kase = await this.cases.decide(
      idOrReference,
      asking,
      { direction: { office, text } },
      (found, by) => {
        const decision = direct(found, office, by);
        if (found.directed.includes(office))
          requireIfMatch(asking.ifMatch, versionFor(found.incident, found.relations));
        return decision;
      },
    );
    const { member } = asking;
    return {
      direction: {
        office,
        text,
        author: { id: member.id, name: member.name },
        recordedAt: kase.incident.updatedAt.toISOString(),
      },
      version: versionFor(kase.incident, kase.relations),
    };
  }
}

function mayRead(office: Office, relations: readonly Relation[]): boolean {
  if (office === 'communications')
    return permits(relations, 'read:handling') && permits(relations, 'read:narrative');
  return mayReadWordsOfConduct(relations);
}

function view(row: DirectionRow, untold: string | null): DirectionView {
  return {
    office: row.office,
    text: row.text,
    author: row.authorId === untold ? null : { id: row.authorId, name: row.authorName },
    recordedAt: row.recordedAt.toISOString(),
  };
}
