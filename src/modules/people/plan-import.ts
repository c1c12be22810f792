import type { ImportErrorView } from './dto/import.view.js';
import type { RoleHeldDto } from './dto/person.dto.js';
import type { Organization } from './people.service.js';
import type { PersonRow } from './people.sql.js';
import type { GivenOffice, NewPerson, PersonChanges } from './person-changes.js';
import type { ImportedLine } from './read-import.js';

interface Step {
  line: number;
  email: string;
  fields: string[];
}
/** What one line changes. */
export type Planned = Step &
  (
    | { what: 'added'; before: null; person: NewPerson }
    | { what: 'changed' | 'deactivated'; before: PersonRow; person: PersonChanges }
  );

interface Plan {
  planned: Planned[];
  unchanged: number;
  errors: ImportErrorView[];
}

/** What a file would change of the people that there are; with `absent`, everyone but these who is not in it leaves. */
export function planImport(
  lines: readonly ImportedLine[],
  everyone: readonly PersonRow[],
  organization: Organization,
  { absent }: { absent: ReadonlySet<string> | null },
): Plan {
  const known = new Map(everyone.map((person) => [person.email.toLowerCase(), person]));
  const plan: Plan = { planned: [], unchanged: 0, errors: [] };
  for (const each of lines) planLine(each, known.get(each.person.email.toLowerCase()), organization, plan);
  if (absent) {
    const named = new Set([...absent, ...lines.map(({ person }) => person.email.toLowerCase())]);
    for (const before of everyone)
      if (before.isActive && !named.has(before.email.toLowerCase())) plan.planned.push(gone(before, 0));
  }
  return plan;
}

function planLine(
  { line, person }: ImportedLine,
  before: PersonRow | undefined,
  organization: Organization,
  plan: Plan,
): void {
  const { email, name, language, division, roles = [], active: isActive } = person;
  const fault = faultOf(division, roles, organization) ?? (before || name ? null : NO_NAME);
  if (fault) {
    plan.errors.push({ line, email, ...fault });
    return;
  }
  const offices = person.roles && roles.map((role) => officeOf(role, organization));
  const divisionId = division === undefined ? undefined : idOf(division, organization);
  if (before) planChange(line, before, { name, language, divisionId, offices, isActive }, organization, plan);
  // Who left before they came is not added to be told so.
  else if (isActive === false) plan.unchanged += 1;
  else
    plan.planned.push({
      ...{ line, email, what: 'added', fields: [], before: null },
      person: { email, name: name ?? '', language, divisionId, offices },
    });
}

function planChange(
  line: number,
  before: PersonRow,
  asked: PersonChanges,
  organization: Organization,
  plan: Plan,
): void {
  const now: PersonChanges = {
    ...{ name: before.name, language: before.language, isActive: before.isActive },
    divisionId: idOf(before.division, organization),
    offices: before.roles.map((role) => officeOf(role, organization)),
  };
  const fields = (Object.keys(now) as (keyof PersonChanges)[]).filter(
    (key) => asked[key] !== undefined && written(asked[key]) !== written(now[key]),
  );
  if (fields.length === 0) plan.unchanged += 1;
  else if (asked.isActive === false && before.isActive) plan.planned.push(gone(before, line));
  else {
    const person = Object.fromEntries(fields.map((key) => [key, asked[key]])) as PersonChanges;
    const named = fields.map((key) => COLUMN[key] ?? key);
    plan.planned.push({ line, email: before.email, what: 'changed', fields: named, before, person });
  }
}

function gone(before: PersonRow, line: number): Planned {
  const { email } = before;
  return { line, email, what: 'deactivated', fields: ['active'], before, person: { isActive: false } };
}

const COLUMN: Partial<Record<keyof PersonChanges, string>> = {
  divisionId: 'division',
  offices: 'roles',
  isActive: 'active',
};

/** Offices in whatever order are the same. */
function written(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return (value as GivenOffice[])
    .map(({ role, divisionId, isAlternate }) => `${role} ${divisionId} ${isAlternate}`)
    .sort()
    .join();
}

type Fault = Pick<ImportErrorView, 'column' | 'code' | 'message'>;
const NO_NAME: Fault = { column: 'name', code: 'required', message: 'Give the name of someone who is new.' };

function faultOf(
  division: string | null | undefined,
  roles: readonly RoleHeldDto[],
  { byKey }: Organization,
): Fault | null {
  const unknown = (column: string): Fault => ({
    ...{ column, code: 'unknown_division', message: 'There is no division with this key.' },
  });
  if (division && !byKey.has(division)) return unknown('division');
  if (roles.some((each) => each.division && !byKey.has(each.division))) return unknown('roles');
  const message = 'Name the division that a supervisor answers for: supervisor@key.';
  const isNowhere = roles.some((each) => each.role === 'supervisor' && !each.division);
  return isNowhere ? { column: 'roles', code: 'division_needed', message } : null;
}

function officeOf(
  { role, division, alternate = false }: RoleHeldDto,
  organization: Organization,
): GivenOffice {
  return { role, divisionId: idOf(division ?? null, organization), isAlternate: alternate };
}

function idOf(key: string | null, { byKey }: Organization): string | null {
  return key === null ? null : (byKey.get(key)?.id ?? null);
}
