import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks: who is called about what, and what became of each call. */
export class CallOtherSystems1763971000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table webhook (
        id uuid primary key,
        name text not null,
        url text not null,
        -- Null for all.
        types text[],
        format text not null,
        -- The system that it belongs to and whose scopes decide what it is told; null where an administrator keeps it.
        key_id uuid constraint webhook_key references api_key (id),
        -- Who answers for it: what is kept from them is kept from it.
        owner_id uuid not null constraint webhook_owner references person (id),
        -- Sealed; the one before the last rotation signs as well, as long as it is still taken.
        secret bytea not null,
        previous_secret bytea,
        previous_until timestamptz,
        -- How far the trail was followed.
        place_xact bigint not null,
        place_id uuid not null,
        failing_since timestamptz,
        disabled_at timestamptz,
        disabled_for text,
        version integer not null default 1,
        created_at timestamptz not null,
        removed_at timestamptz,
        constraint webhook_format check (format in ('standard', 'cloudevents')),
        constraint webhook_disabled check ((disabled_at is null) = (disabled_for is null)),
        constraint webhook_disabled_for check (disabled_for in ('by_hand', 'gone', 'failing'))
      );

      create table webhook_delivery (
        id uuid primary key,
        webhook_id uuid not null constraint webhook_delivery_webhook references webhook (id),
        -- The entry of the trail; of a test event its own id. Events name no case here but by it.
        event_id uuid not null,
        incident_id uuid constraint webhook_delivery_incident references incident (id),
        type text not null,
        -- In this order the events of an incident are told.
        number bigserial not null,
        state text not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        claimed_until timestamptz,
        created_at timestamptz not null,
        done_at timestamptz,
        status integer,
        reason text,
        constraint webhook_delivery_once unique (webhook_id, event_id),
        constraint webhook_delivery_state check (state in ('queued', 'sent', 'failed', 'withheld'))
      );
      create index webhook_delivery_due on webhook_delivery (webhook_id, next_attempt_at) where state = 'queued';
      create index webhook_delivery_in_order on webhook_delivery (webhook_id, incident_id, number);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table webhook_delivery;
      drop table webhook;
    `);
  }
}
