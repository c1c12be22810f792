import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv';
import { FileError } from './file-error.js';
import type { YamlFile } from './yaml-file.js';

/** The shape of a kind of file, from a JSON Schema (draft 7) that lies beside the files and serves editors too. */
export class FileSchema<T> {
  private readonly validate: ValidateFunction<T>;

  constructor(schemaPath: string) {
    this.validate = new Ajv().compile<T>(JSON.parse(readFileSync(schemaPath, 'utf8')) as AnySchema);
  }

  /** The value of a file that has this shape; throws a `FileError` at its first fault. */
  check(file: YamlFile): T {
    if (this.validate(file.value)) return file.value;
    throw faultIn(file, this.validate.errors?.[0]);
  }
}

function faultIn(file: YamlFile, error: Partial<ErrorObject> = {}): FileError {
  const path = (error.instancePath ?? '').split('/').slice(1).map(toSegment);
  const detail = detailOf(error);
  return new FileError(file.at(path), [path.join('.'), error.message, detail].filter(Boolean).join(' '));
}

/** JSON Pointer (RFC 6901): `~1` is a slash, `~0` a tilde; list positions are numbers. */
function toSegment(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** What the schema's own message leaves out: the unknown property, the values that are allowed. */
function detailOf({ params = {} }: Partial<ErrorObject>): string {
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: string[];
  };
  return [additionalProperty ?? [], allowedValues ?? []].flat().join(', ');
}
