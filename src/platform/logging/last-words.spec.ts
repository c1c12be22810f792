import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { packageFolder } from '../files/package-folder.js';
import { reasonOf } from './last-words.js';

describe('the reason why a start fails', () => {
  it.each<[string, unknown, string]>([
    ['our words', new Error('AUTH_KEY is missing'), 'AUTH_KEY is missing'],
    [
      'PostgreSQL’s code and not its words',
      Object.assign(new Error('SECRET'), { severity: 'ERROR', code: '23505', detail: 'SECRET' }),
      'PostgreSQL refused a statement (23505).',
    ],
    ['nothing of what was thrown', 'SECRET', 'Something was thrown: string.'],
  ])('is %s', (_, error, expected) => {
    expect(reasonOf(error)).toBe(expected);
  });

  it('is no part of what could not be parsed', () => {
    expect(reasonOf(new SyntaxError('SECRET'))).toMatch(/^\{"name":"SyntaxError","stack":"at/);
  });
});

it.each(['throw error', 'Promise.reject(error)'])(
  'an error that nobody catches (%s) quotes nothing',
  (fails) => {
    const script = `
    import { sayLastWords } from './src/platform/logging/last-words.ts';
    sayLastWords(() => process.exit(7));
    const error = Object.assign(new Error('SECRET'), { detail: 'SECRET', parameters: ['SECRET'] });
    setTimeout(() => { ${fails} });`;
    const loader = [
      '--import',
      './test/support/typescript-loader.js',
      '--input-type=module',
      '--eval',
      script,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, loader, {
      cwd: packageFolder('.'),
      encoding: 'utf8',
    });
    expect([status, stdout + stderr]).toEqual([7, expect.stringContaining('"level":"fatal"')]);
    expect(stdout + stderr).not.toContain('SECRET');
  },
);
