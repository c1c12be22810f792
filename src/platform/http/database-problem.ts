import { Problem } from './problem.js';
import type { ProblemCode } from './problems.js';

const UNSTORABLE =
  'A value cannot be stored as it is; check numbers, dates and characters, then send it again.';

/** By SQLSTATE (PostgreSQL, appendix A) or system error code. */
const BY_CODE: Record<string, [ProblemCode, detail?: string]> = {
  '22P02': ['validation_failed', UNSTORABLE],
  '22P05': ['validation_failed', UNSTORABLE],
  '22001': ['validation_failed', UNSTORABLE],
  '22003': ['validation_failed', UNSTORABLE],
  '22007': ['validation_failed', UNSTORABLE],
  '22008': ['validation_failed', UNSTORABLE],
  '22009': ['validation_failed', UNSTORABLE],
  '22021': ['validation_failed', UNSTORABLE],
  '2201W': ['validation_failed', UNSTORABLE],
  '2201X': ['validation_failed', UNSTORABLE],
  '23502': ['validation_failed', 'A required value is missing; send it and try again.'],
  '23514': ['validation_failed', 'A value breaks a rule of the record; check the values and send it again.'],
  '23503': ['conflict', 'Something it refers to is missing or still in use; read that again first.'],
  '23505': ['conflict', 'Such a record exists already; use that one or change what must be unique.'],
  '23P01': ['conflict'],
  '40001': ['busy'],
  '40P01': ['busy'],
  '55P03': ['busy'],
  '57014': ['unavailable'],
  '25006': ['unavailable'],
  '25P03': ['unavailable'],
  ECONNREFUSED: ['unavailable'],
  ECONNRESET: ['unavailable'],
  EHOSTUNREACH: ['unavailable'],
  ENOTFOUND: ['unavailable'],
  EPIPE: ['unavailable'],
  ETIMEDOUT: ['unavailable'],
};

/** Connection failures, exhausted resources, a server that stops: whole classes that pass by themselves. */
const UNAVAILABLE_CLASS = /^(?:08|53|57P)/;

/** pg and its pool say these in words only. */
const UNAVAILABLE_WORDS = /^(?:timeout exceeded when trying to connect|Connection terminated)/;

interface Failure {
  code?: unknown;
  severity?: unknown;
}

/** The problem that a failure of the database means for the caller; undefined for any other error. */
export function databaseProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, severity, driverError } = error as Failure & { driverError?: Failure };
  // FATAL ends the connection, whatever it says: not accepting any, going down, one too many.
  if ((severity ?? driverError?.severity) === 'FATAL') return new Problem('unavailable', { cause: error });
  const state = code ?? driverError?.code;
  if (typeof state === 'string' && (state.length === 5 || Object.hasOwn(BY_CODE, state))) {
    return byState(state, error);
  }
  return UNAVAILABLE_WORDS.test(error.message) ? new Problem('unavailable', { cause: error }) : undefined;
}

function byState(state: string, cause: Error): Problem | undefined {
  if (UNAVAILABLE_CLASS.test(state)) return new Problem('unavailable', { cause });
  const [code, detail] = BY_CODE[state] ?? [];
  return code && new Problem(code, { cause, ...(detail !== undefined && { detail }) });
}
