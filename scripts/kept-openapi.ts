import { readFile, writeFile } from 'node:fs/promises';
import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { breakingChanges } from './breaking-changes.js';

const SNAPSHOT = 'docs/openapi.json';
const TYPES = 'clients/typescript/src/schema.ts';

type Contract = Parameters<typeof breakingChanges>[0];

/** What the application says that the snapshot does not, and what of it breaks clients. */
export async function compareWithSnapshot(
  document: OpenAPIObject,
): Promise<{ isSame: boolean; breaks: string[] }> {
  const kept = await readFile(SNAPSHOT, 'utf8').catch(() => '{"paths":{}}');
  const contract = JSON.parse(JSON.stringify(document)) as Contract;
  return {
    isSame: kept === textOf(document) && (await readFile(TYPES, 'utf8')) === (await typesOf(document)),
    breaks: breakingChanges(JSON.parse(kept) as Contract, contract),
  };
}

/** Writes the snapshot, and the types of the client that are made of it. */
export async function keepSnapshot(document: OpenAPIObject): Promise<void> {
  await writeFile(SNAPSHOT, textOf(document));
  await writeFile(TYPES, await typesOf(document));
}

function textOf(document: OpenAPIObject): string {
  const paths = Object.fromEntries(Object.entries(document.paths).sort(byName));
  const schemas = Object.fromEntries(Object.entries(document.components?.schemas ?? {}).sort(byName));
  return `${JSON.stringify({ ...document, paths, components: { ...document.components, schemas } }, null, 1)}\n`;
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

async function typesOf(document: OpenAPIObject): Promise<string> {
  const made = await openapiTypescript(textOf(document));
  return `// Made from docs/openapi.json by npm run openapi.\n${astToString(made)}${keyedPathsOf(document)}`;
}

/** Types are gone when the client runs, and by then it must know what may be sent twice. */
function keyedPathsOf({ paths }: OpenAPIObject): string {
  const keyed = Object.keys(paths).filter((path) =>
    paths[path]?.post?.parameters?.some((one) => 'name' in one && one.name === 'Idempotency-Key'),
  );
  const lines = keyed.sort().map((path) => `    "${path}",\n`);
  return `/** What takes an Idempotency-Key with POST. */\nexport const KEYED_PATHS: ReadonlySet<string> = new Set([\n${lines.join('')}]);\n`;
}
