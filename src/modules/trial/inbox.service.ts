import { Problem } from '../../platform/http/problem.js';
import type { InboxQueryDto } from './inbox-query.dto.js';
import { listMailIds, readStoredMail } from './mail-folder.js';
import { type InboxItem, readMail } from './read-mail.js';

export interface InboxList {
  items: InboxItem[];
  nextCursor: string | null;
}

const USUAL_LIMIT = 100;

/** The caught mails, newest first. A mail never changes, so each is read from disk once. */
export class InboxService {
  private readonly cache = new Map<string, InboxItem | null>();

  constructor(private readonly dir: string) {}

  async list({ limit = USUAL_LIMIT, cursor, to }: InboxQueryDto): Promise<InboxList> {
    const ids = (await this.idsOnDisk()).filter((id) => cursor === undefined || id < cursor);
    const items: InboxItem[] = [];
    // One more than asked for shows whether another page follows.
    while (ids.length > 0 && items.length <= limit) {
      const read = await Promise.all(ids.splice(0, limit + 1 - items.length).map((id) => this.find(id)));
      items.push(
        ...read.filter((item) => item !== null).filter((item) => to === undefined || isTo(item, to)),
      );
    }
    const page = items.slice(0, limit);
    return { items: page, nextCursor: items.length > limit ? (page.at(-1)?.id ?? null) : null };
  }

  /** @throws Problem not_found when the mail is gone or never was. */
  async source(id: string): Promise<Buffer> {
    const raw = await readStoredMail(this.dir, id);
    if (raw === null) throw new Problem('not_found', { detail: 'There is no such mail in the trial inbox.' });
    return raw;
  }

  private async idsOnDisk(): Promise<string[]> {
    const ids = (await listMailIds(this.dir)).reverse();
    const present = new Set(ids);
    for (const id of this.cache.keys()) if (!present.has(id)) this.cache.delete(id);
    return ids;
  }

  private async find(id: string): Promise<InboxItem | null> {
    const cached = this.cache.get(id);
    if (cached !== undefined) return cached;
    const raw = await readStoredMail(this.dir, id);
    const item = raw && (await readMail(id, raw));
    this.cache.set(id, item);
    return item;
  }
}

function isTo(item: InboxItem, address: string): boolean {
  return item.to.some((each) => each.toLowerCase() === address.toLowerCase());
}
