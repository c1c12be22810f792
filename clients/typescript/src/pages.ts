import type { paths } from './schema.ts';

type AnswerOf<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;

/** What a list lists. */
export type ItemOf<Path extends keyof paths> =
  AnswerOf<Path> extends { items: (infer Item)[]; nextCursor: string | null } ? Item : never;

/** The paths that are lists. */
export type ListPath = { [Path in keyof paths]: ItemOf<Path> extends never ? never : Path }[keyof paths];

type ParametersOf<Path extends ListPath> = paths[Path] extends { get: { parameters: infer Parameters } }
  ? Parameters
  : never;

/** The filters of a list, and the ids in its path. */
export type ListQuery<Path extends ListPath> = Pick<
  ParametersOf<Path>,
  Extract<keyof ParametersOf<Path>, 'path' | 'query'>
>;

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** All items of all pages, one after the other; asks for the next page when it is needed. */
export async function* eachOf<Item>(
  page: (cursor: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    yield* items;
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
