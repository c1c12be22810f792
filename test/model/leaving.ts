import { isOver, type Case } from './case.js';
import { LEAVER } from './cast.js';
import { handedOn } from './mail.js';

/** What was theirs by name and is not done passes to the office; they find the case no more. */
export function left(before: Case): Case {
  const theirs = before.steps.filter(
    ({ assignee, status }) =>
      assignee === LEAVER && (status === 'open' || status === 'waiting') && !isOver(before),
  );
  const after: Case = {
    ...before,
    hasLeft: true,
    version: before.version + Number(theirs.length > 0),
    given: before.given.filter((each) => each !== LEAVER),
    steps: before.steps.map((step) => (theirs.includes(step) ? { ...step, assignee: null } : step)),
  };
  const mails = handedOn(
    theirs.filter(({ status }) => status === 'open'),
    after,
  );
  return { ...after, mails: [...before.mails, ...mails] };
}
