interface Header {
  key: string;
  value: string;
}

/** What a mail is, by what programs say of their own mail (RFC 3834). */
export interface MailKind {
  /** A person wrote it, or a system that reports; not an automatic answer, nor our own mail come back. */
  isReport: boolean;
  /** An automatic answer is wanted, and cannot be answered by another. */
  mayBeAnswered: boolean;
}

export function kindOfMail(headers: readonly Header[], isOwn: boolean): MailKind {
  const says = (key: string, pattern: RegExp): boolean =>
    headers.some((header) => header.key === key && pattern.test(header.value));
  const has = (name: RegExp): boolean => headers.some(({ key }) => name.test(key));
  const isAnswer =
    says('auto-submitted', /^\s*auto-replied/i) ||
    says('precedence', /^\s*auto_reply/i) ||
    has(/^x-auto(?:reply|respond)$/);
  const isAutomatic =
    says('auto-submitted', /^\s*(?!no\b)\S/i) ||
    says('precedence', /^\s*(?:bulk|junk|list)/i) ||
    says('x-auto-response-suppress', /all|autoreply|oof/i) ||
    has(/^list-/);
  const isReport = !isAnswer && !isOwn;
  return { isReport, mayBeAnswered: isReport && !isAutomatic };
}
