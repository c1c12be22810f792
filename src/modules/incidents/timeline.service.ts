import { Injectable } from '@nestjs/common';
import { permits } from '../../domain/access/access.js';
import { type Relation } from '../../domain/access/relations.js';
import { ruleOf, type StepRule } from '../../domain/protocol/protocol.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { AuditService, type TrailEntry } from '../audit/audit.service.js';
import type { Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { CasesService } from './cases.service.js';
import { dutyIn, mayReadNote } from './conduct.js';
import type { TimelineEntryView } from './dto/timeline.view.js';
import { mayKnowOfEntry } from './entry-knowledge.js';
import { untoldTo, withoutUntold } from './untold.js';
import type { ClosedIncident } from './cases.repository.js';
import { sentence } from './timeline-sentence.js';

@Injectable()
export class TimelineService {
  constructor(
    private readonly cases: CasesService,
    private readonly audit: AuditService,
    private readonly sealing: SealingService,
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
  ) {}

  /** What happened, in order, as far as the caller may see. */
  async page(idOrReference: string, query: PageDto, member: Member): Promise<Page<TimelineEntryView>> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    const limit = query.limit ?? USUAL_PER_PAGE * 4;
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, ['whole'])[0];
    const protocol = await this.protocols.byId(incident.protocolId);
    const mayKnow = (entry: TrailEntry): boolean => {
      const about = { step: ruleOf(protocol, entry.stepKey ?? ''), duty: dutyIn(entry, this.laws) };
      return mayKnowOfEntry(entry, about, relations, member.id);
    };
    const known = await this.known(incident.id, after, limit + 1, mayKnow);
    const shown = known
      .slice(0, limit)
      .map((entry) => this.sealing.openListed('audit_entry', [entry.id], entry));
    const last = shown.at(-1);
    return {
      items: shown.map((entry) =>
        view(entry, ruleOf(protocol, entry.stepKey ?? ''), incident, relations, member),
      ),
      nextCursor: known.length > limit && last ? encodeCursor([Number(last.seq)]) : null,
    };
  }

  /** So many entries that the caller may know of: a page with fewer would tell that there are others. */
  private async known(
    incidentId: string,
    after: number | null,
    count: number,
    mayKnow: (entry: TrailEntry) => boolean,
  ): Promise<TrailEntry[]> {
    const entries = await this.audit.of(incidentId, after, count);
    const known = entries.filter(mayKnow);
    const last = entries.at(-1);
    if (entries.length < count || known.length === count || !last) return known;
    return [...known, ...(await this.known(incidentId, Number(last.seq), count - known.length, mayKnow))];
  }
}

function view(
  entry: TrailEntry,
  rule: StepRule | undefined,
  incident: ClosedIncident,
  relations: readonly Relation[],
  member: Member,
): TimelineEntryView {
  const isOwn = entry.actorId === member.id;
  const isFull = permits(relations, 'read:trail') || isOwn;
  const seesPeople = permits(relations, 'read:narrative');
  const untold = untoldTo(incident, relations);
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    recordedAt: entry.recordedAt.toISOString(),
    type: entry.type,
    summary: sentence(entry, incident.zone),
    stepKey: entry.stepKey,
    actor:
      entry.actorId && entry.actorId !== untold && seesPeople
        ? { id: entry.actorId, name: entry.actorName ?? '', kind: entry.isSystem ? 'system' : 'person' }
        : null,
    note: seesPeople && (isOwn || mayReadNote(rule, relations)) ? entry.note : null,
    changes: isFull && seesPeople ? withoutUntold(entry.changes, untold) : {},
  };
}
