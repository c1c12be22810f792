import { describe, expect, it } from '@jest/globals';
import {
  ForbiddenException,
  HttpException,
  NotFoundException,
  ServiceUnavailableException,
  UnauthorizedException,
} from '@nestjs/common';
import { Problem } from './problem.js';
import { problemOf } from './problem-of.js';
import { PROBLEMS } from './problems.js';

function thrown(more: object, message = 'SECRET'): Error {
  return Object.assign(new Error(message), more);
}

describe('what was thrown', () => {
  it.each<[string, unknown, string]>([
    ['a problem', new Problem('gate_shut'), 'gate_shut'],
    ['an HTTP 401', new UnauthorizedException(), 'unauthenticated'],
    ['an HTTP 403', new ForbiddenException(), 'not_allowed'],
    ['an HTTP 404', new NotFoundException(), 'not_found'],
    ['an HTTP 418', new HttpException('SECRET', 418), 'malformed_request'],
    ['an HTTP 503', new ServiceUnavailableException(), 'unavailable'],
    ['an HTTP 507', new HttpException('SECRET', 507), 'internal_error'],
    [
      'a body over the limit',
      thrown({ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }),
      'body_too_large',
    ],
    ['bad JSON', thrown({ code: 'FST_ERR_CTP_INVALID_JSON_BODY', statusCode: 400 }), 'malformed_json'],
    [
      'a wrapped Fastify error',
      new HttpException('x', 400, { cause: thrown({ code: 'FST_ERR_CTP_EMPTY_JSON_BODY' }) }),
      'malformed_json',
    ],
    ['an upload broken off', thrown({ code: 'ECONNRESET', statusCode: 400 }), 'malformed_request'],
    ['no connection', thrown({ code: 'ECONNREFUSED' }), 'unavailable'],
    ['a full pool', thrown({}, 'timeout exceeded when trying to connect'), 'unavailable'],
    ['a lost connection', thrown({}, 'Connection terminated unexpectedly'), 'unavailable'],
    ['an Error', thrown({}), 'internal_error'],
    ['an unknown system error', thrown({ code: 'ENOENT' }), 'internal_error'],
    ['a string', 'SECRET', 'internal_error'],
    ['undefined', undefined, 'internal_error'],
  ])('%s means %s', (_, error, code) => {
    const problem = problemOf(error);
    expect(problem.code).toBe(code);
    expect(problem.detail).not.toContain('SECRET');
  });

  it.each([
    ['22P02', 400],
    ['22003', 400],
    ['22021', 400],
    ['22007', 400],
    ['22008', 400],
    ['2201W', 400],
    ['23502', 400],
    ['23514', 400],
    ['23503', 409],
    ['23505', 409],
    ['40001', 503],
    ['40P01', 503],
    ['53300', 503],
    ['57014', 503],
    ['57P01', 503],
    ['57P02', 503],
    ['57P03', 503],
    ['08006', 503],
    ['42P01', 500],
    ['XX000', 500],
  ])('SQLSTATE %s answers %i, from pg or wrapped', (code, status) => {
    expect(problemOf(thrown({ code })).status).toBe(status);
    expect(problemOf(thrown({ driverError: { code } })).status).toBe(status);
  });
});

it.each(Object.entries(PROBLEMS))('%s says what to do next in one line', (code, [status, title, detail]) => {
  expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(title).toMatch(/^[A-Z][^.]+$/);
  expect(detail).toMatch(/^[A-Z].+\.$/);
});

it.each(['unavailable', 'busy'] as const)('%s says when to come back', (code) => {
  expect(Number(new Problem(code).headers['retry-after'])).toBeGreaterThan(0);
});
