import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { reachOf } from '../../domain/access/access.js';
import { isoDate } from '../../domain/deadlines/day-number.js';
import { dayOf } from '../../domain/deadlines/zone-days.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { PeopleService, type Member } from '../people/people.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import type { IndicatorsView } from './dto/indicators.view.js';
import type { ListIndicatorsDto } from './dto/list-indicators.dto.js';
import { indicatorsOf } from './indicators.sql.js';
import { monthsOf } from './indicator-months.js';
import { viewFigures, type FiguresRow } from './view-figures.js';

type Row = FiguresRow & QueryResultRow;

/**
 * What is put in order for the medians of a million incidents stays in memory, and takes longer than other statements may
 * on a busy machine, for this one transaction.
 */
const ROOM_TO_SORT = {
  name: 'room-to-sort',
  text: `select set_config('work_mem', '64MB', true), set_config('statement_timeout', '30s', true)`,
};

/** How long it takes and how much is on time, of the incidents whose handling the caller may read. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly laws: RegimesService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async read(query: ListIndicatorsDto, member: Member): Promise<IndicatorsView> {
    const { zone } = this.config;
    const now = this.clock.now();
    const months = monthsOf(query, isoDate(dayOf(zone, now.getTime())));
    const { by = 'discovery', drill = false, groupBy, cause } = query;
    const { byKey, divisions } = await this.people.organization();
    const divisionId = query.division === undefined ? undefined : (byKey.get(query.division)?.id ?? newId());
    const sql = new SqlQuery();
    const counted = { ...months, zone, by, drill, cause, divisionId };
    const text = indicatorsOf(member, counted, groupBy, { now, conductDuties: this.hiddenFrom(member) }, sql);
    const rows = await this.database.transaction(async (session) => {
      await session.query(ROOM_TO_SORT, []);
      return session.query<Row>(sql.named(text), sql.values);
    });
    const nameOf = (key: string): string => (groupBy === 'division' ? (divisions.get(key)?.key ?? key) : key);
    return {
      ...{
        from: months.from,
        to: months.to,
        by,
        groupBy: groupBy ?? null,
        zone,
        drill,
        at: now.toISOString(),
      },
      total: viewFigures(rows.find(({ key }) => key === '')),
      groups: rows
        .filter(({ key }) => key !== '')
        .map((row) => Object.assign(viewFigures(row), { key: nameOf(row.key) })),
    };
  }

  /** The duties that an employment action gives rise to; null for those who may know of one. */
  private hiddenFrom(member: Member): string[] | null {
    return reachOf(member, 'read:employment').length > 0 ? null : this.laws.dutiesOfConduct();
  }
}
