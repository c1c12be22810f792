import type { Role } from '../access/role.js';
import type { MessageKind } from './message-facts.js';

/**
 * Sentences may hold `{by}` (the deadline, or when it was, or nothing) and `{step}` (the step's title, or "your next step").
 */
export interface Wording {
  /** Follows the reference in the subject line. */
  act: string;
  /** The first line: what to do, by when. */
  headline: string;
  next: string;
  button: string;
}

export interface MessageTexts {
  kinds: Record<MessageKind, Wording & { byRole?: Partial<Record<Role, Partial<Wording>>> }>;
  /** Fills `{capacity}` in `why`. */
  capacity: Record<Role, string>;
  subject: string;
  by: string;
  /** In place of `by`, once the deadline has passed. */
  wasDue: string;
  anyStep: string;
  quotedStep: string;
  reference: string;
  step: string;
  /** In place of `step`, where it is a duty in law. */
  duty: string;
  due: string;
  dueBefore: string;
  /** Before the rule that a deadline comes from. */
  timeLimit: string;
  colon: string;
  why: string;
  linkHint: string;
  /** Of several messages in one mail: `{count}` of them, at least 2; `{first}` says what is due first, or nothing. */
  digestSubject: string;
  digestHeadline: string;
  /** Fills `{first}`. */
  digestFirst: string;
  /** In place of `digestFirst`, once that deadline has passed. */
  digestFirstWas: string;
  digestNext: string;
  /** `{more}` is the number of messages that are not shown. */
  digestMore: string;
  digestButton: string;
  digestWhy: string;
  drillPrefix: string;
  drillNote: string;
}
