import type { Assignment } from './assignments.js';
import type { AttributePath } from './filter.js';

/** What a directory says of a person, as far as it is kept here; the values are still to be checked. */
export interface AskedUser {
  userName?: unknown;
  externalId?: unknown;
  name?: unknown;
  email?: unknown;
  active?: unknown;
  language?: 'en' | 'fr';
  /** Name or key of a division; null for none. */
  department?: unknown;
}

/**
 * Attributes that are not kept are passed over, as RFC 7644, section 3.3 allows. The parts of a name count only where
 * the whole is nowhere said: which of them comes first is not ours to know once the name is there.
 */
export function askedUser(assignments: readonly Assignment[]): AskedUser {
  const said = new Map<string, unknown>();
  let email: unknown;
  for (const assignment of assignments) {
    const { name, operation } = assignment;
    const value = operation === 'remove' || assignment.value === '' ? null : assignment.value;
    if (name === 'emails' || name === 'emails.value') email = emailOf(assignment, value) ?? email;
    else said.set(name, value);
  }
  const parts = [said.get('name.givenname'), said.get('name.familyname')].filter(isText);
  const whole = said.get('displayname') ?? said.get('name.formatted');
  const language = languageOf(said.get('preferredlanguage')) ?? languageOf(said.get('locale'));
  return defined({
    ...{ userName: said.get('username') ?? undefined, externalId: said.get('externalid') },
    ...{ name: whole ?? (parts.length === 2 ? parts.join(' ') : undefined), email },
    ...{ active: flagOf(said.get('active')), language, department: said.get('department') },
  });
}

function defined(user: Record<keyof AskedUser, unknown>): AskedUser {
  return Object.fromEntries(Object.entries(user).filter(([, value]) => value !== undefined));
}

/** Entra ID sends `"False"`. */
function flagOf(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'string') return value;
  return { true: true, false: false }[value.toLowerCase()] ?? value;
}

function languageOf(value: unknown): 'en' | 'fr' | undefined {
  return (['en', 'fr'] as const).find(
    (each) => isText(value) && new RegExp(`^${each}(?:[-_]|$)`, 'i').test(value),
  );
}

/** The one to write to: the primary address, else that of work, else the first. */
function emailOf({ where }: AttributePath, value: unknown): unknown {
  if (where.some((each) => !isOfWork(each.name, each.value))) return undefined;
  if (!Array.isArray(value)) return addressIn(value);
  const all = value as unknown[];
  const fits = (name: string, wanted: unknown) => (each: unknown) =>
    typeof each === 'object' && each !== null && Reflect.get(each, name) === wanted;
  return addressIn(all.find(fits('primary', true)) ?? all.find(fits('type', 'work')) ?? all[0]);
}

function isOfWork(name: string, value: unknown): boolean {
  return name === 'primary' ? value === true : name === 'type' && value === 'work';
}

function addressIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : (value ?? undefined);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
