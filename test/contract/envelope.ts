import fc, { type Arbitrary } from 'fast-check';

const long = (length: number): string => 'x'.repeat(length);

/** What a header may not say, or not so; a client that is wrong in one of these is told so. */
const HEADERS: Record<string, readonly string[]> = {
  'if-match': ['7', 'W/"1"', '"', ',,,', '""', '*, "1"', long(4_000), '"1" "2"', 'undefined', '\u00ff'],
  'if-none-match': ['7', '"', 'W/', '*', long(4_000), '"\u00e9"'],
  'idempotency-key': ['', ' ', 'two words', long(255), long(256), 'caf\u00e9', 'a, b', '0', '__proto__'],
  traceparent: [
    'x',
    '00-0-0-00',
    `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`,
    `ff-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    long(600),
  ],
  tracestate: ['=', long(600)],
  'x-request-id': ['', long(600), '<script>', '"; drop', '\u00e9'],
  authorization: ['Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic eDp4', `Bearer ${long(5_000)}`, 'bearer  '],
  'x-api-key': ['', 'x', 'brk_x', `bt_${long(3_000)}`, '\u00ff'],
  accept: ['', 'text/html', 'application/xml', '*/*;q=0', long(600)],
  'accept-language': ['xx', 'fr;q=9', long(600)],
  'content-encoding': ['gzip', 'br', 'identity', 'x'],
  'last-event-id': ['x', '0', long(900), '\u00e9'],
  'content-type': [
    'text/plain',
    'application/xml',
    'application/json; charset=latin1',
    'application/json, text/plain',
    'multipart/form-data',
    'x',
    'application/x-ndjson',
    'text/csv',
  ],
  'x-forwarded-for': ['x', '::', long(300)],
  origin: ['null', 'https://evil.example', 'x'],
  range: ['bytes=0-1', 'bytes=9-1', 'x'],
};

/** Bodies that are no JSON document, or only just one. */
const BODIES = [
  ...['', ' ', 'null', '[]', '{}', '"x"', '1', '1e999', '-0', 'nul', '{', '{"a":1', '{"a":1,}', "{'a':1}"],
  ...['\ufeff{}', '{"a":1}{"b":2}', '{"a":1,"a":2}', '{"__proto__":{"a":1}}', '{"constructor":{}}', '\u0000'],
  ...['{"a":"\\ud800"}', '{"title":"\\u0000"}', '{"a":NaN}', `${'['.repeat(3_000)}${']'.repeat(3_000)}`],
  ...[`{"a":"${long(200_000)}"}`, `[${'{},'.repeat(5_000)}{}]`, '<a/>', 'a=1&b=2', '%00'],
];

export interface Envelope {
  headers: Record<string, string>;
  /** In place of the body that fits; the one that fits, when undefined. */
  raw: string | undefined;
}

export const ODD: Arbitrary<Envelope> = fc.record({
  headers: fc
    .uniqueArray(fc.constantFrom(...Object.keys(HEADERS)), { minLength: 1, maxLength: 2 })
    .chain((names) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [name, fc.constantFrom(...(HEADERS[name] ?? ['']))]),
        ) as Record<string, Arbitrary<string>>,
      ),
    ),
  raw: fc.option(fc.constantFrom(...BODIES), { nil: undefined }),
});
