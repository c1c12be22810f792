import { ApiProperty } from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import { Text } from './fields.js';
import { QueryWhole } from './query-fields.js';

const MOST_PER_PAGE = 200;
/** Of a list that comes whole. */
const MOST_IN_ALL = 10_000;
const MOST_OF_CURSOR = 1_024;
export const USUAL_PER_PAGE = 25;

/** Where a list begins and how much of it is wanted. */
export class PageDto {
  @QueryWhole({ min: 1, max: MOST_PER_PAGE, description: `How many; ${USUAL_PER_PAGE} unless given` })
  limit?: number;
  @Text({ min: 1, max: MOST_OF_CURSOR, optional: true, description: 'nextCursor of the page before' })
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  /** Where the next page begins; null at the end. */
  nextCursor: string | null;
}

/** The documented shape of a page of `item`s. */
export function PageOf<T extends object>(item: Type<T>): Type<Page<T>> {
  class PageView implements Page<T> {
    @ApiProperty({ type: () => item, isArray: true, maxItems: MOST_IN_ALL }) items!: T[];
    @ApiProperty({ type: 'string', nullable: true, maxLength: MOST_OF_CURSOR, example: null }) nextCursor!:
      string | null;
  }
  Object.defineProperty(PageView, 'name', { value: `${item.name.replace(/View$/, '')}Page` });
  return PageView;
}

/** A list that is always short enough for one page. */
export function whole<T>(items: T[]): Page<T> {
  return { items, nextCursor: null };
}
