import { selectList, type Table } from '../../platform/database/columns.js';

/** Of the person, or of the system, that filed incident `i`. */
export const REPORTER_NAME = `coalesce((select name from person where id = i.reporter_id),
      (select name from api_key where id = i.reported_by_key)) as "reporterName"`;

const TIES = `
    array(select t.tie from participant t where t.incident_id = i.id and t.person_id = $2) as ties`;

/** What someone's standing is computed from, and no more. */
const SUBJECT = ['divisionId', 'reporterId', 'reportedByKey', 'escalatedAt', 'invitedRoles'];

export function subject({ columns }: Table, by: 'id' | 'reference'): string {
  const named = { columns: columns.filter(({ propertyName }) => SUBJECT.includes(propertyName)) };
  return `
  select ${selectList(named, 'i')},${TIES}
  from incident i
  where i.${by} = $1`;
}

export function find(incident: Table, by: 'id' | 'reference', more: string): string {
  return `
  select ${selectList(incident, 'i')},
    ${REPORTER_NAME},${TIES}${more}
  from incident i
  where i.${by} = $1`;
}

/** All that a decision needs, in one statement. */
export const WITH_STEPS = `,
    (select jsonb_agg(to_jsonb(s) order by s.position)
     from incident_step s
     where s.incident_id = i.id) as steps,
    array(select t.person_id
     from participant t
     where t.incident_id = i.id and t.tie in ('implicated', 'conflicted')) as excluded,
    array(select d.office from direction d where d.incident_id = i.id) as directed,
    (select jsonb_agg(to_jsonb(o) order by o.id) from obligation o where o.incident_id = i.id) as obligations,
    (select to_jsonb(a) from assessment a where a.incident_id = i.id order by a.version desc limit 1) as assessment`;
