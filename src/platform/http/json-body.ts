import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const MAX_LEVELS = 20;

type Done = (error: Error | null, body?: unknown) => void;

/** Accepts JSON objects and arrays in UTF-8, and nothing else; a route may add a parser of its own. */
export function acceptJsonOnly(instance: FastifyInstance): void {
  const parseSafely = instance.getDefaultJsonParser('error', 'error');
  const parse = (request: FastifyRequest, body: Buffer, done: Done): void => {
    if (!isUtf8(body)) {
      done(new Problem('malformed_json'));
      return;
    }
    void parseSafely(request, body.toString('utf8'), (error, parsed: unknown) => {
      done(error ?? objection(parsed), parsed);
    });
  };
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, parse);
  instance.addContentTypeParser(/^application\/[\w.-]+\+json(?:;|$)/, { parseAs: 'buffer' }, parse);
}

/** What is wrong with a body that is JSON. */
export function objection(body: unknown): Problem | null {
  if (typeof body !== 'object' || body === null) {
    return new Problem('validation_failed', {
      errors: [{ pointer: '', code: 'object', message: 'Send a JSON object as the body.' }],
    });
  }
  return isDeeperThan(MAX_LEVELS, body) ? new Problem('too_deep') : null;
}

/** Goes level by level, so that no depth of nesting can exhaust the stack. */
function isDeeperThan(limit: number, root: object): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === limit) return true;
    level = level.flatMap((node) => Object.values(node).filter(isObject));
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
