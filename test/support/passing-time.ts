import { Client } from 'pg';
import { SweepService } from '../../src/modules/follow-ups/sweep.service.js';
import { Clock } from '../../src/platform/clock/clock.js';
import type { Resource } from './answer.js';
import type { RunningApp } from './running-app.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const MOVED = {
  incident_step: ['due_at', 'opened_at', 'finished_at', 'next_follow_up_at'],
  obligation: ['due_at', 'act_by', 'alone_since', 'next_follow_up_at'],
  follow_up: ['due_at', 'at', 'fired_at'],
};

/** Lets time pass for an incident: in place of waiting, all that is kept of its steps and duties moves into the past. */
export class PassingTime {
  private readonly sweeps: SweepService;
  private readonly clock: Clock;

  constructor(private readonly app: RunningApp) {
    this.sweeps = app.app.get(SweepService, { strict: false });
    this.clock = app.app.get(Clock);
  }

  /** Until a step or a duty is overdue for so long; before its deadline when that is negative. */
  async until(incident: string, key: string, late: number): Promise<void> {
    const [row] = await this.app.sql<{ due: Date }>(
      `select due_at as due from incident_step where incident_id = $1 and key = $2
       union all select act_by from obligation where incident_id = $1 and id = $2`,
      [incident, key],
    );
    if (!row) throw new Error(`no step or duty ${key}`);
    await this.pass(incident, late + row.due.getTime() - this.clock.now().getTime());
  }

  /** So many milliseconds, all at once: a worker that looks meanwhile leaves alone what someone decides on. */
  async pass(incident: string, milliseconds: number): Promise<void> {
    const client = new Client({ connectionString: this.app.database.url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select from incident where id = $1 for update', [incident]);
      for (const [table, columns] of Object.entries(MOVED))
        await client.query(
          `update ${table} set ${columns.map((column) => `${column} = ${column} - $2::interval`).join(', ')}
           where incident_id = $1`,
          [incident, `${milliseconds} milliseconds`],
        );
      await client.query('commit');
    } finally {
      await client.end();
    }
  }

  /** What all workers together do now, so many at once. */
  async sweep(workers = 1): Promise<number> {
    const work = async (): Promise<number> => {
      let swept = 0;
      for (let some = -1; some !== 0; swept += some) some = await this.sweeps.sweep(this.clock.now());
      return swept;
    };
    const all = await Promise.all(Array.from({ length: workers }, work));
    return all.reduce((sum, each) => sum + each, 0);
  }

  /** What was sent about a step or a duty: `escalation 1 to owner: sent`. */
  async sent(incident: string, stepKey: string): Promise<string[]> {
    const rows = await this.app.sql<Resource>(
      `select kind, nth, array_to_string(told, ', ') as told, outcome, is_late
       from follow_up where incident_id = $1 and key = $2 order by due_at, fired_at, kind desc, nth`,
      [incident, stepKey],
    );
    return rows.map(
      ({ kind, nth, told, outcome, is_late }) =>
        `${String(kind)} ${String(nth)} to ${String(told)}: ${String(outcome)}${is_late === true ? ', late' : ''}`,
    );
  }

  /** Who was told: `supervisor: overdue`, in the order of names. */
  async told(incident: string, stepKey: string): Promise<string[]> {
    const rows = await this.app.sql<{ told: string }>(
      `select split_part(p.email, '@', 1) || ': ' || m.kind as told
       from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and coalesce(m.step_key, m.obligation) = $2 and m.kind ~ 'reminder|overdue|unanswered'
       order by 1`,
      [incident, stepKey],
    );
    return rows.map(({ told }) => told);
  }
}
