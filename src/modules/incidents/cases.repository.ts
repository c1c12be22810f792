import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Subject, Tie } from '../../domain/access/relations.js';
import { isoInstant } from '../../domain/deadlines/iso-instant.js';
import type { Office } from '../../domain/incident/direct.js';
import type { Obligation } from '../../domain/obligations/obligation.js';
import type { Step } from '../../domain/protocol/protocol.js';
import type { Assessment } from '../../domain/severity/assessment.js';
import { fromJsonRow, toRow, type Table } from '../../platform/database/columns.js';
import { Database, type Session } from '../../platform/database/database.js';
import {
  caseStatements,
  FILED_BEFORE,
  writtenBy,
  type CaseStatements,
  type FiledBefore,
  type Write,
} from './cases.sql.js';
import { SealingService, type SealedName } from '../sealing/sealing.service.js';
import { AssessmentRow } from './assessment.entity.js';
import { IncidentStepRow } from './incident-step.entity.js';
import { IncidentRow } from './incident.entity.js';
import { together, type CaseRows } from './case-rows.js';
import { ObligationRow } from './obligation.entity.js';

/** An incident as one person finds it. */
export interface FoundIncident extends IncidentRow {
  reporterName: string;
  ties: Tie[];
}

/** The same before what people wrote in it is opened. */
export type ClosedIncident = Omit<FoundIncident, 'title' | 'description' | 'implicated' | 'rationale'>;

/** An incident as it will be written: with everything but its reference, which the database gives. */
export interface NewCase {
  incident: FoundIncident;
  rows: CaseRows;
  /** How references of its year begin. */
  prefix: string;
}

export interface FoundCase {
  incident: FoundIncident;
  steps: Step[];
  /** Everyone whom no message may reach. */
  excluded: string[];
  /** The offices whose direction is recorded. */
  directed: Office[];
  obligations: Obligation[];
  /** The last assessment; null while there is none. */
  assessment: Assessment | null;
}

type JsonRow = Record<string, unknown>;

interface CaseRow extends FoundIncident, Pick<FoundCase, 'excluded' | 'directed'> {
  /** Null for one that was brought over, where none began. */
  steps: JsonRow[] | null;
  obligations: JsonRow[] | null;
  assessment: JsonRow | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

@Injectable()
export class CasesRepository {
  private readonly incident: Table;
  private readonly step: Table;
  private readonly obligation: Table;
  private readonly assessment: Table;
  private readonly sql: CaseStatements;
  /** The columns of the incident that each decision writes. */
  private readonly written: Record<Write, Table>;

  constructor(
    private readonly database: Database,
    private readonly sealing: SealingService,
    dataSource: DataSource,
  ) {
    this.incident = dataSource.getMetadata(IncidentRow);
    this.step = dataSource.getMetadata(IncidentStepRow);
    this.obligation = dataSource.getMetadata(ObligationRow);
    this.assessment = dataSource.getMetadata(AssessmentRow);
    this.sql = caseStatements(this.incident, this.step);
    const named = (names: readonly string[]): Table => ({
      columns: this.incident.columns.filter((column) => ['id', ...names].includes(column.propertyName)),
    });
    const { act, amend, implicate, assess, migrate } = writtenBy(this.incident);
    this.written = {
      ...{ act: named(act), assess: named(assess), migrate: named(migrate) },
      ...{ amend: named(amend), implicate: named(implicate) },
    };
  }

  /**
   * Writes new incidents with all that came of them, in one statement; returns their references, in the same order.
   * `kept` is the answer for whoever repeats a report that was sent alone.
   */
  async insert(
    drafts: readonly NewCase[],
    { on = this.database, kept = [] }: { on?: Session; kept?: readonly unknown[] } = {},
  ): Promise<string[]> {
    const statement = kept.length > 0 ? this.sql.insertAndKeep : this.sql.insert;
    const filed = await on.query<{ id: string; reference: string }>(statement, [
      `[${drafts.map(({ incident }) => this.inJson(incident, this.incident, true)).join(',')}]`,
      drafts[0]?.prefix ?? '',
      ...this.parameters(together(drafts.map(({ rows }) => rows))),
      ...kept,
    ]);
    const referenceOf = new Map(filed.map(({ id, reference }) => [id, reference]));
    return drafts.map(({ incident }) => referenceOf.get(incident.id) ?? '');
  }

