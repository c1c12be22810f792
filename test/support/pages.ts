import type { Resource } from './answer.js';
import type { RunningApp } from './running-app.js';

/** Every page of a list, from the first to the one that has no next. */
export async function pagesOf(app: RunningApp, account: string, list: string): Promise<Resource[][]> {
  const pages: Resource[][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const url = new URL(list, app.url);
    if (cursor !== '') url.searchParams.set('cursor', cursor);
    const { status, text, body } = await app.ask(account, 'GET', url.pathname + url.search);
    if (status !== 200) throw new Error(text);
    pages.push(body.items);
    cursor = body.nextCursor;
  }
  return pages;
}
