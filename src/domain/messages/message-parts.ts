import type { Language } from './message-facts.js';

/** A message in words, before it is laid out; every string is plain text. */
export interface MessageParts {
  language: Language;
  subject: string;
  drillNote: string | null;
  headline: string;
  rows: { label: string; value: string }[];
  next: string;
  button: string;
  link: string;
  linkHint: string;
  why: string;
  colon: string;
}
