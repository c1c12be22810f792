import { isSealed, isSealedBytes, type FieldSeal } from '../../platform/encryption/field-seal.js';
import type { Opens } from '../../platform/encryption/recent-texts.js';
import { keyIdOf, type Binding } from '../../platform/security/seal.js';
import type { Form } from './sealed-columns.js';

type Json = Record<string, unknown>;

/** A value as it is stored; what is empty says nothing and stays as it is. */
export function sealed(form: Form, value: unknown, place: Binding, seal: FieldSeal): unknown {
  if (value === null || value === undefined || isEmpty(value)) return value;
  if (form === 'text') return seal.text(value as string, place);
  if (form === 'bytes') return seal.bytes(value as Buffer, place);
  if (form === 'json') return seal.text(JSON.stringify(value), place);
  if (form === 'texts') return (value as string[]).map((each, at) => seal.text(each, inside(place, at)));
  return withTexts(value as Json, form.within, (text, name) => seal.text(text, inside(place, name)));
}

/** @throws Unreadable */
export function opened(form: Form, stored: unknown, place: Binding, seal: Opens): unknown {
  if (stored === null || stored === undefined) return stored;
  if (form === 'text') return seal.openText(stored as string, place);
  if (form === 'bytes') return seal.openBytes(stored as Buffer, place);
  if (form === 'json')
    return typeof stored === 'string' ? (JSON.parse(seal.openText(stored, place)) as unknown) : stored;
  if (form === 'texts') return (stored as string[]).map((each, at) => seal.openText(each, inside(place, at)));
  return withTexts(stored as Json, form.within, (text, name) => seal.openText(text, inside(place, name)));
}

/** What stands in place of something that cannot be opened, where the rest of a list is still of use. */
export function unreadable(form: Form, stored: unknown): unknown {
  const words = '[cannot be read; ask an administrator]';
  if (form === 'text') return words;
  if (form === 'bytes') return Buffer.from(words);
  if (form === 'texts') return [words];
  return form === 'json' ? null : withTexts(stored as Json, form.within, () => words);
}

/** Whether any of it lies in the open. */
export function isOpen(form: Form, stored: unknown): boolean {
  if (stored === null || stored === undefined || isEmpty(stored)) return false;
  if (form === 'bytes') return !isSealedBytes(stored as Buffer);
  if (form === 'text') return !isSealed(stored as string);
  if (form === 'json') return typeof stored !== 'string' || !isSealed(stored);
  if (form === 'texts') return (stored as string[]).some((each) => !isSealed(each));
  const texts = form.within.map((name) => (stored as Json)[name]);
  return texts.some((text) => typeof text === 'string' && !isSealed(text));
}

function isEmpty(value: unknown): boolean {
  if (value === '') return true;
  return typeof value === 'object' && !Buffer.isBuffer(value) && Object.keys(value as object).length === 0;
}

function inside(place: Binding, name: string | number): Binding {
  return { ...place, column: `${place.column}/${name}` };
}

function withTexts(
  value: Json,
  names: readonly string[],
  change: (text: string, name: string) => string,
): Json {
  const changed = names.flatMap((name) => {
    const text = value[name];
    return typeof text === 'string' ? [[name, change(text, name)] as const] : [];
  });
  return { ...value, ...Object.fromEntries(changed) };
}

/** Whether all of it was sealed with that data key; what is empty was. */
export function isUnder(form: Form, stored: unknown, keyId: string): boolean {
  if (stored === null || stored === undefined || isEmpty(stored)) return true;
  if (form === 'bytes') return isSealedBytes(stored as Buffer) && keyIdOf(stored as Buffer) === keyId;
  const isMine = (text: unknown): boolean => typeof text !== 'string' || text.startsWith(`sealed:${keyId}:`);
  if (form === 'text') return isMine(stored);
  if (form === 'json') return typeof stored === 'string' && isMine(stored);
  if (form === 'texts') return (stored as string[]).every(isMine);
  return form.within.every((name) => isMine((stored as Json)[name]));
}
