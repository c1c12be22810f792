import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which name an identity provider knows someone. */
export class LinkPeopleToAnIdentityProvider1763911000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table person_identity (
        issuer text not null,
        subject text not null,
        person_id uuid not null constraint person_identity_person references person (id),
        linked_at timestamptz not null,
        primary key (issuer, subject),
        constraint person_identity_once unique (issuer, person_id)
      );

      -- Whose verified tokens are remembered, every process looks up again.
      create trigger person_identity_changed after update or delete on person_identity
        for each statement execute function tell_session_changed();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table person_identity');
  }
}
