import type { components } from './schema.ts';

export type Problem = components['schemas']['Problem'];
export type FieldError = components['schemas']['FieldError'];
/** The stable codes; new ones may come. */
export type ProblemCode = components['schemas']['ProblemView']['code'];

/** An answer of the server that is not a success (RFC 9457); its message says what to do next. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly errors: readonly FieldError[];
  /** As it was answered, with what some codes say beside the rest, such as `shutBy`. */
  readonly problem: Problem & Readonly<Record<string, unknown>>;
  /** Quote it when you report a fault. */
  readonly requestId: string;

  constructor(problem: Problem) {
    super(`${problem.title}. ${problem.detail}`);
    this.status = problem.status;
    this.code = problem.code as ProblemCode;
    this.title = problem.title;
    this.errors = problem.errors ?? [];
    this.problem = problem;
    this.requestId = problem.requestId;
  }
}

/** The problem in an answer, or one made of its status when something between us and the server answered. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const requestId = response.headers.get('x-request-id') ?? '';
  const body = (await response.json().catch(() => null)) as Problem | null;
  if (body !== null && typeof body === 'object' && 'code' in body) return new ProblemError(body);
  const title = `The server answered ${response.status}`;
  const detail = 'It was not the tracker that answered so: check its address and what stands in front of it.';
  const code = response.status >= 500 ? 'unavailable' : 'malformed_request';
  return new ProblemError({ type: 'about:blank', title, status: response.status, detail, code, requestId });
}
