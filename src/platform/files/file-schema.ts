import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv';
import { FileError, throwAll } from './file-error.js';
import type { YamlFile } from './yaml-file.js';

/** The shape of a kind of file, from a JSON Schema (draft 7) that lies beside the files and serves editors too. */
export class FileSchema<T> {
  private readonly validate: ValidateFunction<T>;

  constructor(schemaPath: string) {
    this.validate = new Ajv({ allErrors: true }).compile<T>(
      JSON.parse(readFileSync(schemaPath, 'utf8')) as AnySchema,
    );
  }

  /** The value of a file that has this shape; throws a `FileError` with all its faults. */
  check(file: YamlFile): T {
    if (this.validate(file.value)) return file.value;
    throwAll((this.validate.errors ?? []).filter(isTelling).map((error) => faultIn(file, error)));
    throw new FileError(file.at([]), 'has another shape');
  }
}

/** A condition of the schema that failed says only that something in it did, which is told anyway. */
function isTelling({ keyword }: ErrorObject): boolean {
  return keyword !== 'if';
}

function faultIn(file: YamlFile, error: ErrorObject): FileError {
  const path = error.instancePath.split('/').slice(1).map(toSegment);
  const detail = detailOf(error);
  const { additionalProperty: unknown } = error.params as { additionalProperty?: string };
  const place = file.at(unknown === undefined ? path : [...path, unknown]);
  return new FileError(place, [path.join('.'), error.message, detail].filter(Boolean).join(' '));
}

/** JSON Pointer (RFC 6901): `~1` is a slash, `~0` a tilde; list positions are numbers. */
function toSegment(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** What the schema's own message leaves out: the unknown property, the values that are allowed. */
function detailOf({ params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: string[];
  };
  return [additionalProperty ?? [], allowedValues ?? []].flat().join(', ');
}
