import type { Member } from '../people/people.service.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import { visibleTo } from '../access/visible-to.js';

export const GROUPINGS = ['division', 'cause', 'month'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const COUNTED_BY = ['discovery', 'report'] as const;

/** Which incidents are counted. */
export interface Counted {
  /** The first day of the first month, and that of the month after the last, in the organization's zone. */
  fromDay: string;
  untilDay: string;
  zone: string;
  by: (typeof COUNTED_BY)[number];
  divisionId?: string | undefined;
  cause?: string | undefined;
  drill: boolean;
}

const INSTANTS = { discovery: 'i.discovered_at', report: 'i.reported_at' } as const;

/** A constant where nothing is grouped: the rows of groups are passed over then. */
function keyOf(groupBy: Grouping | undefined, at: string, zone: string): string {
  if (groupBy === 'division') return 'i.division_id::text';
  if (groupBy === 'cause') return 'i.cause';
  return groupBy === 'month' ? `to_char(${at} at time zone ${zone}, 'YYYY-MM')` : `'-'`;
}

/** How many there are, with the median and the 90th percentile in seconds; what was dated before its beginning took no time. */
function time(from: string, to: string): string {
  const seconds = `case when ${to} is not null then greatest(extract(epoch from ${to} - ${from}), 0) end`;
  const at = (share: number): string =>
    `round(percentile_cont(${share}) within group (order by ${seconds}))::float8`;
  return `jsonb_build_object('count', count(${to}), 'medianSeconds', ${at(0.5)}, 'p90Seconds', ${at(0.9)})`;
}

/** Each figure for every group, and under the key '' for all together. */
const EACH = `coalesce(c.key, '') as key`;
const GROUPED = 'group by grouping sets ((c.key), ())';
const IS_LIVE = `c.status not in ('closed', 'dismissed')`;

/**
 * The figures of the incidents whose handling a member may read, and of no other. Steps and duties that tell of an
 * employment action count for those only who may know of one: `conductDuties` are left out, and the steps with them.
 */
export function indicatorsOf(
  member: Member,
  counted: Counted,
  groupBy: Grouping | undefined,
  { now, conductDuties }: { now: Date; conductDuties: readonly string[] | null },
  sql: SqlQuery,
): string {
  const at = INSTANTS[counted.by];
  const zone = sql.add(counted.zone);
  const present = sql.add(now);
  const left = sql.add(conductDuties ?? []);
  sql.where(visibleTo(member, sql, 'handling'));
  sql.where(`i.drill = ${sql.add(counted.drill)}`);
  sql.where(`${at} >= ${sql.add(counted.fromDay)}::date::timestamp at time zone ${zone}`);
  sql.where(`${at} < ${sql.add(counted.untilDay)}::date::timestamp at time zone ${zone}`);
  if (counted.divisionId) sql.where(`i.division_id = ${sql.add(counted.divisionId)}`);
  if (counted.cause) sql.where(`i.cause = ${sql.add(counted.cause)}`);
  return `
  with counted as materialized (
    select i.id, i.protocol_id, i.status, i.discovered_at, i.reported_at, i.acknowledged_at, i.escalated_at,
           i.contained_at, i.closed_at, ${keyOf(groupBy, at, zone)} as key
    from incident i
    where ${sql.conditions}
  ),
  conduct as materialized (
    select p.id, r ->> 'key' as key
    from protocol p
    cross join jsonb_array_elements(p.content -> 'steps') r
    where ${String(conductDuties !== null)} and r @? '$.limit.**.anchor ? (@ == "employment_action")'
  ),
  cases as (
    select ${EACH}, count(*)::int as incidents, count(*) filter (where ${IS_LIVE})::int as open,
           ${time('c.reported_at', 'c.acknowledged_at')} as acknowledge,
           ${time('c.reported_at', 'c.escalated_at')} as escalate,
           ${time('c.discovered_at', 'c.contained_at')} as contain,
           ${time('c.reported_at', 'c.closed_at')} as close
    from counted c
    ${GROUPED}
  ),
  notices as (
    select c.key, c.discovered_at, min((o.notice ->> 'sentAt')::timestamptz) as sent_at
    from counted c
    join obligation o on o.incident_id = c.id
    where o.state = 'met' and o.id <> all (${left}::text[])
    group by c.key, c.id, c.discovered_at
  ),
  notified as (
    select ${EACH}, ${time('c.discovered_at', 'c.sent_at')} as notify
    from notices c
    ${GROUPED}
  ),
  steps as (
    select ${EACH}, jsonb_build_object(
      'done', count(*) filter (where s.status = 'completed' and s.due_at is not null),
      'onTime', count(*) filter (where s.status = 'completed' and s.finished_at <= s.due_at),
      'open', count(*) filter (where s.status in ('open', 'waiting') and ${IS_LIVE}),
      'overdue', count(*) filter (where s.status in ('open', 'waiting') and ${IS_LIVE} and s.due_at < ${present}))
      as steps
    from counted c
    join incident_step s on s.incident_id = c.id
    where not exists (select from conduct t where t.id = c.protocol_id and t.key = s.key)
    ${GROUPED}
  ),
  duties as (
    select ${EACH}, jsonb_build_object(
      'done', count(*) filter (where o.state = 'met' and o.due_at is not null),
      'onTime', count(*) filter (where o.state = 'met' and o.due_at is not null and (o.notice ->> 'onTime')::boolean),
      'open', count(*) filter (where o.state = 'open' and ${IS_LIVE}),
      'overdue', count(*) filter (where o.state = 'open' and ${IS_LIVE} and o.due_at < ${present}))
      as duties
    from counted c
    join obligation o on o.incident_id = c.id
    where o.id <> all (${left}::text[])
    ${GROUPED}
  ),
  sent as (
    select ${EACH}, jsonb_build_object(
      'reminders', count(*) filter (where f.kind = 'reminder' and f.outcome = 'sent'),
      'escalations', count(*) filter (where f.kind = 'escalation' and f.outcome = 'sent'),
      'ended', count(*) filter (where f.kind = 'end'),
      'unanswered', count(*) filter (where f.kind = 'end' and ${IS_LIVE} and (exists (
        select
        from incident_step s
        where f.subject = 'step' and s.incident_id = f.incident_id and s.key = f.key and s.status = 'open'
          and s.due_at = f.due_at
      ) or exists (
        select
        from obligation o
        where f.subject = 'obligation' and o.incident_id = f.incident_id and o.id = f.key
          and o.alone_since is not null and o.act_by = f.due_at
      )))) as chains
    from counted c
    join follow_up f on f.incident_id = c.id
    where case f.subject
      when 'step' then not exists (select from conduct t where t.id = c.protocol_id and t.key = f.key)
      else f.key <> all (${left}::text[])
    end
    ${GROUPED}
  )
  select key, incidents, open, acknowledge, escalate, contain, notify, close, steps, duties, chains
  from cases
  left join notified using (key)
  left join steps using (key)
  left join duties using (key)
  left join sent using (key)
  where key = '' or ${String(groupBy !== undefined)}
  order by key
  limit 1001`;
}
