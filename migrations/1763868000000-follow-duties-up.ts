import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowDutiesUp1763868000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table obligation
        add column alone_since timestamptz,
        add column act_by timestamptz,
        add column next_follow_up_at timestamptz;
      update obligation
      set act_by = coalesce(due_at, (evaluation -> 'target' ->> 'dueAt')::timestamptz);
      -- As the next decision would find it; the first look finds out what is to be sent, and when.
      update obligation o
      set alone_since = now(), next_follow_up_at = o.act_by - interval '1 year'
      from incident i
      where i.id = o.incident_id and i.status not in ('closed', 'dismissed') and o.state = 'open'
        and not exists (
          select
          from incident_step s
          join protocol p on p.id = i.protocol_id
          cross join jsonb_array_elements(p.content -> 'steps') r
          where s.incident_id = o.incident_id and s.status = 'open' and r ->> 'key' = s.key
            and r -> 'meets' ? o.id
            and (o.act_by is null or s.due_at <= coalesce(o.due_at, s.due_at))
        );

      -- What is owed, the most urgent first: for those who look after it, and for the oversight.
      drop index obligation_due;
      create index obligation_open on obligation (act_by, incident_id, id) where state = 'open';
      create index obligation_alone on obligation (act_by, incident_id, id) where alone_since is not null;
      create index obligation_follow_up on obligation (next_follow_up_at)
        where alone_since is not null and next_follow_up_at is not null;

      alter table follow_up rename column step_key to key;
      alter table follow_up
        add column subject text not null default 'step'
          constraint follow_up_subject check (subject in ('step', 'obligation')),
        drop constraint follow_up_pkey,
        add constraint follow_up_pkey primary key (incident_id, subject, key, due_at, kind, nth);
      alter table follow_up alter column subject drop default;

      alter table message add column obligation text;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where kind in ('duty_reminder', 'duty_overdue', 'duty_unanswered');
      alter table message drop column obligation;

      delete from follow_up where subject = 'obligation';
      alter table follow_up drop constraint follow_up_pkey, drop column subject;
      alter table follow_up rename column key to step_key;
      alter table follow_up add constraint follow_up_pkey
        primary key (incident_id, step_key, due_at, kind, nth);

      drop index obligation_follow_up, obligation_alone, obligation_open;
      create index obligation_due on obligation (due_at, incident_id, id) where state = 'open';
      alter table obligation drop column next_follow_up_at, drop column act_by, drop column alone_since;
    `);
  }
}
