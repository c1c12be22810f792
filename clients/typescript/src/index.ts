export type { Api } from './api.ts';
export { BreachTracker, type BreachTrackerOptions, type Report } from './breach-tracker.ts';
export type { BatchOptions, BatchOutcome, BatchReport } from './batch.ts';
export type { Credentials } from './credentials.ts';
export {
  OneIncident,
  type Action,
  type Assessment,
  type Incident,
  type Message,
  type Obligation,
  type Step,
} from './one-incident.ts';
export type { ItemOf, ListPath, ListQuery } from './pages.ts';
export { listen, type Happened, type Heard, type Listening } from './listen.ts';
export { ProblemError, type FieldError, type Problem, type ProblemCode } from './problem.ts';
export type { components, operations, paths } from './schema.ts';
export type { Patience } from './try-again.ts';
export { UnreachableError } from './unreachable.ts';
