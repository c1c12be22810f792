import type { Answered, Unanswered } from '../../platform/http-out/outgoing.js';
import type { MailFailure } from '../../platform/mail/mail-failure.js';

export interface ChatFailure extends MailFailure {
  /** How long the other side asks to be left alone, in milliseconds. */
  waitMs?: number;
}

/** What a later try may change, beside whatever is wrong on their side (5xx). */
const PASSING = [408, 425, 429];
const LONGEST_WAIT_MS = 60 * 60_000;

/** What an answer means; null when the message was taken. */
export function chatFailureOf(answer: Answered | Unanswered): ChatFailure | null {
  if (answer.status === null)
    return {
      ...{ isPermanent: false, mayHaveArrived: answer.mayHaveArrived },
      reason: `${answer.failure}${answer.mayHaveArrived ? '; it may have arrived' : ''}`,
    };
  const { status, said, retryAfter } = answer;
  if (status >= 200 && status < 300) return null;
  const waitMs = waitOf(retryAfter);
  return {
    ...{ isPermanent: status < 500 && !PASSING.includes(status), mayHaveArrived: false },
    reason: [`HTTP ${status}`, codeIn(said)].join(' ').trim(),
    ...(waitMs !== null && { waitMs }),
  };
}

/** A word such as `no_service` is a reason; anything longer may repeat what was sent. */
function codeIn(said: string): string {
  return /^[a-z_]{1,40}$/.exec(said.trim())?.[0] ?? '';
}

/** In seconds, as chat services send it. */
function waitOf(retryAfter: string | null): number | null {
  return /^\d{1,9}$/.test(retryAfter ?? '') ? Math.min(Number(retryAfter) * 1_000, LONGEST_WAIT_MS) : null;
}
