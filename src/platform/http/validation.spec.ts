import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';
import { Choice, Choices, Email, Flag, Scale, Text, Texts, Time, Uuid, Whole, Zone } from './fields.js';
import { Nested, NestedList } from './nested-fields.js';
import { QueryChoice, QueryFlag, QueryTime, QueryWhole } from './query-fields.js';
import { check, ValidationPipe } from './validation.js';

class Inner {
  @Whole({ min: 0, max: 10 }) estimate!: number;
  @Flag({ optional: true }) exact?: boolean;
}

class Outer {
  @Text({ min: 1, max: 10 }) title!: string;
  @Text({ max: 10, multiline: true, optional: true, nullable: true }) note?: string | null;
  @Text({ min: 3, max: 5, optional: true }) key?: string;
  @Time({ optional: true }) at?: string;
  @Zone({ optional: true }) zone?: string;
  @Email({ optional: true }) email?: string;
  @Uuid({ optional: true }) owner?: string;
  @Choice(['a', 'b'], { optional: true }) choice?: string;
  @Choices(['a', 'b'], { optional: true }) choices?: string[];
  @Texts({ max: 2, length: 5, optional: true }) tags?: string[];
  @Nested(Inner, { optional: true, nullable: true }) affected?: Inner | null;
  @NestedList(Inner, { max: 2, optional: true }) items?: Inner[];
  @NestedList(Inner, { min: 1, max: 2, optional: true }) some?: Inner[];
  @Scale([0.25, 0.5], { optional: true }) level?: number;
}

class Search {
  @QueryWhole({ min: 1, max: 100 }) limit?: number;
  @QueryFlag() overdue?: boolean;
  @QueryChoice(['open', 'closed']) status?: string;
  @QueryTime() from?: string;
}

function found(type: Type<object>, plain: unknown): string[] {
  const result = check(type, plain);
  return 'errors' in result ? result.errors.map(({ pointer, code }) => `${pointer} ${code}`) : [];
}

describe('a field', () => {
  it.each<[unknown, string]>([
    [undefined, '/title required'],
    [null, '/title text'],
    [1, '/title text'],
    [['x'], '/title text'],
    [{ toString: 'x' }, '/title text'],
    ['', '/title too_short'],
    ['  ', '/title too_short'],
    ['x'.repeat(11), '/title too_long'],
    ['\u0000'.repeat(11), '/title too_long'],
    ['a\u0000', '/title characters'],
  ])('refuses the title %j as %s', (title, expected) => expect(found(Outer, { title })).toEqual([expected]));

  it.each<[string, unknown, string]>([
    ['key', ' ab ', 'too_short'],
    ['at', '2026-02-30T00:00:00Z', 'time'],
    ['at', 'x'.repeat(41), 'too_long'],
    ['at', null, 'text'],
    ['zone', 'Mars/Olympus', 'zone'],
    ['email', '"a"@example.org', 'email'],
    ['owner', '00000000-0000-0000-0000-000000000000', 'uuid'],
    ['choice', 'c', 'choice'],
    ['choice', 'constructor', 'choice'],
    ['choices', ['a', 'a'], 'repeated'],
    ['choices', ['a', 'b', 'a'], 'too_many'],
    ['choices', ['a', 1], 'choice'],
    ['choices', 'a', 'list'],
    ['tags', ['a', 'b', 'c'], 'too_many'],
    ['tags', ['a', 1], 'text'],
    ['tags', ['a', ''], 'too_short'],
    ['tags', ['a', 'abcdef'], 'too_long'],
    ['tags', ['a\n'], 'characters'],
    ['affected', 'x', 'object'],
    ['affected', [], 'object'],
    ['items', {}, 'list'],
    ['items', null, 'list'],
    ['some', [], 'too_few'],
    ['level', 0.3, 'off_scale'],
    ['level', '0.5', 'number'],
    ['surprise', 1, 'unknown_field'],
    ['constructor', 1, 'unknown_field'],
    ['a/b~c', 1, 'unknown_field'],
  ])('%s refuses %j as %s', (name, value, code) => {
    const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    expect(found(Outer, { title: 'x', [name]: value })).toEqual([`${pointer} ${code}`]);
  });

  it.each<[Record<string, unknown>]>([
    [{ note: null }],
    [{ note: 'two\nlines' }],
    [{ note: '' }],
    [{ affected: null }],
    [{ affected: { estimate: 10, exact: false } }],
    [{ items: [] }],
    [{ some: [{ estimate: 0 }], level: 0.5 }],
    [{ items: [{ estimate: 0 }, { estimate: 1 }] }],
    [{ choices: ['b', 'a'], tags: ['x'], choice: 'a', at: '2026-11-20T14:05:00-05:00' }],
  ])('accepts %j and owns only what was sent', (sent) => {
    const result = check(Outer, { title: 'x', ...sent });
    expect(result).toEqual({ value: { title: 'x', ...sent } });
    expect('value' in result && Object.keys(result.value)).toEqual(['title', ...Object.keys(sent)]);
  });
});

