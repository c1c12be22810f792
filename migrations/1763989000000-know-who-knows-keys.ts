import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever was shown the secret of a key hears what it hears, and whoever points a webhook somewhere hears what it is
 * told: what is kept from them is kept from these. For what is there already the trail says who.
 */
export class KnowWhoKnowsKeys1763989000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table api_key add column known_to uuid[] not null default '{}';
      alter table webhook add column pointed_by uuid constraint webhook_pointed_by references person (id);

      update api_key k
      set known_to = array(
        select e.actor_id
        from audit_entry e
        join person p on p.id = e.actor_id
        where e.type in ('api_key.added', 'api_key.rotated') and e.changes ->> 'key' = k.id::text
        group by e.actor_id
        order by min(e.at));

      update webhook w
      set pointed_by = (
        select e.actor_id
        from audit_entry e
        join person p on p.id = e.actor_id
        where e.type in ('webhook.added', 'webhook.changed') and e.changes ->> 'webhook' = w.id::text
        order by e.at desc, e.id desc
        limit 1);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table webhook drop column pointed_by;
      alter table api_key drop column known_to;
    `);
  }
}
