import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

/** A request that its sender may send again, under a name of its own. */
export interface Retry {
  /** Of the caller and the name; neither can be read from it. */
  id: Buffer;
  /** Of what was asked for: another request under the same name is a mistake. */
  request: Buffer;
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/** @throws Problem invalid_idempotency_key when the header holds anything but one key */
export function retryOf(
  request: Pick<FastifyRequest, 'headers' | 'caller' | 'method' | 'url' | 'body'>,
): Retry | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.caller === '') return null;
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem('invalid_idempotency_key');
  const { caller, method, url, body } = request;
  return {
    id: digest([caller, key]),
    // Of a stream nothing is known yet; whoever reads it tells its parts apart.
    request: digest([method, url, body instanceof Readable ? '' : JSON.stringify(body ?? null)]),
  };
}

/**
 * A part of a request that is done, and kept, by itself: known by its place, and by what it asks for. The first stands for
 * the request, so that no other request passes under its name.
 */
export function partOf({ id }: Retry, nth: number, asked: readonly string[]): Retry {
  return { id: nth === 0 ? id : digest([id.toString('hex'), `part ${nth}`]), request: digest(asked) };
}

/** A name for PostgreSQL's advisory locks; two that meet by chance cost one of them a second try. */
export function lockOf({ id }: Retry): bigint {
  return id.readBigInt64BE();
}

/** No part can hold the character between them. */
function digest(parts: readonly string[]): Buffer {
  return createHash('sha256').update(parts.join('\n')).digest();
}
