import { expect, it } from '@jest/globals';
import { keptDocument, markdownTable } from '../../../test/support/kept-document.js';
import type { Role } from '../access/role.js';
import { OTHERS } from './catalogue-of-others.js';
import { CATALOGUE, type Occasion } from './catalogue.js';
import type { Language, MessageKind } from './message-facts.js';
import type { Wording } from './message-texts.js';
import { DELIVERED } from './stationery.js';
import { SLOTS } from './text-changes.js';

const KINDS = Object.keys(CATALOGUE) as MessageKind[];
const OWN = Object.keys(DELIVERED.texts.en).filter((name) => !['kinds', 'capacity', 'colon'].includes(name));

function catalogue(occasions: Record<string, Occasion>): string {
  const rows = Object.entries(occasions).map(([kind, { when, to }]) => [
    ...[code(kind), when, [...new Set(to)].map(code).join(', ')],
  ]);
  return markdownTable([['kind', 'sent when', 'to'], ...rows]);
}

function shared(): string {
  const rows = OWN.map((name) => [
    `\`${name}\``,
    (SLOTS[name]?.required ?? []).map(slot).join(', '),
    (SLOTS[name]?.optional ?? []).map(slot).join(', '),
    shown((DELIVERED.texts.en as unknown as Record<string, string>)[name]),
    shown((DELIVERED.texts.fr as unknown as Record<string, string>)[name]),
  ]);
  return markdownTable([['text', 'must keep', 'may have', 'English', 'French'], ...rows]);
}

function capacities(): string {
  const { en, fr } = DELIVERED.texts;
  const roles = Object.keys(en.capacity) as Role[];
  return markdownTable([
    ['role', 'English', 'French'],
    ...roles.map((role) => [code(role), en.capacity[role], fr.capacity[role]]),
  ]);
}

function section(kind: MessageKind): string {
  const roles = Object.keys(DELIVERED.texts.en.kinds[kind].byRole ?? {}) as Role[];
  const rows = [null, ...roles].flatMap((role) => wordings(kind, role));
  return `### \`${kind}\`\n\n${markdownTable([['role', 'text', 'English', 'French'], ...rows])}`;
}

function wordings(kind: MessageKind, role: Role | null): string[][] {
  const words = (language: Language): Partial<Wording> => {
    const { byRole, ...common } = DELIVERED.texts[language].kinds[kind];
    return role === null ? common : (byRole?.[role] ?? {});
  };
  const names = Object.keys(words('en')) as (keyof Wording)[];
  return names.map((name) => [
    role === null ? '' : code(role),
    code(name),
    shown(words('en')[name]),
    shown(words('fr')[name]),
  ]);
}

function code(text: string): string {
  return `\`${text}\``;
}

function slot(name: string): string {
  return code(`{${name}}`);
}

function shown(text = ''): string {
  return text.replaceAll('\u00a0', ' ').trim();
}

const DOCUMENT = `# Messages

For administrators. What is sent to whom and when, in which words, and how to say it in your own. A message tells the
reference, what is asked, the step, its deadline, the time limit that it comes from and a link, and nothing else of a case,
whatever words you choose.

## Your own words, sender and logo

\`MESSAGES_DIR\` names a folder. In it may lie, each of them or none:

- \`messages.en.yaml\` and \`messages.fr.yaml\`: your words in each language. What they leave out stays as it is delivered.
- \`mail.yaml\`: the sender's name in both languages, its address, an address for replies, the colour of the button, and
  the logo with the words that are read in its place. White must be readable on the colour.
- the logo: a PNG or JPEG of at most 100 KB and 2,000 pixels, shown at most 240 × 64. It goes with each mail; no mail loads
  anything from elsewhere, and SVG is not taken.

\`messages/sample\` is such a folder. The schemas beside it let an editor complete and check what you write.

\`npm run messages:lint -- FOLDER\` (in a container \`node dist/src/messages-lint.js FOLDER\`) prints everything that is wrong
with file, line and reason, as the start does: a mistake stops the start, so that no message goes out with half a sentence.
A file with another name is a mistake, too. The folder is read once, at the start: restart every process after a change.

Look at the result, about what is made up, without sending anything (\`as\` and \`$api\` are those of the README):

\`\`\`sh
as admin "$api/admin/messages/preview"                                            # the kinds there are
as admin "$api/admin/messages/preview?kind=escalated&role=communications&language=fr" > preview.html
as admin "$api/admin/messages/preview?kind=overdue&format=text&drill=true"
as admin "$api/admin/messages/preview?kind=overdue&format=slack"                  # or teams: what a chat channel is sent
\`\`\`

A mail keeps its \`Message-ID\`, whose domain is that of \`MAIL_FROM\`, whatever the sender's address.

### Words

Words are plain text on one line. \`{slots}\` are filled: \`{by}\` with the deadline, or when it was, or nothing, and brings its
own space; \`{step}\` with the step's title. Where the delivered \`act\` or \`headline\` has one of them, yours must keep it.
The words for a role go before those for every role; in each, yours go before the delivered ones. So to change what
Communications reads on an escalation, write \`kinds: { escalated: { byRole: { communications: { act: … } } } }\`.

${shared()}

\`capacity\` fills \`{capacity}\`, by role:

${capacities()}

## What is sent when

Where nobody in a role is free to be told, the next in line is; whoever must not know of a case is never told.

${catalogue(CATALOGUE)}

Beside messages about one incident, these are sent; of them only the looks, \`why\` and \`linkHint\` are yours to change, and
all words that begin with \`digest\`:

${catalogue(OTHERS)}

## The delivered words

Printed by \`src/domain/messages/messages-docs.spec.ts\`; \`WRITE_DOCS=1 npm test -- src/domain/messages\` writes this anew.

${KINDS.map(section).join('\n\n')}
`;

it('docs/messages.md is what the application says', () => {
  expect(keptDocument('docs/messages.md', DOCUMENT)).toBe(DOCUMENT);
});
