import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import type { Oidc } from '../../platform/config/config.js';
import type { IssuerKeys } from './issuer-keys.js';

/** The clocks of the provider and of this machine run apart a little. */
const CLOCK_SKEW_SECONDS = 60;
/** However long a provider would let a token live. */
const LONGEST_SECONDS = 24 * 3_600;
const LONGEST_TOKEN = 16_384;
/** OpenID Connect Core 1.0, section 2. */
const LONGEST_SUBJECT = 255;

/** What a verified token says of who bears it. */
export interface Identity {
  subject: string;
  /** Only an address that the provider has verified. */
  email: string | null;
  hasMfa: boolean;
  /** The words at the claim for roles; null where roles are kept here. */
  groups: readonly string[] | null;
}

/** Whether a token says that it is of this provider. Nothing is verified yet: it decides who has to verify it. */
export function saysIssuer(token: string, issuer: string): boolean {
  try {
    return token.length <= LONGEST_TOKEN && decodeJwt(token).iss === issuer;
  } catch {
    return false;
  }
}

/** @throws KeysUnavailable, or an error of jose for any token that is not accepted */
export async function verify(token: string, settings: Oidc, keys: IssuerKeys, now: Date): Promise<Identity> {
  const { payload, protectedHeader } = await jwtVerify(token, keys.keyFor, {
    issuer: settings.issuer,
    audience: [...settings.audience],
    algorithms: [...settings.algorithms] as never,
    typ: settings.tokenType,
    requiredClaims: ['sub', 'exp', 'iat'],
    clockTolerance: CLOCK_SKEW_SECONDS,
    maxTokenAge: LONGEST_SECONDS,
    currentDate: now,
  });
  const { sub: subject = '', exp = 0, iat = 0 } = payload;
  const isLong = exp - iat > LONGEST_SECONDS;
  const isNamed = typeof subject === 'string' && subject.length > 0 && subject.length <= LONGEST_SUBJECT;
  if (protectedHeader.crit !== undefined || isLong || !isNamed) throw new Error('not accepted');
  return {
    subject,
    email:
      payload['email_verified'] === true && typeof payload['email'] === 'string' ? payload['email'] : null,
    hasMfa: settings.factors.some((factor) => factorsOf(payload).includes(factor)),
    groups: settings.rolesClaim === '' ? null : words(at(payload, settings.rolesClaim)),
  };
}

/** `amr:otp` for each method, and `acr:…` for the class, in the words of the setting. */
function factorsOf({ amr, acr }: JWTPayload): string[] {
  return [...words(amr).map((each) => `amr:${each}`), ...words(acr).map((each) => `acr:${each}`)];
}

/** The value under a name as it is, else along a path such as `realm_access.roles`. */
function at(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      payload,
    );
}

/** A text, or a list of texts; anything else names nothing. */
function words(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((each): each is string => typeof each === 'string');
}
