import type { Gates } from '../http/gates.js';
import type { RateLimits } from '../http/rate-limit.js';
import { isNetwork } from '../http/networks.js';

type Check = (value: string) => string | null;
type Read = (name: string, fallback: string, check?: Check) => string;

/** What the process lets in from outside. */
export interface HttpSettings {
  /** Whether people reach it by HTTPS only. */
  isHttps: boolean;
  /** Origins whose pages may call from a browser. */
  corsOrigins: readonly string[];
  rateLimits: RateLimits;
  gates: Gates;
}

export function readHttp(read: Read, publicUrl: string): HttpSettings {
  const networks = (name: string): string[] => words(read(name, '', every(isNetwork, NETWORKS)));
  const isOn = (name: string): boolean => read(name, 'on', oneOf('on', 'off')) === 'on';
  return {
    isHttps: publicUrl.startsWith('https:'),
    corsOrigins: words(read('CORS_ORIGINS', '', every(isOrigin, ORIGINS))),
    rateLimits: {
      caller: Number(read('RATE_LIMIT_CALLER', '1200', upTo(1_000_000))),
      address: Number(read('RATE_LIMIT_ADDRESS', '600', upTo(1_000_000))),
    },
    gates: {
      metrics: {
        isOpen: isOn('METRICS'),
        token: read('METRICS_TOKEN', '', atLeast(16)),
        networks: networks('METRICS_NETWORKS'),
      },
      docs: { isOpen: isOn('DOCS'), token: '', networks: networks('DOCS_NETWORKS') },
    },
  };
}

const NETWORKS = 'addresses or networks such as 10.0.0.0/8';
const ORIGINS = 'origins such as https://intranet.city.example';

const every =
  (holds: (word: string) => boolean, what: string): Check =>
  (value) =>
    words(value).every(holds) ? null : `must be ${what}, parted by commas`;

/** No `*`: pages of anyone have no business here. */
function isOrigin(word: string): boolean {
  return /^https?:/.test(word) && URL.parse(word)?.origin === word;
}

const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value) ? null : `must be one of ${values.join(', ')}`;

const upTo =
  (most: number): Check =>
  (value) =>
    /^\d{1,7}$/.test(value) && Number(value) <= most ? null : `must be a whole number from 0 to ${most}`;

const atLeast =
  (length: number): Check =>
  (value) =>
    value.length >= length && /^[\x21-\x7e]+$/.test(value)
      ? null
      : `must have at least ${length} visible ASCII characters`;

function words(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
