import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { newId } from '../../platform/clock/new-id.js';
import type { Relation } from '../../domain/access/relations.js';
import { permits, type FieldGroup } from '../../domain/access/access.js';
import { authorize } from '../../domain/access/authorize.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { AuditService } from '../audit/audit.service.js';
import type { Asking } from '../people/people.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { CasesService } from './cases.service.js';
import { AUDIENCES, type Audience } from './comment.entity.js';
import type { CommentDto } from './dto/comment.dto.js';
import type { CommentView } from './dto/comment.view.js';
import { untoldTo } from './untold.js';

interface CommentRow extends QueryResultRow {
  id: string;
  authorId: string;
  authorName: string;
  audience: Audience;
  text: string;
  writtenAt: Date;
}

const COMMENTS_OF = {
  name: 'comments-of',
  text: `
    select c.id, c.author_id as "authorId", p.name as "authorName", c.audience, c.text, c.written_at as "writtenAt"
    from comment c
    join person p on p.id = c.author_id
    where c.incident_id = $1 and (c.audience = any ($2) or c.author_id = $3)
      and c.id > coalesce($4::uuid, '00000000-0000-0000-0000-000000000000')
    order by c.id
    limit $5`,
};

const ADD = {
  name: 'comment-add',
  text: `
    with trail as (
      insert into audit_entry (id, incident_id, at, actor_id, type, changes, request_id)
      values ($7, $2, $6, $3, 'comment.added', jsonb_build_object('audience', $4::text), $8)
    )
    insert into comment (id, incident_id, author_id, audience, text, written_at)
    values ($1, $2, $3, $4, $5, $6)`,
};

/** What a comment is, by whom it is addressed to; authors always read what they wrote. */
const GROUPS: Record<Audience, FieldGroup> = {
  everyone: 'narrative',
  privacy: 'privacy',
  human_resources: 'conduct',
  legal: 'legal',
};

/** What is read there is rare, and tells something. */
const COMPARTMENTS: readonly Audience[] = ['human_resources', 'legal'];

export function mayRead(audience: Audience, relations: readonly Relation[]): boolean {
  return permits(relations, `read:${GROUPS[audience]}`);
}

@Injectable()
export class CommentsService {
  constructor(
    private readonly cases: CasesService,
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly sealing: SealingService,
    private readonly clock: Clock,
  ) {}

  /** Who reads another's words of conduct or of legal advice is in the trail before they are answered. */
  async page(
    idOrReference: string,
    query: PageDto,
    { member, requestId }: Asking,
  ): Promise<Page<CommentView>> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    const audiences = AUDIENCES.filter((audience) => mayRead(audience, relations));
    const limit = query.limit ?? USUAL_PER_PAGE;
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, ['uuid'])[0];
    const rows = await this.database.query<CommentRow>(COMMENTS_OF, [
      incident.id,
      audiences,
      member.id,
      after,
      limit + 1,
    ]);
    const shown = rows.slice(0, limit).map((row) => this.sealing.openListed('comment', [row.id], row));
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const others = new Set(shown.filter(({ authorId }) => authorId !== member.id).map((row) => row.audience));
    for (const audience of COMPARTMENTS.filter((each) => others.has(each))) {
      const who = { actorId: member.id, incidentId: incident.id, requestId };
      await this.audit.record({ type: 'comments.read', at: this.clock.now(), ...who, changes: { audience } });
    }
    const untold = untoldTo(incident, relations);
    return {
      items: shown.map((row) => view(row, untold)),
      nextCursor: last ? encodeCursor([last.id]) : null,
    };
  }

  /** A comment changes nothing that others decide on, so it leaves the incident's version alone. */
  async add(idOrReference: string, body: CommentDto, { member, requestId }: Asking): Promise<CommentView> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    const now = this.clock.now();
    authorize('comment', { actor: member, relations, at: now });
    const comment = {
      id: newId(),
      audience: body.audience ?? ('everyone' as const),
      text: body.text,
      writtenAt: now,
    };
    await this.database.query(ADD, [
      ...[comment.id, incident.id, member.id, comment.audience],
      ...[this.sealing.sealOne('comment', 'text', [comment.id], comment.text), now],
      ...[newId(), requestId],
    ]);
    return view({ ...comment, authorId: member.id, authorName: member.name }, null);
  }
}

function view(row: CommentRow, untold: string | null): CommentView {
  return {
    id: row.id,
    audience: row.audience,
    text: row.text,
    author: row.authorId === untold ? null : { id: row.authorId, name: row.authorName },
    writtenAt: row.writtenAt.toISOString(),
  };
}
