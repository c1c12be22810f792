import { describe, expect, it } from '@jest/globals';
import { describeError } from './describe-error.js';
import type { Logger } from 'pino';
import { Problem } from '../http/problem.js';
import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';

function capture(form: 'json' | 'human', level: 'info' | 'debug' = 'info') {
  const lines: string[] = [];
  const logger = createLogger({ level, form, destination: { write: (line) => void lines.push(line) } });
  return { lines, logger };
}

describe('an error in the log', () => {
  it('names itself, its code and where it came from', () => {
    const error = Object.assign(new TypeError('no such step'), { code: 'E_STEP' });
    expect(describeError(error)).toEqual({
      ...{ name: 'TypeError', code: 'E_STEP' },
      stack: expect.stringMatching(/^at .*logging\.spec/),
    });
  });

  it.each<[string, Error]>([
    ['a problem', new Problem('gate_shut')],
    [
      'the system',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { errno: -111, syscall: 'connect' }),
    ],
  ])('keeps the words of %s, which are nobody’s', (_, error) => {
    expect(describeError(error).message).toBe(error.message);
  });

  it('is described once: what describes it may be described again', () => {
    const description = describeError(new Error('SECRET'));
    expect(describeError(description)).toBe(description);
    expect(describeError({ name: 'SECRET', stack: 'SECRET' })).toEqual({ name: 'object' });
  });

  it.each<[string, Error]>([
    [
      'a QueryFailedError',
      Object.assign(new Error('SECRET'), { query: 'SECRET', parameters: ['SECRET'], code: '23505' }),
    ],
    [
      'an error of pg',
      Object.assign(new Error('SECRET'), { severity: 'ERROR', detail: 'SECRET', code: '23505' }),
    ],
    ['a JSON error', new SyntaxError('Unexpected token S in "SECRET"')],
    ['an error caused by one', new Error('failed', { cause: new SyntaxError('SECRET') })],
    ['any error', new TypeError('SECRET')],
    ['a message that looks like a place', new Error('x\n    at SECRET (file:///SECRET:1:1)\n    at y')],
    [
      'a name or a code',
      Object.assign(new Error('x'), { name: 'a SECRET', code: 'a SECRET', constraint: '(SECRET)' }),
    ],
    ['a rewritten stack', Object.assign(new Error('x'), { stack: 'Error: SECRET\n    at SECRET here' })],
  ])('says nothing that %s quotes', (_, error) => {
    expect(JSON.stringify(describeError(error))).not.toContain('SECRET');
  });

  it('may be anything that was thrown', () => {
    expect(describeError('SECRET')).toEqual({ name: 'string' });
  });

  it('ends, even when its causes go round', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).length).toBeLessThan(20_000);
  });
});

describe('a line', () => {
  it('is one JSON object with a time and a level by name', () => {
    const { lines, logger } = capture('json');
    logger.warn({ reference: 'PB-2026-000123' }, 'overdue');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      reference: 'PB-2026-000123',
      msg: 'overdue',
    });
  });

  it.each<[string, (logger: Logger) => void]>([
    [
      'a field that is not known',
      (logger) => logger.info({ body: 'SECRET', headers: { cookie: 'SECRET' } }, 'x'),
    ],
    [
      'a known field with another kind of value',
      (logger) => logger.info({ state: 'a SECRET, said', code: { SECRET: 1 } }, 'x'),
    ],
    [
      'an inherited name',
      (logger) => logger.info(JSON.parse('{"__proto__":"SECRET","constructor":"SECRET"}') as object, 'x'),
    ],
    ['a request', (logger) => logger.info({ req: { url: '/?q=SECRET' }, err: new Error('SECRET') }, 'x')],
    ['what is to be put into the sentence', (logger) => logger.info('x %s %j', 'SECRET', { SECRET: 1 })],
    ['an error that comes alone', (logger) => logger.error(new Error('SECRET'))],
    [
      'an error in an error’s place',
      (logger) => logger.error({ error: { message: 'SECRET', stack: 'SECRET' } }, 'x'),
    ],
    [
      'what a child is bound to',
      (logger) => logger.child({ user: 'SECRET', requestId: 'a SECRET, b' }).info('x'),
    ],
  ])('has no %s', (_, log) => {
    const { lines, logger } = capture('json');
    log(logger);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('SECRET');
  });

  it('is one line, whatever is in its sentence', () => {
    const { lines, logger } = capture('human');
    logger.info('a\nb\u001b[31m\ud800');
    expect(lines[0]).toMatch(/ INFO {2}a b \[31m \n$/);
  });

  it('is short when a person reads it', () => {
    const { lines, logger } = capture('human');
    logger.info({ context: 'Mail', port: 25, state: 'up' }, 'connected');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d INFO {2}Mail: connected port=25 state=up\n$/);
  });

  it('shows a stack below itself', () => {
    const { lines, logger } = capture('human');
    logger.error({ error: new Error('SECRET') }, 'failed');
    expect(lines[0]).toMatch(/ERROR failed error=\{"name":"Error"\}\nat .*\n$/s);
  });
});

describe('what Nest says', () => {
  it.each<[string, (nest: NestLogger) => void, object]>([
    ['a message', (nest) => nest.log('ready', 'Main'), { level: 'info', context: 'Main', msg: 'ready' }],
    ['fields', (nest) => nest.warn({ count: 2 }, 'Sweep'), { level: 'warn', context: 'Sweep', count: 2 }],
    ['an error', (nest) => nest.error(new Error('no'), 'Main'), { level: 'error', error: { name: 'Error' } }],
    [
      'a message with a stack',
      (nest) => nest.error('no', 'Error: no\n at x', 'Main'),
      { context: 'Main', msg: 'no' },
    ],
    ['an end', (nest) => nest.fatal('gone'), { level: 'fatal', msg: 'gone' }],
  ])('is logged: %s', (_, say, expected) => {
    const { lines, logger } = capture('json');
    say(new NestLogger(logger));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject(expected);
  });

  it('about every route is for debugging only', () => {
    const { lines, logger } = capture('json');
    const nest = new NestLogger(logger);
    nest.log('Mapped {/v1, GET} route', 'RouterExplorer');
    nest.debug('detail', 'Main');
    nest.verbose('more', 'Main');
    expect(lines).toEqual([]);
  });
});
