/**
 * Other sessions in this database: a process that runs would tell events while their order changes. Of what kind those of
 * another role are is not shown to everyone; what PostgreSQL does by itself is of no role.
 */
export const OTHERS = `
  select count(*)::int as others
  from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null
    and coalesce(backend_type, 'client backend') = 'client backend'`;

/** Whether the newest entry is of a transaction that this server has not come to: it was counted by another one. */
export const COUNTED_ELSEWHERE = `
  select coalesce(max(xact) >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint, false) as "isElsewhere"
  from audit_entry`;

/** A webhook has been told what comes before the first entry beyond its place; from now on that is found by its id. */
export const PLACE_WEBHOOKS = `
  update webhook w
  set place_xact = 0,
      place_id = coalesce(
        (select e.id
         from audit_entry e
         where e.id < coalesce(
           (select n.id from audit_entry n where (n.xact, n.id) > (w.place_xact, w.place_id) order by n.id limit 1),
           'ffffffff-ffff-ffff-ffff-ffffffffffff')
         order by e.id desc
         limit 1),
        '00000000-0000-7000-8000-000000000000')`;

/** All that is there comes before all that this server will count. No hash is over the number. */
export const COUNT_ANEW = `
  alter table audit_entry disable trigger audit_entry_append_only;
  update audit_entry set xact = 0;
  alter table audit_entry enable trigger audit_entry_append_only`;