describe('nested fields', () => {
  it.each<[unknown, string]>([
    [-1, 'range'],
    [11, 'range'],
    [1.5, 'whole'],
    ['5', 'whole'],
    [Infinity, 'whole'],
    [2 ** 53, 'whole'],
    [undefined, 'required'],
  ])('point to the estimate %j with %s', (estimate, code) => {
    expect(found(Outer, { title: 'x', affected: { estimate } })).toEqual([`/affected/estimate ${code}`]);
    expect(found(Outer, { title: 'x', items: [{ estimate: 1 }, { estimate }] })).toEqual([
      `/items/1/estimate ${code}`,
    ]);
  });

  it('refuse what is unknown inside them, and items that are no objects', () => {
    expect(found(Outer, { title: 'x', affected: { estimate: 1, x: 1 } })).toEqual([
      '/affected/x unknown_field',
    ]);
    expect(found(Outer, { title: 'x', items: [{ estimate: 1 }, null] })).toEqual(['/items/1 object']);
  });

  it('judge the length of a list before any of its items', () => {
    const items = Array.from({ length: 20_000 }, () => ({}));
    expect(found(Outer, { title: 'x', items })).toEqual(['/items too_many']);
  });
});

describe('what has the wrong shape', () => {
  const errorsOf = (plain: unknown): string[] => {
    const result = check(Outer, plain);
    return 'errors' in result ? result.errors.map(({ pointer, message }) => `${pointer}: ${message}`) : [];
  };

  it('hides nothing else, and says what belongs there', () => {
    expect(errorsOf({ affected: 5, zone: 'Mars/Olympus', items: [1, 'x'], level: 0.3 })).toEqual([
      '/affected: Give an object with "estimate", "exact".',
      '/items/0: Give an object with "estimate", "exact".',
      '/items/1: Give an object with "estimate", "exact".',
      '/title: Send "title". Give text.',
      '/zone: Give an IANA time zone, such as America/Toronto.',
      '/level: Choose one of: 0.25, 0.5.',
    ]);
  });

  it('is told of fifty times and no more', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, nth) => [`k${nth}`, 1]));
    expect(found(Outer, { ...many, affected: 5 })).toHaveLength(50);
  });

  it('is no field that is missing', () => {
    class Whole extends Outer {
      @Nested(Inner, { description: 'Who is affected', example: {} }) whole!: Inner;
    }
    expect(found(Whole, { title: 'x', whole: 7 })).toEqual(['/whole object']);
    expect(found(Whole, { title: 'x' })).toEqual(['/whole required']);
  });
});

describe('a field that is missing', () => {
  class Report {
    @Text({ min: 1, max: 200, example: 'Letter mailed to the wrong resident' }) title!: string;
    @Time({ description: 'When someone first knew' }) discoveredAt!: string;
    @Nested(Inner) affected!: Inner;
  }

  it('is named, with what it is for and how it may look', () => {
    const result = check(Report, {});
    expect('errors' in result && result.errors.map(({ message }) => message)).toEqual([
      'Send "title". Give text, such as "Letter mailed to the wrong resident".',
      'Send "discoveredAt" (When someone first knew). Give a time with an offset, such as 2026-11-20T14:05:00-05:00 (in a query, write + as %2B).',
      'Send "affected". Give an object.',
    ]);
  });
});

