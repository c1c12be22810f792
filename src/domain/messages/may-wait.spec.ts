import { expect, it } from '@jest/globals';
import { NOTICE_KINDS } from './delivery-notice.js';
import { KINDS_THAT_WAIT } from './may-wait.js';
import { MESSAGE_KINDS } from './message-facts.js';

it('what is late, answers an own report, or tells that mail fails never waits', () => {
  const atOnce = [...MESSAGE_KINDS, ...NOTICE_KINDS].filter((kind) => !KINDS_THAT_WAIT.includes(kind));
  expect(atOnce.sort()).toEqual(
    [...['delivery_failed', 'duty_overdue', 'duty_unanswered', 'overdue', 'receipt', 'unanswered']].sort(),
  );
});
