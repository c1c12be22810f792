/** One thing that users do all day, as an HTTP request of one of the sample people. */
export interface Operation {
  name: string;
  account: string;
  method: 'GET' | 'POST' | 'PATCH';
  /** `id` is of the incident that it is about, if it is about one. */
  path: (id: string) => string;
  body?: string;
  headers?: Record<string, string>;
  /** Which incidents it can be about: each only once, when it changes them. */
  about: 'none' | 'any' | 'few' | 'fresh';
  /** How many statements the product sends for it; the recording refuses any other number. Null for any. */
  statements: number | null;
  /** Each request has an Idempotency-Key of its own. */
  isKeyed?: boolean;
}

const HOUR_MS = 3_600_000;

const REPORT = JSON.stringify({
  title: 'Letter mailed to the wrong resident',
  description: 'A letter with test results went to number 12 in place of number 21; it came back opened.',
  discoveredAt: new Date(Date.now() - HOUR_MS).toISOString(),
  cause: 'misdirected_mail',
  intent: 'accidental',
  informationTypes: ['name', 'health'],
  formats: ['paper'],
  affected: { estimate: 1, exact: true, residences: ['CA-ON'] },
});

export const READ: Operation = {
  name: 'read one',
  account: 'supervisor',
  method: 'GET',
  path: (id) => `/v1/incidents/${id}`,
  about: 'any',
  statements: 1,
};

/** What people do: the few cases that they work on, again and again. */
const READ_AGAIN: Operation = { ...READ, name: 'read one of 25', about: 'few' };

export const LIST: Operation = {
  name: 'list 25 of 10,000',
  account: 'privacy',
  method: 'GET',
  path: () => '/v1/incidents?limit=25',
  about: 'none',
  statements: 1,
};

export const ACT: Operation = {
  name: 'act (acknowledge)',
  account: 'supervisor',
  method: 'POST',
  path: (id) => `/v1/incidents/${id}/acknowledge`,
  body: JSON.stringify({ note: 'Spoke with the team by telephone.' }),
  about: 'fresh',
  statements: 2,
};

/** Facts that bring in duties in law: all of them are evaluated anew in the statement that changes the facts. */
export const CHANGE: Operation = {
  name: 'change facts (PATCH)',
  account: 'supervisor',
  method: 'PATCH',
  path: (id) => `/v1/incidents/${id}`,
  body: JSON.stringify({ healthCustodian: true, affected: { estimate: 640, exact: true } }),
  headers: { 'if-match': '"1"' },
  about: 'fresh',
  statements: 2,
};

export const FILE: Operation = {
  name: 'report',
  account: 'employee',
  method: 'POST',
  path: () => '/v1/incidents',
  body: REPORT,
  about: 'none',
  statements: 1,
};

/** The bare server, which knows no keys, does the same as without them. */
const WITH_KEYS = [ACT, FILE].map((operation) => ({
  ...operation,
  name: `${operation.name} with a key`,
  isKeyed: true,
}));

/** Those that add rows come last, so that the list is one of 10,000. */
export const OPERATIONS: readonly Operation[] = [READ, READ_AGAIN, LIST, ACT, CHANGE, FILE, ...WITH_KEYS];
