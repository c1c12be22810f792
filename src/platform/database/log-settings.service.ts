import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from './database.js';

/** What keeps values out of PostgreSQL's own log; in its scale "log" ranks above "error", whose text may quote one. */
const LEAKING = {
  name: 'log-settings',
  text: `
    select coalesce(string_agg(name, ', ' order by name), '') as names
    from pg_settings
    where (name = 'log_min_messages' and setting not in ('log', 'fatal', 'panic'))
       or (name = 'log_min_error_statement' and setting not in ('log', 'fatal', 'panic'))
       or (name = 'log_error_verbosity' and setting <> 'terse')
       or (name = 'log_statement' and setting <> 'none')
       or (name = 'log_min_duration_statement' and setting <> '-1')
       or (name in ('log_parameter_max_length', 'log_parameter_max_length_on_error') and setting <> '0')`,
};

/** Only a superuser may change these, so whoever runs the server is told. */
@Injectable()
export class LogSettingsService implements OnApplicationBootstrap {
  private readonly logger = new Logger('PostgreSQL');

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    const found = await this.database.one<{ names: string }>(LEAKING, []).catch(() => undefined);
    if (!found?.names) return;
    this.logger.warn(
      `Its log may quote what people write: look at ${found.names}; docs/operations.md says what to set.`,
    );
  }
}
