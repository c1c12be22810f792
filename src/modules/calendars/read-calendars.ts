import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FileError } from '../../platform/files/file-error.js';
import { FileSchema } from '../../platform/files/file-schema.js';
import { packageFolder } from '../../platform/files/package-folder.js';
import { readYamlFile, type YamlFile } from '../../platform/files/yaml-file.js';
import type { CalendarFile } from './calendar-file.js';
import { parseHolidayRule, RULE_FORMS } from './holiday-rule.js';
import { toCalendar, type DeliveredCalendar } from './to-calendar.js';

const FOLDER = packageFolder('calendars');
const SCHEMA = new FileSchema<CalendarFile>(join(FOLDER, 'calendar.schema.json'));

/** Every calendar of a folder by key; throws a `FileError` at the first fault of any file. */
export function readCalendars(folder: string = FOLDER): ReadonlyMap<string, DeliveredCalendar> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(files.sort().map((name) => [basename(name, '.yaml'), readCalendar(join(folder, name))]));
}

function readCalendar(path: string): DeliveredCalendar {
  const yaml = readYamlFile(path);
  const file = SCHEMA.check(yaml);
  checkHead(file, yaml, basename(path, '.yaml'));
  file.holidays.forEach((_, position) => checkHoliday(file, yaml, position));
  return toCalendar(file);
}

function checkHead(file: CalendarFile, yaml: YamlFile, name: string): void {
  if (file.key !== name) throw new FileError(yaml.at(['key']), `key must be the file's name, ${name}`);
  if (file.closing <= file.opening)
    throw new FileError(yaml.at(['closing']), 'closing must come after opening');
  if (!isDate(file.verifiedOn)) throw new FileError(yaml.at(['verifiedOn']), 'verifiedOn must be a date');
}

function checkHoliday({ holidays }: CalendarFile, yaml: YamlFile, position: number): void {
  const holiday = holidays[position];
  if (!holiday) return;
  const refuse = (field: string, reason: string): never => {
    throw new FileError(yaml.at(['holidays', position, field]), reason);
  };
  if (holidays.findIndex(({ key }) => key === holiday.key) < position)
    refuse('key', `${holiday.key} is there twice`);
  if (!parseHolidayRule(holiday.rule))
    refuse('rule', `"${holiday.rule}" is no rule; write one such as ${RULE_FORMS}`);
  const { since = 0, until = since } = holiday;
  if (until < since) refuse('until', 'until must not come before since');
}

/** A day such as 30 February is read as another one, and so is not written the same. */
function isDate(text: string): boolean {
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
