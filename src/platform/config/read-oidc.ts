import { refusalOf } from '../http-out/outgoing.js';
import type { Oidc } from './config.js';

type Check = (value: string) => string | null;
type Read = (name: string, fallback: string, check?: Check) => string;

/** Signatures that take a public key to check; one made with a shared secret is never accepted from outside. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'],
];
const PAIR = /^[^\s,=]{1,200}=[a-z_]{1,30}$/;
const FACTOR = /^(?:amr|acr):[^\s,]{1,200}$/;

/** Whose bearer tokens are accepted beside our own; null when nobody's. */
export function readOidc(read: Read, problems: string[], privateOrigins: readonly string[]): Oidc | null {
  const issuer = read('OIDC_ISSUER', '', address(privateOrigins));
  const audience = words(read('OIDC_AUDIENCE', ''));
  const jwksUrl = read('OIDC_JWKS_URL', '', address(privateOrigins));
  const settings: Oidc = {
    ...{ issuer, audience, jwksUrl },
    algorithms: words(
      read('OIDC_ALGORITHMS', 'RS256', every(isAlgorithm, `some of ${ALGORITHMS.join(', ')}`)),
    ),
    tokenType: read('OIDC_TOKEN_TYPE', 'at+jwt', (value) =>
      ['at+jwt', 'JWT'].includes(value) ? null : 'must be one of at+jwt, JWT',
    ),
    linksByEmail: read('OIDC_LINK_BY_EMAIL', 'no', yesOrNo) === 'yes',
    rolesClaim: read('OIDC_ROLES_CLAIM', ''),
    roles: pairs(
      read(
        'OIDC_ROLES',
        '',
        every((word) => PAIR.test(word), 'pairs such as breach-privacy=privacy_officer'),
      ),
    ),
    factors: words(
      read(
        'OIDC_MFA',
        '',
        every((word) => FACTOR.test(word), 'values such as amr:mfa or acr:2'),
      ),
    ),
  };
  const needed = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience.join(), OIDC_JWKS_URL: jwksUrl };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === '' ? name : []));
  const isAsked = missing.length < 3 || settings.rolesClaim !== '' || settings.linksByEmail;
  if (!isAsked) return null;
  for (const name of missing)
    if (!problems.some((problem) => problem.startsWith(`${name} `)))
      problems.push(`${name} is missing: OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL go together`);
  if ((settings.rolesClaim === '') !== (settings.roles.length === 0))
    problems.push('OIDC_ROLES_CLAIM and OIDC_ROLES go together: the claim, and what its values mean');
  return settings;
}

/** The same rules as for everything that is asked outside, so that a mistake is told at the start. */
const address =
  (privateOrigins: readonly string[]): Check =>
  (value) => {
    const url = URL.parse(value);
    const refusal = url
      ? refusalOf(url, privateOrigins)
      : 'must be an address such as https://login.city.example';
    return refusal === null || url === null || refusal.includes('password')
      ? refusal
      : `${refusal}, unless OUTGOING_PRIVATE_ORIGINS names its origin`;
  };

const every =
  (holds: (word: string) => boolean, what: string): Check =>
  (value) =>
    words(value).every(holds) ? null : `must be ${what}, parted by commas`;

const yesOrNo: Check = (value) => (['yes', 'no'].includes(value) ? null : 'must be yes or no');

function isAlgorithm(word: string): boolean {
  return ALGORITHMS.includes(word);
}

function pairs(value: string): Oidc['roles'] {
  return words(value).map((word) => {
    const [from = '', role = ''] = word.split('=');
    return { value: from, role };
  });
}

function words(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
