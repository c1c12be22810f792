import { BadRequestException } from '@nestjs/common';
import { isMailId } from './mail-folder.js';

export interface InboxQuery {
  limit: number;
  /** The last mail of the page before. */
  cursor: string | null;
  /** Only mails to this address. */
  to: string | null;
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

/** @throws BadRequestException for a limit outside 1 to 500, a cursor that names no mail, or a repeated parameter. */
export function readInboxQuery(query: Record<string, unknown>): InboxQuery {
  const cursor = single(query, 'cursor');
  return {
    limit: readLimit(single(query, 'limit')),
    cursor: cursor === null ? null : requireMailId(cursor),
    to: single(query, 'to'),
  };
}

/** @throws BadRequestException unless `id` names a mail. */
export function requireMailId(id: string): string {
  if (!isMailId(id)) throw new BadRequestException('This is not the id of a mail in the trial inbox.');
  return id;
}

function readLimit(limit: string | null): number {
  if (limit === null) return DEFAULT_LIMIT;
  const number = /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
  if (number < 1 || number > MAX_LIMIT)
    throw new BadRequestException('limit is a whole number from 1 to 500.');
  return number;
}

function single(query: Record<string, unknown>, name: string): string | null {
  const value = query[name];
  if (value === undefined) return null;
  if (typeof value !== 'string') throw new BadRequestException(`${name} is given once.`);
  return value;
}
