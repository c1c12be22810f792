import { NOBODY } from './hostile.reports.js';

/** Queries that no list takes. */
export const WRONG_QUERIES: string[] = [
  ...[
    'limit=-1',
    'limit=0',
    'limit=1e9',
    'limit=0x10',
    'limit=201',
    'limit=1.5',
    'limit=',
    'limit=%20',
    'limit=١',
  ],
  ...[
    'limit=1&limit=2',
    'limit[]=1',
    'limit[a]=1',
    'sort=title',
    'sort=-reportedAt,id',
    'sort=reportedAt%20desc',
    'sort=',
  ],
  ...['sort=reportedAt;drop%20table%20incident', 'sort=(select%201)', 'sort=reportedAt&sort=-reportedAt'],
  ...[
    'status=open',
    'status=',
    'status=reported,closed',
    'status=reported&status=closed',
    'status[$ne]=closed',
  ],
  ...['cause=x', 'owner=you', 'overdue=1', 'overdue=TRUE', 'overdue=', 'division=a&division=b', 'division='],
  ...['discoveredFrom=yesterday', 'discoveredFrom=2026-02-30T00:00:00Z', 'discoveredTo=9999-12-31T00:00:00Z'],
  ...['q=', 'q=%20', 'q=%00', 'q=a%00b', 'q=a&q=b', `q=${'x'.repeat(201)}`, 'q=%0a', 'q=%E2%80%AE'],
  ...['page=2', 'offset=10', 'fields=*', '__proto__=1', 'constructor=1', 'where=1', 'q=x&extra=1'],
  ...[
    'cursor=',
    'cursor=x',
    'cursor=bnVsbA',
    'cursor=W10',
    'cursor=WzEsMl0',
    'cursor=eyJhIjoxfQ',
    `cursor=${'A'.repeat(1_025)}`,
  ],
  ...[
    `cursor=${cursorOf(['2026-01-01T00:00:00Z', "' or true --"])}`,
    `cursor=${cursorOf(['infinity', NOBODY])}`,
  ],
  ...[`cursor=${cursorOf(['2026-01-01T00:00:00Z', NOBODY, 'x'])}`, `cursor=${cursorOf([NOBODY])}`],
];

/** What someone may type to search; all of it is words. */
export const STRANGE_WORDS: string[] = [
  ...[
    "'",
    '"',
    '\\',
    '%',
    '_',
    '*',
    '()',
    '((',
    '!',
    '&',
    '|',
    '<->',
    '& | !',
    'a:*',
    'a:b',
    ':*',
    '-',
    '--',
    '"a',
    'or',
    'and not',
  ],
  ...[
    'a or b',
    '-a',
    "'; drop table incident; --",
    '$1',
    '${x}',
    '{{x}}',
    '😀',
    'é',
    'ß',
    'the',
    'le la les',
    '\ud83d',
  ],
];

/** Names that no incident has. */
export const WRONG_NAMES: string[] = [
  ...[
    '1',
    'x',
    'undefined',
    'null',
    'PB-0000-000000',
    'PB-2026-999999',
    '00000000-0000-0000-0000-000000000000',
  ],
  ...[
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e4',
    "'%20or%20true",
    '..%2fpeople',
    '%25',
    '*',
    '()',
  ],
  ...['%F0%9F%98%80', 'PB-2026-000001%20', '%5B%5D', '1;2', 'constructor', '__proto__', '-1', '1e9'],
];

/** Addresses that are none, and the status that says so. */
export const WRONG_ADDRESSES: [name: string, status: string][] = [
  ['%00', '400'],
  ['%C0%AF', '400'],
  ['%', '400'],
  ['%ED%A0%80', '400'],
  ['x'.repeat(200), '414'],
];

/** Requests to a case that is there. */
export const WRONG_REQUESTS: [method: string, path: string, body: unknown, answer: string][] = [
  ['POST', 'acknowledge', { at: 'yesterday' }, '400 validation_failed /at'],
  ['POST', 'acknowledge', { at: '2026-02-30T00:00:00Z' }, '400 validation_failed /at'],
  ['POST', 'acknowledge', { status: 'closed' }, '400 validation_failed /status'],
  ['POST', 'confirm', { reason: { $ne: null } }, '400 validation_failed /reason'],
  ['POST', 'confirm', { reason: 'x'.repeat(4_001) }, '400 validation_failed /reason'],
  ['POST', 'confirm', { reason: 'x\u0000' }, '400 validation_failed /reason'],
  ['POST', 'confirm', { at: '2099-01-01T00:00:00Z', reason: 'x' }, '400 invalid_instant'],
  ['POST', 'close', {}, '404 not_found'],
  ['POST', 'comments', {}, '400 validation_failed /text'],
  ['POST', 'comments', { text: '' }, '400 validation_failed /text'],
  ['POST', 'comments', { text: '\ud800' }, '400 validation_failed /text'],
  ['POST', 'comments', { text: 'x', audience: 'nobody' }, '400 validation_failed /audience'],
  ['POST', 'comments', { text: 'x', authorId: 'y' }, '400 validation_failed /authorId'],
  ['POST', 'comments', { text: 'x', audience: ['everyone', 'privacy'] }, '400 validation_failed /audience'],
  ['PUT', 'directions/communications', { text: null }, '400 validation_failed /text'],
  ['PUT', 'directions/__proto__', { text: 'x' }, '404 not_found'],
  ['PUT', 'directions/communications%00', { text: 'x' }, '404 not_found'],
  ['POST', 'steps/__proto__/complete', {}, '404 not_found'],
  ['POST', 'steps/contain%00/complete', {}, '404 not_found'],
  ['POST', 'steps/contain/complete', { note: 1 }, '400 validation_failed /note'],
  ['POST', 'steps/contain/waive', { reason: ' ' }, '400 validation_failed /reason'],
  ['POST', 'steps/contain/assign', { person: '' }, '400 validation_failed /person'],
  ['POST', 'steps/contain/assign', { person: '-'.repeat(36) }, '400 validation_failed /person'],
  ['POST', 'steps/contain/assign', { person: "'@' or true" }, '400 validation_failed /person'],
  ['PATCH', '', { title: null }, '400 validation_failed /title'],
  ['PATCH', '', { drill: true }, '400 validation_failed /drill'],
  ['PATCH', '', { status: 'closed' }, '400 validation_failed /status'],
  ['PATCH', '', { version: 9 }, '400 validation_failed /version'],
  ['PATCH', '', { discoveredAt: '2099-01-01T00:00:00Z' }, '400 validation_failed /discoveredAt'],
  ['PATCH', '', { division: 'nowhere' }, '400 validation_failed /division'],
  ['PATCH', '', { affected: { estimate: Infinity, extra: 1 } }, '400 validation_failed /affected/extra'],
  ['DELETE', '', undefined, '405 method_not_allowed'],
  ['PUT', '', {}, '405 method_not_allowed'],
  ['GET', 'confirm', undefined, '405 method_not_allowed'],
  ['GET', 'comments?limit=0', undefined, '400 validation_failed /limit'],
  ['GET', 'comments?cursor=x', undefined, '400 invalid_cursor'],
  ['GET', 'timeline?cursor=W10', undefined, '400 invalid_cursor'],
  ['GET', 'timeline?limit=-1', undefined, '400 validation_failed /limit'],
  ['GET', 'timeline?sort=at', undefined, '400 unknown_query /sort'],
];

/** A cursor as the API makes them, of any values. */
export function cursorOf(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}
