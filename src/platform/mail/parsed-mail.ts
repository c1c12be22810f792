/** What is read of a mail; nothing in it is longer than it may be. */
export interface ParsedMail {
  /** Null unless there is exactly one sender. */
  from: { address: string; name: string } | null;
  subject: string;
  messageId: string | null;
  /** Those that say what kind of mail it is, by names in lower case, each as often as it is there. */
  headers: { key: string; value: string }[];
  text: string;
  /** As it was written; never shown. */
  html: string;
  attachments: { name: string | null; type: string; bytes: number }[];
  /** There may be more than are listed. */
  attachmentCount: number;
  /** The part that a mail server reports with (RFC 3464); null when there is none. */
  deliveryStatus: string | null;
}
