import { describe, expect, it } from '@jest/globals';
import { breakingChanges } from '../../scripts/breaking-changes.js';

const schema = {
  type: 'object',
  required: ['a'],
  properties: { a: { type: 'string' }, b: { enum: ['x', 'y'] } },
};
const operation = (change: object = {}) => ({
  parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 200 } }],
  requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
  responses: {
    200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } } },
    404: {},
  },
  ...change,
});
const contract = ({ body = {}, answer = {}, change = {} } = {}) => ({
  paths: { '/v1/things': { post: operation(change) } },
  components: {
    schemas: {
      Body: { ...schema, ...body },
      Answer: {
        ...schema,
        ...answer,
        properties: { ...schema.properties, self: { $ref: '#/components/schemas/Answer' }, ...answer },
      },
    },
  },
});
const sent = (properties: object, required = ['a']) =>
  contract({ body: { properties: { ...schema.properties, ...properties }, required } });
const received = (properties: object, required = ['a']) => {
  const next = contract();
  Object.assign(next.components.schemas.Answer, {
    required,
    properties: { ...schema.properties, ...properties },
  });
  return next;
};

const withoutA = () => {
  const next = received({}, []);
  Object.assign(next.components.schemas.Answer, { properties: { b: { enum: ['x', 'y'] } } });
  return next;
};

describe('what breaks a client', () => {
  it.each([
    ['an operation that is gone', { paths: {} }, ['POST /v1/things is gone']],
    ['an answer that is gone', contract({ change: { responses: {} } }), ['no longer answers 200']],
    ['credentials', contract({ change: { security: [{}] } }), ['asks for credentials']],
    ['a parameter that is gone', contract({ change: { parameters: [] } }), ['no longer takes limit']],
    [
      'a smaller limit',
      contract({
        change: { parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }] },
      }),
      ['limit has a new maximum: 100'],
    ],
    [
      'a parameter that is needed',
      contract({
        change: { parameters: [...operation().parameters, { name: 'q', in: 'query', required: true }] },
      }),
      ['needs q'],
    ],
    ['a field that is needed', sent({}, ['a', 'b']), ['body/b is needed']],
    [
      'a field that is no longer taken',
      contract({ body: { properties: { a: { type: 'string' } } } }),
      ['body/b is gone'],
    ],
    ['a value that is no longer taken', sent({ b: { enum: ['x'] } }), ['body/b may no longer be y']],
    ['another type that is sent', sent({ a: { type: 'integer' } }), ['body/a may no longer be string']],
    ['a length', sent({ a: { type: 'string', maxLength: 5 } }), ['body/a has a new maxLength: 5']],
    ['a field that is no longer answered', withoutA(), ['200/a is gone']],
    ['a field that may be missing', received({}, []), ['200/a may be missing']],
    [
      'an object that may be null',
      received({ a: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
      ['200/a may now be null'],
    ],
    ['null where there was none', received({ a: { type: ['string', 'null'] } }), ['200/a may now be null']],
  ])('%s', (_what, after, lines) => {
    const told = breakingChanges(contract(), after as never).filter((line) => !line.includes('/self'));
    expect(told).toEqual(lines.map((line) => (line.startsWith('POST') ? line : `POST /v1/things: ${line}`)));
  });

  it.each([
    ['nothing at all', contract()],
    ['a new field that is answered', received({ c: { type: 'string' } })],
    ['a new field that may be sent', sent({ c: { type: 'string' } })],
    ['a new value that may be sent', sent({ b: { enum: ['x', 'y', 'z'] } })],
    ['a value that is no longer answered', received({ b: { enum: ['x'] } })],
    ['a new value that is answered', received({ b: { enum: ['x', 'y', 'z'] } })],
    [
      'a longer list',
      contract({
        change: { parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 500 } }] },
      }),
    ],
    ['a new operation', { ...contract(), paths: { ...contract().paths, '/v1/new': { get: operation() } } }],
  ])('not %s', (_what, after) => {
    expect(breakingChanges(contract(), after as never).filter((line) => !line.includes('/self'))).toEqual([]);
  });
});
