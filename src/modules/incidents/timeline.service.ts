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
import { mayReadNote } from './conduct.js';
import type { TimelineEntryView } from './dto/timeline.view.js';
import { mayKnowOfEntry } from './entry-knowledge.js';
import { dutyIn } from './entry-knowledge.service.js';
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
    const entries = await this.audit.of(incident.id, after, limit + 1);
    const shown = entries
      .slice(0, limit)
      .map((entry) => this.sealing.openListed('audit_entry', [entry.id], entry));
    const last = shown.at(-1);
    const protocol = await this.protocols.byId(incident.protocolId);
    const told = shown.map((entry) => ({ entry, rule: ruleOf(protocol, entry.stepKey ?? '') }));
    return {
      items: told
        .filter(({ entry, rule }) =>
          mayKnowOfEntry(entry, { step: rule, duty: dutyIn(entry, this.laws) }, relations, member.id),
        )
        .map(({ entry, rule }) => view(entry, rule, incident, relations, member)),
      nextCursor: entries.length > limit && last ? encodeCursor([Number(last.seq)]) : null,
    };
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
