import { createHash } from 'node:crypto';
import { cleanLine, cleanText, textOfHtml } from '../../domain/intake/plain-text.js';
import { withoutSalutation } from '../../domain/intake/salutation.js';
import { findPersonalNumbers } from '../../domain/personal-numbers/personal-numbers.js';
import type { ParsedMail } from '../../platform/mail/parsed-mail.js';

/** As long as the description of an incident may be. */
const LONGEST_TEXT = 20_000;
const MESSAGE_ID = /^<[!-;=?-~]{1,250}>$/;

/** What is kept of a mail beside the mail itself, fit to be stored and shown. */
export function contentOf(mail: ParsedMail) {
  const whole = cleanText(mail.text.trim() === '' ? textOfHtml(mail.html) : mail.text, Infinity);
  const text = cleanText(whole, LONGEST_TEXT);
  return {
    subject: cleanLine(mail.subject, 200),
    ...{ text, isCut: text.length < whole.length },
    messageId: mail.messageId !== null && MESSAGE_ID.test(mail.messageId) ? mail.messageId : null,
    attachments: mail.attachments.map(({ name, type, bytes }) => ({
      name: name === null ? null : cleanLine(name, 200),
      type: cleanLine(type, 100),
      bytes,
    })),
    attachmentCount: mail.attachmentCount,
  };
}

/** All words in which somebody may be named. */
export function wordsOf(mail: ParsedMail, { subject, attachments }: ReturnType<typeof contentOf>): string {
  const names = attachments.map(({ name }) => name ?? '').join('\n');
  return [subject, withoutSalutation(mail.text), withoutSalutation(textOfHtml(mail.html)), names].join('\n');
}

/** The same for the same mail, over whichever servers it comes: what they add stands above the empty line. */
export function digestOf(raw: Buffer, sender: string, messageId: string | null): string {
  const end = raw.indexOf('\r\n\r\n');
  return createHash('sha256')
    .update(JSON.stringify([sender, messageId]))
    .update(raw.subarray(end < 0 ? 0 : end))
    .digest('hex');
}

/** Which kinds of personal numbers it seems to hold: mail cannot be refused for them, so its readers are told. */
export function numbersIn({ subject, text, attachments }: ReturnType<typeof contentOf>): string[] {
  const texts = [subject, text, ...attachments.map(({ name }) => name ?? '')];
  return [...new Set(texts.flatMap(findPersonalNumbers).map(({ kind }) => kind))].sort();
}
