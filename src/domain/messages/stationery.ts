import { PLAIN, type Letterhead } from './letterhead.js';
import type { Language } from './message-facts.js';
import type { MessageTexts } from './message-texts.js';
import { ENGLISH } from './messages.en.js';
import { FRENCH } from './messages.fr.js';

/** What an organization's mail is made of: the words in both languages, and the letterhead. */
export interface Stationery extends Letterhead {
  texts: Record<Language, MessageTexts>;
}

/** As it is delivered with the application. */
export const DELIVERED: Stationery = { ...PLAIN, texts: { en: ENGLISH, fr: FRENCH } };
