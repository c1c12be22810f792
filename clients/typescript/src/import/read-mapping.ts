import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { SettingsError } from '../cli/settings.ts';
import { faultsOf, type Mapping } from './mapping.ts';

const MOST_ALIASES = 100;

/** @throws SettingsError that says where the file is wrong, line by line */
export async function readMapping(path: string): Promise<Mapping> {
  const lineCounter = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lineCounter.linePos(offset);
    return `${basename(path)}:${line}:${col}`;
  };
  refuse(document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`));
  const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  refuse(
    faultsOf(value).map((fault) =>
      [at(offsetOf(document, fault.path)), [...fault.path, fault.reason].join(' ')].join(': '),
    ),
  );
  return value as Mapping;
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
}

/** Of the value, or of the nearest one around it. */
function offsetOf(document: Document, path: readonly string[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