  /** What a system has filed under these references of its own. */
  filedBefore(key: string, references: readonly string[]): Promise<FiledBefore[]> {
    return this.database.query<FiledBefore>(FILED_BEFORE, [key, references]);
  }

  /**
   * Writes a decision in one statement, if the incident is still the version that was decided on.
   * Returns the new version, or null when someone else was first; then nothing is written.
   */
  async record(incident: IncidentRow, version: number, rows: CaseRows, write: Write): Promise<number | null> {
    const [changed] = await this.database.query<{ version: number }>(this.sql[write], [
      this.inJson(incident, this.written[write], write === 'amend' || write === 'implicate'),
      version,
      ...this.parameters(rows),
      ...(rows.assessment ? [JSON.stringify(this.sealing.seal('assessment', rows.assessment))] : []),
    ]);
    return changed?.version ?? null;
  }

  /** What people wrote in it stays closed. */
  async find(idOrReference: string, personId: string): Promise<ClosedIncident | undefined> {
    const statement = UUID.test(idOrReference) ? this.sql.findById : this.sql.findByReference;
    return this.database.one<ClosedIncident & Record<string, unknown>>(statement, [
      idOrReference.toUpperCase(),
      personId,
    ]);
  }

  /** How someone stands to it is computed from this. */
  async subject(idOrReference: string, personId: string): Promise<(Subject & { ties: Tie[] }) | undefined> {
    const statement = UUID.test(idOrReference) ? this.sql.subjectById : this.sql.subjectByReference;
    return this.database.one(statement, [idOrReference.toUpperCase(), personId]);
  }

  /** What is shown of it, in words; the rest stays closed. */
  open(closed: ClosedIncident, isShown: (property: string) => boolean): FoundIncident {
    return this.sealing.openShown('incident', [closed.id], closed as FoundIncident, isShown);
  }

  /** The same, with the steps and whom no message may reach: all that a decision needs, in one statement. */
  async findCase(idOrReference: string, personId: string): Promise<FoundCase | undefined> {
    const statement = UUID.test(idOrReference) ? this.sql.caseById : this.sql.caseByReference;
    const row = await this.database.one<CaseRow>(statement, [idOrReference.toUpperCase(), personId]);
    if (!row) return undefined;
    const { steps, excluded, directed, obligations, assessment, ...incident } = row;
    const { id } = incident;
    return {
      ...{ incident: this.sealing.open('incident', [id], incident), excluded, directed },
      steps: (steps ?? []).map((each) => {
        const step = fromJsonRow(new IncidentStepRow(), this.step, each);
        return this.sealing.open('incident_step', [id, step.key], step);
      }),
      obligations: (obligations ?? []).map((each) => {
        const duty = fromJsonRow(new ObligationRow(), this.obligation, each);
        return this.sealing.open('obligation', [id, duty.id], duty);
      }),
      assessment: assessment && this.openAssessment(id, assessment),
    };
  }

  private openAssessment(id: string, json: JsonRow): Assessment {
    const assessment = fromJsonRow(new AssessmentRow(), this.assessment, json);
    return this.sealing.open('assessment', [id, assessment.version], assessment);
  }

  /** Words are only searched anew where a text may have changed. */
  private inJson(incident: IncidentRow, columns: Table, withWords: boolean): string {
    const row = this.sealing.seal('incident', toRow(columns, incident, isoInstant));
    const words = withWords ? { words: this.sealing.words(incident.title, incident.description) } : {};
    return JSON.stringify({ ...row, ...words });
  }

  private parameters(rows: CaseRows): string[] {
    const sealed = <Row extends object>(table: SealedName, each: Row): Row => this.sealing.seal(table, each);
    return [
      rows.steps.map((step) => sealed('incident_step', toRow(this.step, step, isoInstant))),
      rows.participants,
      rows.directions.map((each) => sealed('direction', each)),
      rows.trail.map((each) => sealed('audit_entry', each)),
      rows.messages,
      rows.obligations.map((each) => sealed('obligation', toRow(this.obligation, each, isoInstant))),
    ].map((each) => JSON.stringify(each));
  }
}
