import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever asks for the incidents of a law that few are under finds them by it, and not by reading all duties there are. */
export class FindIncidentsByLaw1763993000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index obligation_by_law on obligation (regime_id, incident_id) where state <> 'not_required'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index obligation_by_law');
  }
}
