import { ConfigError } from '../../platform/config/read-config.js';

/** Stops a start whose reports would have no protocol to follow. */
export function requireDefault(key: string, delivered: readonly string[]): void {
  if (delivered.includes(key)) return;
  throw new ConfigError([`DEFAULT_PROTOCOL must be one of ${delivered.join(', ')}`]);
}
