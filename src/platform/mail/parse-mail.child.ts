import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { ParsedMail } from './parsed-mail.js';

/** What a person or a mail server writes stays far below; what exceeds it was made to do harm. */
const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true } as const;
const MOST_TEXT = 500_000;
const MOST_LISTED = 100;
const LONGEST = 1_000;
const STATUS_PARTS = ['message/delivery-status', 'message/global-delivery-status'];
const KIND =
  /^(?:from|received|auto-submitted|precedence|x-auto(?:reply|respond|-response-suppress)|list-.*)$/;

function reduce(mail: Email): ParsedMail {
  const status = mail.attachments.find(({ mimeType }) => STATUS_PARTS.includes(mimeType));
  return {
    from: senderOf(mail),
    subject: (mail.subject ?? '').slice(0, LONGEST),
    messageId: mail.messageId?.slice(0, LONGEST) ?? null,
    headers: mail.headers
      .filter(({ key }) => KIND.test(key))
      .map(({ key, value }) => ({ key, value: value.slice(0, LONGEST) })),
    text: (mail.text ?? '').slice(0, MOST_TEXT),
    html: (mail.html ?? '').slice(0, MOST_TEXT),
    attachments: mail.attachments.slice(0, MOST_LISTED).map((each) => ({
      name: each.filename?.slice(0, LONGEST) ?? null,
      type: each.mimeType.slice(0, LONGEST),
      bytes: bytesOf(each).byteLength,
    })),
    attachmentCount: mail.attachments.length,
    deliveryStatus: status ? new TextDecoder().decode(bytesOf(status).subarray(0, 64 * 1024)) : null,
  };
}

/** Two senders, or a group of them, are a way to show one and mean another. */
function senderOf({ from, headers }: Email): ParsedMail['from'] {
  const isOne = headers.filter(({ key }) => key === 'from').length === 1;
  if (!isOne || from?.address === undefined) return null;
  return { address: from.address.slice(0, LONGEST), name: from.name.slice(0, LONGEST) };
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

process.once('message', (raw: Uint8Array) => {
  // What cannot be read ends the process, and that is the answer.
  void PostalMime.parse(raw, LIMITS).then((mail) => process.send?.(reduce(mail)));
});
