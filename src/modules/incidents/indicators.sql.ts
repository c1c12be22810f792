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

/** Empty where nothing is grouped, as for all together. */
function keyOf(groupBy: Grouping | undefined, at: string, zone: string): string {
  if (groupBy === 'division') return 'i.division_id::text';
  if (groupBy === 'cause') return 'i.cause collate "C"';
  return groupBy === 'month' ? `to_char(${at} at time zone ${zone}, 'YYYY-MM') collate "C"` : `''`;
}

/**
 * Whole seconds, or null while it has not happened; what was dated before its beginning took no time. Whole numbers are
 * put in order in half the time.
 */
function taken(from: string, to: string): string {
  return `case when ${to} is not null then least(greatest(date_part('epoch', ${to} - ${from}), 0), 2147483647)::integer end`;
}

/** How many there are, with what half and nine of ten took no longer than; they are put in order once for both. */
function time(seconds: string): string {
  const at = (share: number): string =>
    `percentile_disc(${share}) within group (order by ${seconds})::float8`;
  return `jsonb_build_object('count', count(${seconds}), 'medianSeconds', ${at(0.5)}, 'p90Seconds', ${at(0.9)}) as ${seconds}`;
}

const IS_LIVE = `i.status not in ('closed', 'dismissed')`;
/** A yearly account is owed after the closure, too; steps are over then. */
const MAY_OWE = `i.status <> 'dismissed'`;
/** Of open steps or duties, those whose deadline has passed; most cases have none open, and are not counted one by one. */
const overdue = (due: string, present: string): string =>
  `case when ${due} is null then 0 else (select count(*)::int from unnest(${due}) d where d < ${present}) end`;