describe('a text', () => {
  class Told {
    @Text({ min: 1, max: 80, optional: true }) title?: string;
    @Text({ max: 80, multiline: true, optional: true }) description?: string;
    @Text({ max: 80, secret: true, optional: true }) password?: string;
    @Texts({ max: 2, length: 80, optional: true }) names?: string[];
  }

  it.each([
    ['an override', 'invoice\u202efdp.exe'],
    ['an embedding', '\u202aPriya\u202c'],
    ['an isolate', '\u2066Priya\u2069'],
    ['a space of no width', 'Priya\u200bNair'],
    ['a word joiner', 'Priya\u2060'],
    ['a byte order mark', '\ufeffPriya'],
    ['a soft hyphen', 'Pri\u00adya'],
    ['tags', 'Priya\u{e0041}\u{e007f}'],
  ])('that stands in a line has no %s; a narrative and a password keep it', (_, text) => {
    const code = 'invisible_characters';
    expect(found(Told, { title: text })).toEqual([`/title ${code}`]);
    expect(found(Told, { names: ['Priya', text] })).toEqual([`/names ${code}`]);
    const kept = { description: text, password: text };
    expect(check(Told, kept)).toEqual({ value: kept });
  });

  it.each([
    'Émile Gagnon, « privé »',
    '\u05d3\u05d5\u05d7 \u05e2\u05dc \u05d0\u05d5\u05d1\u05d3\u05df (PB-7)',
    '\u062e\u0637\u0627\u0628 \u0645\u0641\u0642\u0648\u062f\u200f!',
    '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    '\u0915\u094d\u200d\u0937',
    '\u{1f469}\u200d\u{1f4bb} \u2764\ufe0f',
    '\u6bcd\u5b50\u624b\u5e33 \u30cf\u3099',
  ])('in any script is taken as it is: %s', (text) => {
    const told = { title: text, description: text, names: [text] };
    expect(check(Told, told)).toEqual({ value: told });
  });

  it.each(['\u3164', '\u2800 ', '\u200d\ufe0f', '\u115f\u1160'])(
    'that shows nothing is none: %j',
    (title) => {
      expect(found(Told, { title })).toEqual(['/title too_short']);
    },
  );
});

describe('a query', () => {
  it('turns digits and flags into values', () => {
    const plain = Object.assign(Object.create(null) as object, {
      limit: '025',
      overdue: 'false',
      status: 'open',
    });
    expect(check(Search, plain)).toEqual({ value: { limit: 25, overdue: false, status: 'open' } });
  });

  it.each<[string, unknown, string]>([
    ['limit', '0x10', 'whole'],
    ['limit', '1e2', 'whole'],
    ['limit', '-1', 'whole'],
    ['limit', ' 1', 'whole'],
    ['limit', '', 'whole'],
    ['limit', '0', 'range'],
    ['limit', ['1', '1'], 'whole'],
    ['overdue', 'TRUE', 'flag'],
    ['overdue', '1', 'flag'],
    ['overdue', ['true', 'true'], 'flag'],
    ['status', ['open', 'open'], 'text'],
    ['from', '2026-11-20T14:05:00 05:00', 'time'],
    ['__proto__', 'x', 'unknown_field'],
  ])('refuses %s=%j as %s', (name, value, code) => {
    const plain: unknown = JSON.parse(JSON.stringify({ x: value }).replace('"x"', JSON.stringify(name)));
    expect(found(Search, plain)).toEqual([`/${name} ${code}`]);
  });
});

describe('the pipe', () => {
  const pipe = new ValidationPipe(() => []);

  it('tells at most 50 errors and echoes no value', () => {
    const body = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 'SECRET']));
    const refusal: unknown = (() => {
      try {
        return pipe.transform(body, { type: 'body', metatype: Outer });
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toMatchObject({ code: 'validation_failed', errors: { length: 50 } });
    expect(JSON.stringify(refusal)).not.toContain('SECRET');
  });

  it.each<[string, 'body' | 'query', unknown, string]>([
    ['an absent body', 'body', undefined, 'validation_failed'],
    ['an array', 'body', [], 'validation_failed'],
    ['an unknown parameter', 'query', { x: '1' }, 'unknown_query'],
    ['a wrong parameter', 'query', { x: '1', limit: 'a' }, 'validation_failed'],
  ])('refuses %s', (_, type, value, code) => {
    const metatype = type === 'body' ? Outer : Search;
    expect(() => pipe.transform(value, { type, metatype })).toThrow(expect.objectContaining({ code }));
  });

  it.each([Object, Array, String])('refuses to let a body through unchecked as %p', (metatype) => {
    expect(() => pipe.transform({}, { type: 'body', metatype })).toThrow(TypeError);
  });
});

describe('a partial type, for PATCH', () => {
  class Amend extends PartialType(Outer, { skipNullProperties: false }) {}

  it('lets fields be absent but not null, and keeps lists bounded', () => {
    expect(check(Amend, {})).toEqual({ value: {} });
    expect(check(Amend, { note: null })).toEqual({ value: { note: null } });
    expect(found(Amend, { title: null })).toEqual(['/title text']);
    expect(found(Amend, { items: [{}, {}, {}] })).toEqual(['/items too_many']);
  });
});
