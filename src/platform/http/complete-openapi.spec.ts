import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { completeOpenApi } from './complete-openapi.js';

const document = (): OpenAPIObject => ({
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/v1/things': {
      get: {
        tags: ['Things'],
        responses: { 200: { description: 'Things' }, 429: { description: 'Said already' } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        properties: {
          at: { type: 'string', format: 'date-time', example: { type: 'integer' } },
          short: { type: 'string', format: 'date', maxLength: 4 },
          count: { type: ['integer', 'null'] as never, maximum: 200 },
          bytes: { type: 'integer', maximum: 2 ** 40 },
        },
      },
    },
  },
});

describe('what is the same for all operations', () => {
  const { paths, components, tags } = completeOpenApi(document());
  const responses = paths['/v1/things']?.get?.responses as Record<
    string,
    { description: string; headers: object }
  >;

  it('is said of each: too many requests, a fault, what is left of the rate', () => {
    expect(Object.keys(responses)).toEqual(['200', '415', '429', '500']);
    expect(responses['429']?.description).toBe('Said already');
    expect(Object.keys(responses['429']?.headers ?? {})).toContain('Retry-After');
    expect(responses['200']?.headers).toEqual({
      RateLimit: { $ref: '#/components/headers/RateLimit' },
      'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
      'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' },
    });
    expect(tags).toEqual([{ name: 'Things' }]);
  });

  it('names once how the envelope of a request is refused; a size, where there is a body', () => {
    const posted = completeOpenApi({
      ...document(),
      paths: {
        '/v1/things': { post: { requestBody: { content: {} }, responses: { 415: { description: 'Own' } } } },
      },
    });
    const answers = posted.paths['/v1/things']?.post?.responses;
    expect(answers?.['413']).toEqual({ $ref: '#/components/responses/TooLarge' });
    expect(answers?.['415']).toMatchObject({ description: 'Own' });
    expect(responses['415']).toEqual({ $ref: '#/components/responses/UnsupportedMedia' });
    expect(Object.keys(components?.responses ?? {})).toEqual(['TooLarge', 'UnsupportedMedia']);
  });

  it('bounds what a schema leaves open, and nothing else', () => {
    expect(components?.schemas?.['Thing']).toMatchObject({
      properties: {
        at: { maxLength: 35, example: { type: 'integer' } },
        short: { maxLength: 4 },
        count: { format: 'int32' },
        bytes: { format: 'int64' },
      },
    });
    expect(components?.schemas?.['Thing']).not.toHaveProperty('properties.at.example.format');
  });
});
