import { BEHIND_SYSTEM, SYSTEM } from './cast.js';
import { keptByNames, keptFrom, type Case } from './case.js';
import type { Filing } from './attempts.js';
import { mailsOf } from './mail.js';
import { BEGINNING, ended, settled } from './protocol.js';

export const TITLE = 'A letter went astray';

/** An incident just filed, as the model has it. */
export function filed({ by, facts }: Filing): Case {
  const begun: Case = {
    ...{ ...facts, filedBy: by, status: 'reported', version: 1, conductChanges: 0 },
    ...{ title: TITLE, employmentAction: false },
    ...{ wasAcknowledged: false, wasEscalated: false, isRiskDetermined: false },
    kept: keptByNames(facts),
    ...{ signedBy: [], steps: BEGINNING, directed: [], comments: [], given: [], mails: [] },
    unmet: [],
    hasLeft: false,
  };
  const kase = settled(ended(begun, 'report'));
  return { ...kase, mails: mailsOf(null, kase, 'reported') };
}

/** Whether whoever filed it is among those from whom it is kept, and so reads nothing of it any more. */
export function isKeptFromWhoFiled(kase: Case): boolean {
  return keptFrom(kase).has(kase.filedBy === SYSTEM ? BEHIND_SYSTEM : kase.filedBy);
}
