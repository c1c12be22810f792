import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { faultsOf, type Fault, type Surroundings } from '../../domain/protocol/faults.js';
import type { Protocol } from '../../domain/protocol/protocol.js';
import { FileError, throwAll } from '../../platform/files/file-error.js';
import { FileSchema } from '../../platform/files/file-schema.js';
import { readYamlFile } from '../../platform/files/yaml-file.js';
import { toProtocol, type ProtocolFile } from './protocol-file.js';

export interface ReadProtocol {
  /** SHA-256 of the content, in hex: what a version is known by. */
  id: string;
  protocol: Protocol;
}

/** Every protocol in a folder; throws a `FileError` with file, line, column and reason at the first file that is wrong. */
export function readProtocols(folder: string, surroundings: Surroundings): ReadProtocol[] {
  const read = protocolReader(folder, surroundings);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => read(join(folder, name)));
}

/** Reads one protocol by the schema of a folder; throws a `FileError` with everything that is wrong with it. */
export function protocolReader(folder: string, surroundings: Surroundings): (path: string) => ReadProtocol {
  const { calendarExists } = surroundings;
  const schema = new FileSchema<ProtocolFile>(join(folder, 'protocol.schema.json'));
  return (path) => {
    const file = readYamlFile(path);
    const content = schema.check(file);
    const protocol = toProtocol(content);
    const heads = headFaults(content, basename(path).replace(/\.ya?ml$/, ''), calendarExists);
    const steps = faultsOf(protocol, {
      ...surroundings,
      calendarExists: (key) => key === content.calendar || calendarExists(key),
    });
    throwAll([
      ...heads.map(({ path: at, reason }) => new FileError(file.at(at), reason)),
      ...steps.map(({ path: at, reason }) => new FileError(file.at(at), `${at.join('.')}: ${reason}`)),
    ]);
    return { id: createHash('sha256').update(JSON.stringify(content)).digest('hex'), protocol };
  };
}

function headFaults(
  { key, calendar }: ProtocolFile,
  name: string,
  calendarExists: Surroundings['calendarExists'],
): Fault[] {
  return [
    ...(key === name ? [] : [{ path: ['key'], reason: `the key must be the file's name, ${name}` }]),
    ...(calendar === undefined || calendarExists(calendar)
      ? []
      : [{ path: ['calendar'], reason: `unknown calendar ${calendar}` }]),
  ];
}
