import { describe, expect, it } from '@jest/globals';
import { describeError } from './describe-error.js';
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
    expect(describeError(error)).toMatchObject({
      name: 'TypeError',
      code: 'E_STEP',
      message: 'no such step',
    });
    expect(describeError(error).stack).toMatch(/^at /);
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

  it('is short when a person reads it', () => {
    const { lines, logger } = capture('human');
    logger.info({ context: 'Mail', port: 25, state: 'up' }, 'connected');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d INFO {2}Mail: connected port=25 state=up\n$/);
  });

  it('shows a stack below itself', () => {
    const { lines, logger } = capture('human');
    logger.error({ error: { name: 'Error', stack: 'at here' } }, 'failed');
    expect(lines[0]).toMatch(/ERROR failed error=\{"name":"Error"\}\nat here\n$/);
  });
});

describe('what Nest says', () => {
  it.each<[string, (nest: NestLogger) => void, object]>([
    ['a message', (nest) => nest.log('ready', 'Main'), { level: 'info', context: 'Main', msg: 'ready' }],
    ['fields', (nest) => nest.warn({ count: 2 }, 'Sweep'), { level: 'warn', context: 'Sweep', count: 2 }],
    [
      'an error',
      (nest) => nest.error(new Error('no'), 'Main'),
      { level: 'error', error: { name: 'Error', message: 'no' } },
    ],
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
