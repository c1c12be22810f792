import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Role } from '../../domain/access/role.js';
import type { TimeLimit } from '../../domain/deadlines/time-limit.js';
import { faultsOf } from '../../domain/protocol/faults.js';
import type { LimitStatus, Protocol, StepRule } from '../../domain/protocol/protocol.js';
import { FileError } from '../../platform/files/file-error.js';
import { FileSchema } from '../../platform/files/file-schema.js';
import { readYamlFile } from '../../platform/files/yaml-file.js';

type LimitEntry = TimeLimit & { status: LimitStatus };
type StepEntry = Partial<Omit<StepRule, 'limit' | 'limitStatus'>> &
  Pick<StepRule, 'key' | 'title' | 'owner'> & { limit?: LimitEntry };
type ProtocolFile = Omit<Protocol, 'steps'> & { calendar: string; steps: StepEntry[] };

export interface ReadProtocol {
  /** SHA-256 of the content, in hex: what a version is known by. */
  id: string;
  protocol: Protocol;
}

/** Every protocol in a folder; throws a `FileError` with file, line, column and reason at the first that is wrong. */
export function readProtocols(folder: string, calendarExists: (key: string) => boolean): ReadProtocol[] {
  const schema = new FileSchema<ProtocolFile>(join(folder, 'protocol.schema.json'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => readProtocol(join(folder, name), schema, calendarExists));
}

function readProtocol(
  path: string,
  schema: FileSchema<ProtocolFile>,
  calendarExists: (key: string) => boolean,
): ReadProtocol {
  const file = readYamlFile(path);
  const content = schema.check(file);
  if (!calendarExists(content.calendar))
    throw new FileError(file.at(['calendar']), `unknown calendar ${content.calendar}`);
  const protocol = toProtocol(content);
  const [fault] = faultsOf(protocol, calendarExists);
  if (fault) throw new FileError(file.at(fault.path), `${fault.path.join('.')}: ${fault.reason}`);
  if (protocol.key !== basename(path, '.yaml'))
    throw new FileError(file.at(['key']), `the key must be the file's name, ${basename(path, '.yaml')}`);
  return { id: createHash('sha256').update(JSON.stringify(protocol)).digest('hex'), protocol };
}

function toProtocol({ calendar, steps, ...rest }: ProtocolFile): Protocol {
  return { ...rest, steps: steps.map((step) => toRule(step, calendar)) };
}

function toRule(step: StepEntry, calendar: string): StepRule {
  const { limit, ...rest } = step;
  const waivableBy: Role[] = ['privacy_officer'];
  return {
    ...{
      with: [],
      withWhen: null,
      requires: [],
      when: null,
      mandatory: true,
      gates: [],
      endsWith: null,
      marks: null,
    },
    ...{ waivableBy, guidance: null, basis: null },
    ...rest,
    ...toLimit(limit, calendar),
  };
}

function toLimit(entry: LimitEntry | undefined, calendar: string): Pick<StepRule, 'limit' | 'limitStatus'> {
  if (!entry) return { limit: null, limitStatus: 'target' };
  const { status, ...limit } = entry;
  return {
    limit: limit.mode === 'business' ? { ...limit, calendar: limit.calendar || calendar } : limit,
    limitStatus: status,
  };
}
