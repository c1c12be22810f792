import { DirectoryRefusal } from '../../domain/directory/directory-refusal.js';
import { plainName } from '../../domain/directory/schemas.js';
import type { ScimQueryDto, ScimShownDto } from './dto/scim-query.dto.js';

const ALWAYS = ['schemas', 'id'];
const USUAL = 100;
export const MOST_PER_PAGE = 200;

/** The attributes that were asked for (RFC 7644, section 3.9); a part of one stands for all of it. */
export function shown<Resource extends object>(resource: Resource, asked: ScimShownDto): Resource {
  const only = namesIn(asked.attributes);
  const without = namesIn(asked.excludedAttributes);
  const kept = Object.entries(resource).filter(([key]) => {
    const name = plainName(key);
    // The enterprise extension has one attribute.
    const names = name === '' ? ['', 'department'] : [name];
    const isAsked = (list: readonly string[]): boolean => names.some((each) => list.includes(each));
    return ALWAYS.includes(name) || ((only.length === 0 || isAsked(only)) && !isAsked(without));
  });
  return Object.fromEntries(kept) as Resource;
}

function namesIn(list = ''): string[] {
  const names = list.split(',').map((each) => each.trim());
  return names.filter((each) => each !== '').map((each) => plainName(each).split('.')[0] ?? '');
}

/** A page is counted from 1; what lies before it is the first one, and a negative number none (section 3.4.2.4). */
export function pageAsked({ startIndex, count }: ScimQueryDto): { offset: number; limit: number } {
  const start = wholeIn(startIndex, 1);
  const most = wholeIn(count, USUAL);
  return { offset: Math.max(start, 1) - 1, limit: Math.min(Math.max(most, 0), MOST_PER_PAGE) };
}

function wholeIn(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new DirectoryRefusal('invalidValue', 'Give startIndex and count as whole numbers.');
}
