import type { Language } from './message-facts.js';

/** How an organization's mail looks, beside its words. */
export interface Letterhead {
  /** Of the button, as `#rrggbb`; its words are white. */
  colour: string;
  logo: Logo | null;
}

export interface Logo {
  /** Where the picture is: in the mail itself (`cid:`), or in the page (`data:`). */
  src: string;
  alt: Record<Language, string>;
  /** As it is shown, in pixels. */
  width: number;
  height: number;
}

export const PLAIN: Letterhead = { colour: '#1b4f9c', logo: null };

/** The least contrast at which text counts as readable (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;

/** The contrast between white and `#rrggbb`, as WCAG 2.2 computes it: from 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16)),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const MOST_WIDE = 240;
const MOST_HIGH = 64;

/** The size in which a picture is shown: never larger than it is, nor than the head of a mail has room for. */
export function shownSize(width: number, height: number): Pick<Logo, 'width' | 'height'> {
  const scale = Math.min(1, MOST_WIDE / width, MOST_HIGH / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
