import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import type { Inbound } from './config.js';

type Check = (value: string) => string | null;
type Read = (name: string, fallback: string, check?: Check) => string;

/** 64 characters are allowed before the @ (RFC 5321, section 4.5.3.1.1), and the name of a message takes 50 of them. */
const BOUNCES = /^[A-Za-z0-9_.-]{1,14}@[^\s<>@]+$/;
const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9-]{1,63}$/;
const LISTEN = /^(?:\[([0-9A-Fa-f:]+)\]|([^\s:[\]]+)):(\d{1,5})$/;
const MOST_BYTES = 50 * 1024 * 1024;

/** Whether and how mail is taken in; null when it is not. What is set without `INBOUND_LISTEN` waits for it. */
export function readInbound(
  read: Read,
  problems: string[],
  readFile = (path: string): string => readFileSync(path, 'utf8'),
): Inbound | null {
  const listen = read('INBOUND_LISTEN', '', place);
  const protocol = read('INBOUND_PROTOCOL', 'smtp', (value) =>
    ['smtp', 'lmtp'].includes(value) ? null : 'must be one of smtp, lmtp',
  );
  const address = read('INBOUND_ADDRESS', '', (value) =>
    ADDRESS.test(value) ? null : 'must be an address such as privacy@city.example',
  );
  const relays = words(read('INBOUND_RELAYS', '', every(isNetwork, 'addresses or networks', '10.1.2.0/24')));
  const senders = words(read('INBOUND_SENDERS', '', every(isDomain, 'domains', 'city.example')));
  const maxBytes = Number(read('INBOUND_MAX_BYTES', String(10 * 1024 * 1024), size));
  const files = [read('INBOUND_TLS_KEY_FILE', ''), read('INBOUND_TLS_CERT_FILE', '')];
  if (listen === '') return null;
  if (relays.length === 0)
    problems.push('INBOUND_RELAYS is missing: name the mail servers that may hand mail over');
  if (address !== '' && senders.length === 0)
    problems.push('INBOUND_SENDERS is missing: name the domains whose people may report by mail');
  const [, v6, host = v6 ?? '', port] = LISTEN.exec(listen) ?? [];
  return {
    ...{ host, port: Number(port), protocol: protocol as Inbound['protocol'], maxBytes },
    ...{ address: address.toLowerCase(), relays, senders: senders.map((domain) => domain.toLowerCase()) },
    tls: certificate(files, problems, readFile),
  };
}

/** The address to which what became of mail is reported; empty when nothing is asked for. */
export function readBounceAddress(read: Read): string {
  const check: Check = (value) =>
    BOUNCES.test(value)
      ? null
      : 'must be an address such as bounces@city.example, with at most 14 letters, digits, dots, hyphens or underscores before the @';
  return read('INBOUND_BOUNCE_ADDRESS', '', check);
}

function certificate(
  files: readonly string[],
  problems: string[],
  readFile: (path: string) => string,
): Inbound['tls'] {
  if (files.every((path) => path === '')) return null;
  try {
    const [key = '', cert = ''] = files.map(readFile);
    return { key, cert };
  } catch {
    problems.push('INBOUND_TLS_KEY_FILE and INBOUND_TLS_CERT_FILE must both be readable files in PEM');
    return null;
  }
}

const place: Check = (value) =>
  Number(LISTEN.exec(value)?.[3] ?? NaN) <= 65_535 ? null : 'must be host:port, such as 127.0.0.1:2525';

const size: Check = (value) =>
  /^\d{1,8}$/.test(value) && Number(value) >= 10_240 && Number(value) <= MOST_BYTES
    ? null
    : `must be a whole number from 10240 to ${MOST_BYTES}`;

const every =
  (holds: (word: string) => boolean, what: string, example: string): Check =>
  (value) =>
    words(value).every(holds) ? null : `must be ${what} parted by commas, such as ${example}`;

function isDomain(word: string): boolean {
  return word.length <= 253 && DOMAIN.test(word);
}

function isNetwork(word: string): boolean {
  const [address = '', prefix, ...more] = word.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits < 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
}

function words(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
