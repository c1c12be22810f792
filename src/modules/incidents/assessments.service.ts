import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { permits } from '../../domain/access/access.js';
import { authorize } from '../../domain/access/authorize.js';
import { assess } from '../../domain/incident/assess.js';
import type { Assessment } from '../../domain/severity/assessment.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import type { Asking, Member } from '../people/people.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { CasesService } from './cases.service.js';
import { mayKnowOfActions } from './conduct.js';
import type { AssessmentDto } from './dto/assessment.dto.js';
import type { AssessmentView } from './dto/assessment.view.js';
import { toJudged } from './to-judged.js';
import { viewAssessment } from './view-assessment.js';
import { versionFor } from './version-for.js';

interface LastAssessment extends Assessment, QueryResultRow {
  authorName: string;
}

const LAST_OF = {
  name: 'assessment-last',
  text: `
    select a.version, a.enisa, a.severity, a.rrosh, a.hipaa, a.phipa, a.determinations, a.author_id as "authorId",
           p.name as "authorName", a.recorded_at as "recordedAt"
    from assessment a
    join person p on p.id = a.author_id
    where a.incident_id = $1
    order by a.version desc
    limit 1`,
};

export interface VersionedAssessment {
  assessment: AssessmentView;
  /** Of the incident. */
  version: number;
}

@Injectable()
export class AssessmentsService {
  constructor(
    private readonly cases: CasesService,
    private readonly database: Database,
    private readonly sealing: SealingService,
    private readonly clock: Clock,
  ) {}

  async read(idOrReference: string, member: Member): Promise<VersionedAssessment> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    authorize('read:handling', { actor: member, relations, at: this.clock.now() });
    const row = await this.database.one<LastAssessment>(LAST_OF, [incident.id]);
    if (!row) throw new Problem('not_found', { detail: 'No assessment of this incident is recorded yet.' });
    this.sealing.open('assessment', [incident.id, row.version], row);
    const assessment = viewAssessment(row, row.authorName, {
      seesWords: permits(relations, 'read:narrative'),
      seesConduct: mayKnowOfActions(relations),
    });
    return { assessment, version: versionFor(incident, relations) };
  }

  /** The first assessment needs no If-Match; to replace one, the caller must have seen it. */
  async record(idOrReference: string, body: AssessmentDto, asking: Asking): Promise<VersionedAssessment> {
    const judged = toJudged(body);
    const { incident, relations, decision } = await this.cases.decide(
      idOrReference,
      asking,
      {},
      (found, by) => {
        const decided = assess(found, judged, by);
        if (found.assessment) requireIfMatch(asking.ifMatch, versionFor(found.incident, found.relations));
        return decided;
      },
    );
    return {
      assessment: viewAssessment(decision.assessment, asking.member.name, {
        ...{ seesWords: true, seesConduct: true },
      }),
      version: versionFor(incident, relations),
    };
  }
}
