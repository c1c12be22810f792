import { describe, expect, it } from '@jest/globals';
import { requestIdOf } from './request-id.js';
import { RouteTable } from './route-table.js';
import { continueTrace } from './traceparent.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('a trace', () => {
  it('goes on with a span of its own', () => {
    const own = continueTrace(`00-${TRACE}-${SPAN}-01`);
    expect(own).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
    expect(own).not.toContain(SPAN);
  });

  it.each([
    undefined,
    '',
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `ff-${TRACE}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}-01\n`,
    [`00-${TRACE}-${SPAN}-01`],
  ])('begins anew after %j', (header) => {
    expect(continueTrace(header)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(continueTrace(header)).not.toContain(TRACE);
  });
});

describe('a request id', () => {
  it.each(['abcdefgh', 'A-Z_a.z-0123456789', 'x'.repeat(64)])('%j is the caller’s own', (id) => {
    expect(requestIdOf({ headers: { 'x-request-id': id } })).toBe(id);
  });

  it.each([
    undefined,
    'short',
    'x'.repeat(65),
    'a b c d e f',
    'abcdefgh\nabc',
    '<script>alert',
    'abcdefgh, abcdefgh',
  ])('%j is replaced', (id) => {
    expect(requestIdOf({ headers: { 'x-request-id': id } })).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
});

describe('the table of routes', () => {
  const routes = new RouteTable();
  routes.add('GET', '/v1/incidents/:id');
  routes.add(['PATCH', 'GET'], '/v1/incidents/:id');
  routes.add('GET', '/v1/calendar/:token.ics');
  routes.add('GET', '/docs/*');

  it.each([
    ['/v1/incidents/1', ['GET', 'PATCH']],
    ['/v1/incidents/', []],
    ['/v1/incidents/1/steps', []],
    ['/v1/calendar/abc.ics', ['GET']],
    ['/v1/calendar/abcxics', []],
    ['/docs/a/b', ['GET']],
  ])('knows that %s answers %j', (path, methods) => expect(routes.methodsFor(path)).toEqual(methods));
});
