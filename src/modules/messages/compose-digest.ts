import { renderDigest } from '../../domain/messages/render-digest.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import type { Config } from '../../platform/config/config.js';
import type { MailContent } from '../../platform/mail/mailer.js';
import { compose, factsOf, type Named } from './compose.js';
import type { HeldMessage } from './held.sql.js';

/** So many are shown; a mail with more is read by nobody. */
const MOST_SHOWN = 100;

export interface Waited {
  message: HeldMessage;
  named: Named;
}

/**
 * The one mail of messages that waited for the same person, what is due soonest first. Of several messages that ask
 * for the same, the last speaks for all; where one is left, it is written as ever. A retry has the same Message-ID.
 */
export function composeHeld(
  waited: readonly Waited[],
  stationery: Stationery,
  config: Config,
  domain: string,
  at: Date,
): MailContent {
  const asked = new Map(waited.map((each) => [subjectOf(each.message), each]));
  const [first, ...others] = [...asked.values()].sort(bySoonest);
  if (!first) throw new Error('a mail of no messages');
  const messageId = `<${first.message.digestId ?? first.message.id}@${domain}>`;
  if (others.length === 0)
    return { ...compose(first.message, first.named, stationery, config, domain, at), messageId };
  const entries = [first, ...others].map(({ message, named }) => ({
    kind: message.kind,
    facts: factsOf(message, named, config, at),
  }));
  const { id, name, email, language } = first.message;
  const content = renderDigest(
    {
      entries: entries.slice(0, MOST_SHOWN),
      more: Math.max(entries.length - MOST_SHOWN, 0),
      link: `${config.publicUrl}/v1/tasks`,
      ...{ at, organization: config.organization },
    },
    language,
    stationery,
  );
  return { ...content, id, to: { name, address: email }, messageId, references: [] };
}

function subjectOf({ incidentId, stepKey, obligation, kind }: HeldMessage): string {
  return `${incidentId} ${stepKey ?? obligation ?? kind}`;
}

function bySoonest({ message: one }: Waited, { message: other }: Waited): number {
  const due = (at: Date | null): number => at?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return due(one.dueAt) - due(other.dueAt) || (one.id < other.id ? -1 : 1);
}
