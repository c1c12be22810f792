import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { faultsOf } from '../../domain/obligations/faults.js';
import type { Regime } from '../../domain/obligations/regime.js';
import { FileError, throwAll } from '../../platform/files/file-error.js';
import { FileSchema } from '../../platform/files/file-schema.js';
import { packageFolder } from '../../platform/files/package-folder.js';
import { readYamlFile, type YamlFile } from '../../platform/files/yaml-file.js';
import { toRegime, type RegimeFile } from './regime-file.js';

const FOLDER = packageFolder('regimes');
const SCHEMA = new FileSchema<RegimeFile>(join(FOLDER, 'regime.schema.json'));

interface Surroundings {
  calendarExists: (key: string) => boolean;
  /** Days of commencement (`YYYY-MM-DD`) by the setting that gives them. */
  settings: Readonly<Record<string, string | undefined>>;
}

/** Every regime of a folder, by its name; throws a `FileError` with the faults of the first file that is wrong. */
export function readRegimes(surroundings: Surroundings, folder: string = FOLDER): Regime[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const owners = new Map<string, string>();
  return names.sort().map((name) => readRegime(join(folder, name), surroundings, owners));
}

function readRegime(
  path: string,
  { calendarExists, settings }: Surroundings,
  owners: Map<string, string>,
): Regime {
  const yaml = readYamlFile(path);
  const file = SCHEMA.check(yaml);
  if (file.id !== basename(path, '.yaml'))
    throw new FileError(yaml.at(['id']), `id must be the file's name, ${basename(path, '.yaml')}`);
  checkCommencement(file, yaml, settings);
  checkOwners(file, yaml, owners);
  const regime = toRegime(file, settings[file.commencement ?? '']);
  const faults = faultsOf(regime, calendarExists);
  throwAll(faults.map(({ path: at, reason }) => new FileError(yaml.at(at), `${at.join('.')}: ${reason}`)));
  return regime;
}

function checkCommencement(file: RegimeFile, yaml: YamlFile, settings: Surroundings['settings']): void {
  const { commencement } = file;
  if (commencement !== undefined && settings[commencement] === undefined)
    throw new FileError(yaml.at(['commencement']), `unknown setting ${commencement}`);
  const index = file.obligations.findIndex(({ effective }) =>
    Object.values(effective ?? {}).includes('commencement'),
  );
  if (index >= 0 && commencement === undefined)
    throw new FileError(yaml.at(['obligations', index, 'effective']), 'the file names no commencement');
}

/** An obligation is known by its id alone, so no two laws may share one. */
function checkOwners(file: RegimeFile, yaml: YamlFile, owners: Map<string, string>): void {
  file.obligations.forEach(({ id }, index) => {
    const owner = owners.get(id) ?? file.id;
    if (owner !== file.id)
      throw new FileError(yaml.at(['obligations', index, 'id']), `${id} is an obligation of ${owner}`);
    owners.set(id, owner);
  });
}
