import type { Config } from '../../platform/config/config.js';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Origins that may be private or unencrypted: the operator's, and in a trial one's own machine. */
export function originsFor(
  url: URL,
  { privateOrigins, isTrial }: Pick<Config, 'privateOrigins' | 'isTrial'>,
): readonly string[] {
  return isTrial && LOOPBACK.includes(url.hostname) ? [...privateOrigins, url.origin] : privateOrigins;
}
