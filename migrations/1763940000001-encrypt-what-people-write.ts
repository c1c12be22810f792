import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EncryptWhatPeopleWrite1763940000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Keys that seal what people wrote, each wrapped by a key that the database never has.
      create table data_key (
        id text primary key,
        purpose text not null constraint data_key_purpose check (purpose in ('fields', 'search')),
        key_id text not null,
        wrapped bytea not null,
        created_at timestamptz not null,
        active_from timestamptz not null
      );
      create unique index data_key_search on data_key (purpose) where purpose = 'search';

      -- In place of each word a token, which only whoever has the key can make.
      alter table incident add column words tsvector;
      drop index incident_search;
      drop function search_document;
      create index incident_words on incident using gin (words);
      -- What is still to be sealed is found without reading the rest.
      create index incident_unsealed on incident (id) where words is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$
      begin
        if exists (select from incident where title like 'sealed:%') then
          raise exception 'What people wrote is encrypted: an older version could not read it.';
        end if;
      end $$;
      drop index incident_unsealed, incident_words;
      alter table incident drop column words;
      drop table data_key;
      create function search_document(title text, description text) returns tsvector language sql immutable parallel safe
        return to_tsvector('english', title || ' ' || coalesce(description, ''))
            || to_tsvector('french', title || ' ' || coalesce(description, ''));
      create index incident_search on incident using gin (search_document(title, description));
    `);
  }
}
