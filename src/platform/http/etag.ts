import type { FastifyReply } from 'fastify';
import { Problem } from './problem.js';

/** RFC 9110, section 8.8.3. */
const ENTITY_TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

/** From a version that counts up, or from a hash of the content. */
export function etagOf(version: number | string): string {
  return `"${version}"`;
}

/**
 * Refuses a change made on an older version than the current one.
 * @throws Problem stale_version when it is, weak_etag when only a weak tag names it, invalid_precondition when
 * If-Match cannot be read
 */
export function checkIfMatch(ifMatch: string | undefined, version: number | string): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const etag = etagOf(version);
  const tags = tagsOf(ifMatch);
  if (tags.includes(etag)) return;
  // Weak tags never match here: the comparison of If-Match is strong (RFC 9110, section 13.1.1).
  if (tags.includes(`W/${etag}`)) throw weak(etag);
  const detail = `It was changed after you read it: its ETag is ${etag} now. Read it again and, if your change is still right, repeat it with If-Match: ${etag}.`;
  throw new Problem('stale_version', { detail, headers: { etag } });
}

/**
 * Like checkIfMatch, where a lost update is possible and so the header must be there.
 * @throws Problem precondition_required when it is not
 */
export function requireIfMatch(ifMatch: string | undefined, version: number | string): void {
  if (ifMatch === undefined) throw new Problem('precondition_required');
  checkIfMatch(ifMatch, version);
}

/** Sends `body` with its ETag, or 304 without it when the caller has this version already. */
export function withEtag<T>(reply: FastifyReply, version: number | string, body: T): T | undefined {
  const etag = etagOf(version);
  reply.header('etag', etag);
  if (!isKnown(reply.request.headers['if-none-match'], etag)) return body;
  reply.code(304);
  return undefined;
}

/** Reading it again would not help: the tag comes back weak. */
function weak(etag: string): Problem {
  const detail = `The ETag W/${etag} is weak, and If-Match takes strong ones only. A proxy on the way, one that compresses for example, has made it so: send If-Match: ${etag}, or have the proxy leave ETag as it is. Nothing was changed.`;
  return new Problem('weak_etag', { detail, headers: { etag } });
}

/** If-None-Match compares weakly; what cannot be read is ignored, for then the body is right. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.match(ENTITY_TAG) ?? [];
  return ifNoneMatch.trim() === '*' || tags.some((tag) => tag.replace(/^W\//, '') === etag);
}

function tagsOf(header: string): string[] {
  const tags = header.match(ENTITY_TAG) ?? [];
  const rest = header.replace(ENTITY_TAG, '');
  if (tags.length === 0 || !/^[\s,]*$/.test(rest)) throw new Problem('invalid_precondition');
  return tags;
}
