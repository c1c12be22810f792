import { describe, expect, it } from '@jest/globals';
import { OBLIGATION_ANCHORS } from '../../src/domain/obligations/anchors.js';
import { FACTS, type FactName } from '../../src/domain/obligations/facts.js';
import type { ObligationState } from '../../src/domain/obligations/obligation.js';
import type { ObligationRule } from '../../src/domain/obligations/regime.js';
import { writeLimit } from '../../src/domain/deadlines/write-limit.js';
import { deliveredRegimes } from '../factories/delivered-regimes.js';
import { keptDocument, markdownTable } from '../support/kept-document.js';

const regimes = deliveredRegimes();

function limitOf({ limit, promptness, duty }: ObligationRule): string {
  const words = limit ? writeLimit(limit, 'en') : `no number: “${promptness?.en ?? ''}”`;
  return duty === 'voluntary' ? `voluntary; ${words}` : words;
}

function forceOf({ effective: { from, until } }: ObligationRule): string {
  return [from === null ? '' : `from ${from}`, until === null ? '' : `until before ${until}`]
    .filter(Boolean)
    .join(' ');
}

function obligations(): string {
  const rows = regimes.flatMap((regime) =>
    regime.obligations.map((rule) => [
      ...[`\`${rule.id}\``, rule.version, rule.recipient.name.en, limitOf(rule), rule.threshold.en],
      ...[rule.citation, forceOf(rule), rule.verifiedOn, rule.verify ? 'verify' : ''],
    ]),
  );
  const head = ['id', 'version', 'to', 'limit', 'threshold', 'citation', 'in force', 'verified on', ''];
  return markdownTable([head, ...rows]);
}

function laws(): string {
  const rows = regimes.map(({ id, title, appliesTo, appliesWhen, zone }) => [
    ...[
      `\`${id}\``,
      title.en,
      appliesTo.en,
      `\`${appliesWhen.replaceAll('||', 'or')}\``,
      zone ?? 'of the incident',
    ],
  ]);
  return markdownTable([['file', 'law', 'concerns', 'when', 'zone'], ...rows]);
}

function facts(): string {
  const rows = (Object.keys(FACTS) as FactName[]).map((name) => {
    const { type, label, words, presumed } = FACTS[name];
    const note =
      presumed === undefined ? '' : `${String(presumed)} until a person decides: the law presumes it`;
    return [`\`${name}\``, type, label.en, words?.join(', ') ?? note];
  });
  return markdownTable([
    ['fact', 'type', 'what it says', 'words it may hold, or what holds until it is known'],
    ...rows,
  ]);
}

function anchors(): string {
  const rows = Object.entries(OBLIGATION_ANCHORS).map(([name, meaning]) => [`\`${name}\``, meaning]);
  const sent = [
    '`sent.<obligation>`',
    'when the notice of an obligation that stands earlier in the file was sent',
  ];
  return markdownTable([['instant', 'what sets it'], ...rows, sent]);
}

const STATES: Record<ObligationState, [means: string, shuts: string]> = {
  not_evaluable: ['a fact or an instant is missing; it says which', 'yes, unless it is voluntary or yearly'],
  open: [
    'owed, by the facts or by decision; without a deadline where the law gives no number',
    'yes, unless it is yearly',
  ],
  met: ['its notice is recorded, and whether it was in time', 'no'],
  not_required: ['the facts do not require it, or a person decided so, or it was no breach', 'no'],
};

function states(): string {
  const rows = Object.entries(STATES).map(([state, cells]) => [`\`${state}\``, ...cells]);
  return markdownTable([['state', 'means', 'keeps the gate to resolve shut'], ...rows]);
}

const DOCUMENT = `# Laws as data

Each law is a file in \`regimes/\`: whom it wants to be told, at which threshold, by when, with what content. Nothing here
is legal advice. What is marked **verify** could not be checked against the law's own text, or is not settled yet.

- **No number is invented.** Where a law says "as soon as feasible", \`promptness\` quotes it and there is no due instant.
  A \`target\` beside it is the organization's own choice and is always shown as that.
- **Nothing is guessed.** A condition is evaluated in three values: \`false && unknown\` is false, \`true || unknown\` is
  true, and what still depends on an unknown fact is "not evaluable", with the facts or instants that are missing.
  A count of which only bounds are known is enough where both bounds give the same answer.
- **A person decides** whether there is a real risk of significant harm, whether a breach is material, and the like.
  Where the law presumes the answer until someone shows otherwise (GDPR, HIPAA), so does the evaluation.
- **Versions are dated.** The day of discovery, in the zone of the law, chooses the version. The day on which the
  municipal amendments of Ontario commence is the setting \`MFIPPA_COMMENCEMENT\`.

## On an incident

Every report is held against the laws that may concern the organization: \`ORG_CUSTODIAN\` says in which capacities it
holds records, \`ORG_SECTOR\` which regulated sectors it belongs to. A law that can never concern it is left out; one that
does all the same is added by hand, with a reason (\`POST …/obligations\`): then it concerns the incident whatever its
"when" says, and its thresholds still count. An incident with \`healthCustodian\` adds \`ca-on-health\` by itself. Each
duty is then in one of four states:

${states()}

- **A fact** that changes (the number, where people live, kinds of information, an instant) settles every duty that is not
  met again. What was due stays in its history; a deadline moves only with the instant it counts from.
- **The assessment** (\`PUT …/assessment\`) answers what only a person can: real risk of significant harm, PHIPA's seven
  circumstances, HIPAA's four factors, and in \`determinations\` the tests of other laws.
- **A step** of the protocol that stands for duties (\`meets\`) records their notice when it is completed, and decides that
  they are not required when the privacy officer waives it.
- **A decision** (\`POST …/obligations/{id}/decide\`) goes beyond the facts, or against them, with a reason. "Not required"
  lapses when facts come to require what they did not when it was taken.
- **A notice** (\`POST …/obligations/{id}/meet\`) meets a duty; where the law asks why it is late, reasons are needed.
- **A voluntary duty** is asked for by the regulator and required by nobody, unless a person decides it: it stands as
  \`not_required\`, and \`notOwed\` says \`voluntary\` where the regulator asks for it in this case. **A yearly
  account** stays open after the closure, until it is given: a task of the privacy office, followed up as any duty; its
  reminders come in one mail with those of other cases.

## Faults

A file with a mistake stops the start, with its line, column and reason: an unknown fact or word in a condition, an
unknown calendar, zone or anchor, an absurd amount, a missing translation, versions that overlap, a number where the law
has none. \`regimes/regime.schema.json\` explains every field, and editors complete from it.

The tables are printed by \`test/regimes/regimes-page.spec.ts\` from the files;
\`WRITE_DOCS=1 npm test -- test/regimes/regimes-page\` writes them anew.

## Obligations

${obligations()}

## Whom each law concerns

${laws()}

## Facts that a condition may name

A count lies between what is known of it. An empty list of residences, kinds of information or forms is not known.

${facts()}

## Instants that a limit may count from

${anchors()}
`;

describe('the page about laws', () => {
  it('is the one in docs/regimes.md', () => {
    expect(keptDocument('docs/regimes.md', DOCUMENT)).toBe(DOCUMENT);
  });
});
