import PostalMime, { type Address, type Email } from 'postal-mime';

/** One caught mail, without attachments. */
export interface InboxItem {
  id: string;
  from: string;
  to: string[];
  subject: string;
  /** RFC 3339, UTC: the mail's own date, or when it was caught where it has none. */
  date: string;
  messageId: string | null;
  references: string[];
  inReplyTo: string | null;
  autoSubmitted: string | null;
  text: string;
  html: string | null;
}

const NO_MAIL: Email = { headers: [], headerLines: [], attachments: [] };

/** Reads a raw mail; what cannot be parsed is still shown, so that nothing caught is hidden. */
export async function readMail(id: string, raw: Buffer): Promise<InboxItem> {
  const mail = await PostalMime.parse(raw).catch(() => ({ ...NO_MAIL, subject: '(unreadable mail)' }));
  return {
    id,
    from: addressesIn(mail.from ? [mail.from] : [])[0] ?? '',
    to: recipientsOf(mail),
    subject: mail.subject ?? '(no subject)',
    date: dateOf(mail, id),
    messageId: mail.messageId ?? null,
    references: mail.references?.match(/<[^<>\s]+>/g) ?? [],
    inReplyTo: mail.inReplyTo ?? null,
    autoSubmitted: headersNamed(mail, 'auto-submitted')[0] ?? null,
    text: mail.text ?? '',
    html: mail.html ?? null,
  };
}

function recipientsOf(mail: Email): string[] {
  const delivered = headersNamed(mail, 'delivered-to');
  return delivered.length > 0 ? delivered : addressesIn([...(mail.to ?? []), ...(mail.cc ?? [])]);
}

function headersNamed(mail: Email, key: string): string[] {
  return mail.headers.filter((header) => header.key === key).map((header) => header.value);
}

function addressesIn(addresses: Address[]): string[] {
  const mailboxes = addresses.flatMap((address) => address.group ?? [address]);
  return [...new Set(mailboxes.map((mailbox) => mailbox.address))];
}

function dateOf(mail: Email, id: string): string {
  const own = new Date(mail.date ?? '');
  return (Number.isNaN(own.getTime()) ? caughtAt(id) : own).toISOString();
}

/** RFC 9562, section 5.7: the first 48 bits of a UUIDv7 are its time in milliseconds. */
function caughtAt(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}
