import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Settings = Readonly<Record<string, string>>;

export const CONFIGURATION = 'postgresql.conf';

const DEFAULTS: Settings = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
};

/** What no caller may change: nobody but this host connects, and no case content reaches the log. */
const FIXED: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  allow_alter_system: 'off',
  logging_collector: 'off',
  log_destination: 'stderr',
  // In this scale "log" ranks above "error": the text of an error may quote a value that someone typed.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_autovacuum_min_duration: '-1',
  log_checkpoints: 'off',
};

/** The whole configuration, written anew at every start, so that no earlier setting lingers. */
export async function writeConfiguration(home: string, port: number, settings: Settings): Promise<void> {
  const all: Settings = { ...DEFAULTS, ...settings, ...FIXED, port: String(port) };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${quote(value)}`);
  await writeFile(join(home, CONFIGURATION), `# Written at every start.\n${lines.join('\n')}\n`, {
    mode: 0o644,
  });
}

/** The port of the start before, if there was one. */
export async function rememberedPort(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, CONFIGURATION), 'utf8').catch(() => '');
  const port = /^port = '(\d+)'$/m.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}

function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