/**
 * The figures of the incidents whose handling a member may read, and of no other. Steps and duties that tell of an
 * employment action count for those only who may know of one. What is counted of a case is kept beside it, so that a
 * case is one narrow row here; `conductDuties`, which the files of the laws name, are few, and taken off again.
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
  const left = `${sql.add(conductDuties ?? [])}::text[]`;
  const isTold = conductDuties === null;
  const steps = (figure: string): string =>
    isTold ? `f.steps_${figure} + f.conduct_${figure}` : `f.steps_${figure}`;
  const stepsDue = isTold ? 'f.steps_due || f.conduct_due' : 'f.steps_due';
  const minus = (figure: string): string => (isTold ? '' : `- coalesce(${figure}, 0)`);
  const firstNotice = isTold
    ? 'f.notified_at'
    : 'case when u.incident_id is null then f.notified_at else u.notified_at end';
  sql.where(visibleTo(member, sql, 'handling'));
  sql.where(`i.drill = ${sql.add(counted.drill)}`);
  sql.where(`${at} >= ${sql.add(counted.fromDay)}::date::timestamp at time zone ${zone}`);
  sql.where(`${at} < ${sql.add(counted.untilDay)}::date::timestamp at time zone ${zone}`);
  if (counted.divisionId) sql.where(`i.division_id = ${sql.add(counted.divisionId)}`);
  if (counted.cause) sql.where(`i.cause = ${sql.add(counted.cause)}`);
  return `
  with conduct as materialized (
    select p.id, r ->> 'key' as key
    from protocol p
    cross join jsonb_array_elements(p.content -> 'steps') r
    where ${String(!isTold)} and r @? '$.limit.**.anchor ? (@ == "employment_action")'
  ),
  untold as materialized (
    select o.incident_id,
           (count(*) filter (where o.state = 'met' and o.due_at is not null))::int as done,
           (count(*) filter (where o.state = 'met' and o.due_at is not null and (o.notice ->> 'onTime')::boolean))::int as on_time,
           (count(*) filter (where o.state = 'open'))::int as open,
           (count(*) filter (where o.state = 'open' and o.due_at < ${present}))::int as overdue,
           (select min((n.notice ->> 'sentAt')::timestamptz)
            from obligation n
            where n.incident_id = o.incident_id and n.state = 'met' and n.id <> all (${left})) as notified_at
    from obligation o
    where o.id = any (${left}) and o.state in ('met', 'open')
    group by o.incident_id
  ),
  untold_chains as materialized (
    select f.incident_id, (count(*) filter (where f.kind = 'reminder' and f.outcome = 'sent'))::int as reminders,
           (count(*) filter (where f.kind = 'escalation' and f.outcome = 'sent'))::int as escalations,
           (count(*) filter (where f.kind = 'end'))::int as ended
    from follow_up f
    join incident i on i.id = f.incident_id
    where f.key = any (${left} || array(select t.key from conduct t)) and ${tellsOfConduct(left)}
    group by f.incident_id
  ),
  unanswered as materialized (
    select f.incident_id, (count(*))::int as chains
    from follow_up f
    join incident i on i.id = f.incident_id and ${MAY_OWE}
    where f.kind = 'end' and not (${tellsOfConduct(left)}) and case f.subject
      when 'step' then exists (
        select
        from incident_step s
        where s.incident_id = f.incident_id and s.key = f.key and s.status = 'open' and s.due_at = f.due_at)
      else exists (
        select
        from obligation o
        where o.incident_id = f.incident_id and o.id = f.key and o.alone_since is not null and o.act_by = f.due_at)
    end
    group by f.incident_id
  ),
  counted as (
    select ${keyOf(groupBy, at, zone)} as key, ${IS_LIVE} as live,
           ${taken('i.reported_at', 'i.acknowledged_at')} as acknowledge,
           ${taken('i.reported_at', 'i.escalated_at')} as escalate,
           ${taken('i.discovered_at', 'i.contained_at')} as contain,
           ${taken('i.discovered_at', firstNotice)} as notify,
           ${taken('i.reported_at', 'i.closed_at')} as close,
           ${steps('done')} as steps_done, ${steps('on_time')} as steps_on_time,
           case when ${IS_LIVE} then ${steps('open')} end as steps_open,
           case when ${IS_LIVE} then ${overdue(stepsDue, present)} end as steps_overdue,
           f.duties_done ${minus('u.done')} as duties_done, f.duties_on_time ${minus('u.on_time')} as duties_on_time,
           case when ${MAY_OWE} then f.duties_open ${minus('u.open')} end as duties_open,
           case when ${MAY_OWE} then ${overdue('f.duties_due', present)} ${minus('u.overdue')} end as duties_overdue,
           f.reminders ${minus('t.reminders')} as reminders, f.escalations ${minus('t.escalations')} as escalations,
           f.ended ${minus('t.ended')} as ended, w.chains as unanswered
    from incident i
    left join incident_figures f on f.incident_id = i.id
    left join unanswered w on w.incident_id = i.id
    ${isTold ? '' : 'left join untold u on u.incident_id = i.id left join untold_chains t on t.incident_id = i.id'}
    where ${sql.conditions}
  )
  select ${groupBy ? `coalesce(c.key, '')` : `''`} as key, count(*)::int as incidents, count(*) filter (where c.live)::int as open,
         ${['acknowledge', 'escalate', 'contain', 'notify', 'close'].map(time).join(',\n         ')},
         ${['steps', 'duties'].map(punctuality).join(',\n         ')},
         jsonb_build_object(${['reminders', 'escalations', 'ended', 'unanswered'].map((each) => `'${each}', coalesce(sum(c.${each}), 0)`).join(', ')}) as chains
  from counted c
  ${groupBy ? 'group by grouping sets ((c.key), ())' : ''}
  order by 1
  limit 1001`;
}

function punctuality(kind: string): string {
  const sum = (figure: string): string => `'${figure}', coalesce(sum(c.${kind}_${columnOf(figure)}), 0)`;
  return `jsonb_build_object(${['done', 'onTime', 'open', 'overdue'].map(sum).join(', ')}) as ${kind}`;
}
const columnOf = (figure: string): string => (figure === 'onTime' ? 'on_time' : figure);

/** Whether follow-up `f` of incident `i` is of a step or a duty that is left out. */
function tellsOfConduct(left: string): string {
  return `case f.subject
      when 'step' then exists (select from conduct t where t.id = i.protocol_id and t.key = f.key)
      else f.key = any (${left})
    end`;
}
