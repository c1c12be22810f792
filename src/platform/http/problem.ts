import { PROBLEM_HEADERS, PROBLEMS, type ProblemCode } from './problems.js';

/** One thing wrong with the input; `pointer` is a JSON pointer (RFC 6901) to it. */
export interface FieldError {
  pointer: string;
  code: string;
  message: string;
  /** Which characters of a text, counted from 0, the end excluded. */
  start?: number;
  end?: number;
}

interface ProblemOptions {
  /** What happened and what to do next; the table's sentence unless given. Never carries case content. */
  detail?: string;
  errors?: readonly FieldError[];
  /** Further members of the answer, such as which gate is shut and by what. */
  extra?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** Thrown anywhere to refuse a request; the problem filter answers it as RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[] | undefined;
  readonly extra: Readonly<Record<string, unknown>> | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    options: ProblemOptions = {},
  ) {
    const [status, title, detail] = PROBLEMS[code];
    super(`${code}: ${title}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.status = status;
    this.title = title;
    this.detail = options.detail ?? detail;
    this.errors = options.errors;
    this.extra = options.extra;
    this.headers = { ...PROBLEM_HEADERS[code], ...options.headers };
  }
}
