import { join } from 'node:path';
import { FileSchema } from '../../src/platform/files/file-schema.js';
import { readYamlFile } from '../../src/platform/files/yaml-file.js';

type Scalar = string | number | boolean;

/** Where a field comes from, and what is made of its cell. */
export interface Field {
  column?: string;
  constant?: unknown;
  /** What words of the old register are called here. */
  values?: Record<string, Scalar>;
  /** For every word that `values` does not name. */
  otherwise?: Scalar;
  /** The cell is a list. */
  separator?: string;
  /** How a time is written: yyyy, MM, dd, HH, mm, ss. */
  date?: string;
  /** Of a day without one. */
  time?: string;
  number?: true;
}

export interface Mapping {
  delimiter?: string;
  zone: string;
  /** By the name of the field, with points: `affected.estimate`. */
  fields: Record<string, Field>;
}

const schema = new FileSchema<Mapping>(join(import.meta.dirname, 'mapping.schema.json'));

/** @throws FileError that says where the file is wrong */
export function readMapping(path: string): Mapping {
  return schema.check(readYamlFile(path));
}
