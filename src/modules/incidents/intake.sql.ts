import type { QueryResultRow } from 'pg';
import type { Actor } from '../../domain/access/role.js';
import type { SqlQuery } from '../../platform/database/sql-query.js';
import { notKeptFrom } from '../access/visible-to.js';

export interface IntakeItem extends QueryResultRow {
  id: string;
  reference: string;
  state: string;
  sender: string;
  personId: string | null;
  personName: string | null;
  subject: string;
  suspectedNumbers: string[];
  receivedAt: Date;
  dueAt: Date;
  incident: string | null;
  closedAt: Date | null;
}

export interface IntakeMail extends IntakeItem {
  text: string;
  isCut: boolean;
  mentions: { id: string; name: string }[];
  attachments: { name: string | null; type: string; bytes: number }[];
  attachmentCount: number;
  bytes: number;
  sha256: string;
  reason: string | null;
}

const ITEM = `k.id, k.reference, k.state, k.sender, k.person_id as "personId", p.name as "personName", k.subject,
           k.suspected_numbers as "suspectedNumbers",
           k.received_at as "receivedAt", k.due_at as "dueAt", i.reference as incident, k.closed_at as "closedAt"`;
const MAIL = `${ITEM}, k.text, k.is_cut as "isCut", k.attachments, k.attachment_count as "attachmentCount", k.bytes,
           k.sha256, k.reason,
           array(select json_build_object('id', n.id, 'name', n.name)
                 from person n
                 where n.id = any (k.hidden_from) and n.id is distinct from k.person_id
                 order by n.name, n.id) as mentions`;

/** Which part of a mail is asked for; the mail itself is read only by whoever downloads it. */
export const PARTS = { item: ITEM, mail: MAIL, raw: 'k.id, k.raw, k.reference' } as const;

/** Mails `k` on the conditions that a query has. */
export function intakeWhere(part: keyof typeof PARTS, conditions: string): string {
  return `
    select ${PARTS[part]}
    from intake k
    left join person p on p.id = k.person_id
    left join incident i on i.id = k.incident_id
    where ${conditions}`;
}

/** Nothing of it reaches those whom it names, nor those who must not know of the incident that came of it. */
export function notHiddenFrom(me: Pick<Actor, 'id'>, sql: SqlQuery): string {
  return `not ${sql.add(me.id)}::uuid = any (k.hidden_from)
      and (k.incident_id is null or ${notKeptFrom(me, 'k.incident_id', sql)})`;
}

/** Files or discards it, if nobody was first. */
export const CLOSE = {
  name: 'intake-close',
  text: `
    update intake
    set state = $2, incident_id = $3, closed_by = $4, closed_at = $5, reason = $6
    where id = $1 and state in ('waiting', 'set_aside')
    returning id`,
};

export const MAIL_OF_INCIDENT = {
  name: 'intake-of-incident',
  text: `
    select id, raw, reference
    from intake
    where incident_id = $1`,
};
