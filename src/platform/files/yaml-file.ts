import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { FileError, throwAll } from './file-error.js';

const LARGEST_BYTES = 256 * 1024;
const MOST_ALIASES = 100;
const MOST_FAULTS = 100;

export interface YamlFile {
  value: unknown;
  /** `file:line:column` of a value, or of the nearest one around it that exists. */
  at(path: readonly (string | number)[]): string;
}

/** Reads one YAML 1.2 document of at most 256 KB; throws a `FileError` that says where it is wrong. */
export function readYamlFile(path: string): YamlFile {
  const file = statSync(path);
  if (!file.isFile()) throw new FileError(basename(path), 'is not a file');
  if (file.size > LARGEST_BYTES) {
    throw new FileError(basename(path), `is larger than ${LARGEST_BYTES / 1024} KB`);
  }
  return parseYaml(readFileSync(path, 'utf8'), basename(path));
}

function parseYaml(text: string, name: string): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const faults = [...document.errors, ...document.warnings].slice(0, MOST_FAULTS);
  throwAll(faults.map(({ pos, message }) => new FileError(place(pos[0]), reasonOf(message))));
  return { value: toValue(document, name), at: (path) => place(offsetOf(document, path)) };
}

/** The parser says what happened to itself; what the file did is what helps. */
function reasonOf(message: string): string {
  return message.includes('call stack') ? 'is nested too deeply' : message;
}

function toValue(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof RangeError) throw new FileError(name, 'is nested too deeply');
    throw new FileError(name, error instanceof Error ? error.message : String(error));
  }
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
