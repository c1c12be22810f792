import { expect, it } from '@jest/globals';
import { KINDS_THAT_WAIT } from './may-wait.js';
import { SENT_KINDS } from './sent-kinds.js';

it('what is late, answers an own report, tells that mail fails, or is about no incident never waits', () => {
  const atOnce = SENT_KINDS.filter((kind) => !KINDS_THAT_WAIT.includes(kind));
  expect(atOnce.sort()).toEqual(
    [
      ...['delivery_failed', 'duty_overdue', 'duty_unanswered', 'overdue', 'receipt', 'unanswered'],
      ...['mail_overdue', 'mail_received', 'mail_waiting', 'nobody_free', 'office_vacant', 'password_reset'],
      ...['stand_in', 'stand_in_changed', 'stand_in_ended', 'webhook_disabled'],
    ].sort(),
  );
});
