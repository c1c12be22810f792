import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { isWithin, networkList } from './within.js';

/** Who may see a page that tells about the process or the API. */
interface Gate {
  isOpen: boolean;
  /** Sent as `Authorization: Bearer`; empty for none. */
  token: string;
  /** From where; everywhere, when none is named. */
  networks: readonly string[];
}

export interface Gates {
  metrics: Gate;
  docs: Gate;
}

const PAGES: readonly (readonly [keyof Gates, RegExp])[] = [
  ['metrics', /^\/metrics$/],
  ['docs', /^\/(?:docs(?:\/|$)|docs-json$|openapi\.json$)/],
];

/** Shuts what the configuration shuts, as if it was not there. */
export function guardPages(instance: FastifyInstance, gates: Gates): void {
  instance.addHook('onRoute', (route) => {
    const [name] = PAGES.find(([, path]) => path.test(route.url)) ?? [];
    if (name === undefined) return;
    const mayPass = guardOf(gates[name]);
    route.onRequest = [
      ...[route.onRequest ?? []].flat(),
      (request, _reply, done) => {
        done(mayPass(request));
      },
    ];
  });
}

function guardOf({ isOpen, token, networks }: Gate): (request: FastifyRequest) => Problem | undefined {
  const list = networks.length > 0 ? networkList(networks) : null;
  return ({ ip, headers }) => {
    if (!isOpen || (list && !isWithin(list, ip))) return new Problem('not_found');
    if (token !== '' && !isSame(headers.authorization ?? '', `Bearer ${token}`))
      return new Problem('unauthenticated');
    return undefined;
  };
}

/** In the same time, whatever was sent. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
