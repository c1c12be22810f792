import jwt from 'jsonwebtoken';
import type { Role } from '../../domain/access/role.js';

/** One algorithm, one issuer, one audience, one type: whatever else a token says, it is not ours. */
export const ALGORITHM = 'HS256';
export const ISSUER = 'privacy-breach-tracker';
export const AUDIENCE = 'privacy-breach-tracker-api';
/** RFC 9068, section 2.1. */
export const TOKEN_TYPE = 'at+jwt';
export const ACCESS_SECONDS = 15 * 60;

export interface AccessClaims {
  sub: string;
  /** The session that it belongs to. */
  sid: string;
  iat: number;
  exp: number;
}

/** Whose a token is, and of which sign-in. */
export interface Bearer {
  personId: string;
  /** Null for who signed in at the identity provider. */
  sessionId: string | null;
  /** The sign-in has a second factor. */
  hasMfa: boolean;
  /** The roles that the identity provider gives; null where they are kept here. */
  roles: readonly Role[] | null;
}

/** The one token of `Authorization: Bearer …`, RFC 6750, section 2.1; null for anything else, and for two of them. */
export function tokenOf(authorization: string | undefined): string | null {
  return /^bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

export function signAccessToken(
  { personId, sessionId }: { personId: string; sessionId: string },
  issuedAt: Date,
  key: string,
): string {
  const iat = Math.floor(issuedAt.getTime() / 1_000);
  return jwt.sign({ iat, sid: sessionId }, key, {
    algorithm: ALGORITHM,
    issuer: ISSUER,
    audience: AUDIENCE,
    subject: personId,
    expiresIn: ACCESS_SECONDS,
    header: { alg: ALGORITHM, typ: TOKEN_TYPE },
  });
}
