import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { problemOf } from '../../platform/http/problem-of.js';
import { AuditService } from '../audit/audit.service.js';
import type { ImportQueryDto } from './dto/import.dto.js';
import type { ImportErrorView, ImportView } from './dto/import.view.js';
import { PeopleService } from './people.service.js';
import { EVERYONE, type PersonRow } from './people.sql.js';
import { officeWarning } from './office-warning.js';
import type { ChangedBy, EmptyOffice } from './person-changes.js';
import { PersonChangesService } from './person-changes.service.js';
import { planImport, type Planned } from './plan-import.js';
import { readImport } from './read-import.js';

/** Of one file. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** People from a file: what it says is so afterwards, and the same file again changes nothing. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly changes: PersonChangesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async import(csv: string, options: ImportQueryDto, by: Omit<ChangedBy, 'via'>): Promise<ImportView> {
    const read = readImport(csv);
    const everyone = await this.database.query<PersonRow>(EVERYONE, []);
    // Who is on a line that is wrong is not absent.
    const named = read.errors.map(({ email }) => email.toLowerCase());
    const organization = await this.people.organization();
    const { planned, unchanged, errors } = planImport(read.lines, everyone, organization, {
      absent: options.deactivateAbsent ? new Set(named) : null,
    });
    const wrong = [...read.errors, ...errors];
    const applied = !options.dryRun && !(options.strict && wrong.length > 0);
    const done = applied ? await this.apply(planned, by) : { planned, errors: [], empty: [] };
    return {
      ...{ dryRun: options.dryRun, applied, unchanged },
      changes: done.planned.map(({ line, email, what, fields }) => ({ line, email, what, fields })),
      errors: [...wrong, ...done.errors].sort((a, b) => a.line - b.line),
      warnings: done.empty.map(officeWarning),
    };
  }

  /** Each person in a transaction of their own: what one line cannot do stops nothing of the others. */
  private async apply(
    planned: readonly Planned[],
    who: Omit<ChangedBy, 'via'>,
  ): Promise<{ planned: Planned[]; errors: ImportErrorView[]; empty: EmptyOffice[] }> {
    const by: ChangedBy = { ...who, via: 'import' };
    const done: Planned[] = [];
    const errors: ImportErrorView[] = [];
    const empty: EmptyOffice[] = [];
    for (const each of planned) {
      try {
        if (each.before === null) await this.changes.add(each.person, by);
        else {
          const { id, version } = each.before;
          empty.push(...(await this.changes.change(id, version, each.person, by)).empty);
        }
        done.push(each);
      } catch (error) {
        const { code, detail, status } = problemOf(error);
        if (status >= 500) throw error;
        errors.push({ line: each.line, email: each.email, column: '', code, message: detail });
      }
    }
    const changes = { changed: done.length, refused: errors.length };
    await this.audit.record({ type: 'people.imported', at: this.clock.now(), ...who, changes });
    return { planned: done, errors, empty };
  }
}
