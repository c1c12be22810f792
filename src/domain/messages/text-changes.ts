import type { Role } from '../access/role.js';
import type { MessageKind } from './message-facts.js';
import type { MessageTexts, Wording } from './message-texts.js';

type KindTexts = Wording & { byRole?: Partial<Record<Role, Partial<Wording>>> };
type OwnWords = Omit<MessageTexts, 'kinds' | 'capacity' | 'colon'>;

/** What an organization says in its own words; all else stays as it is delivered. */
export interface TextChanges extends Partial<OwnWords> {
  capacity?: Partial<Record<Role, string>>;
  kinds?: Partial<Record<MessageKind, Partial<KindTexts>>>;
}

export interface TextFault {
  path: string[];
  reason: string;
}

/** The words for a role go before those for every role, and in each the organization's before the delivered ones. */
export function changeTexts(delivered: MessageTexts, changes: TextChanges): MessageTexts {
  const { kinds = {}, capacity = {}, ...own } = changes;
  const changed = Object.entries(kinds).map(([kind, texts]) => [
    kind,
    changeKind(delivered.kinds[kind as MessageKind], texts),
  ]);
  return {
    ...{ ...delivered, ...own },
    capacity: { ...delivered.capacity, ...capacity },
    kinds: { ...delivered.kinds, ...(Object.fromEntries(changed) as typeof delivered.kinds) },
  };
}

function changeKind(delivered: KindTexts, { byRole = {}, ...common }: Partial<KindTexts>): KindTexts {
  const roles = Object.entries(byRole).map(([role, texts]) => [
    role,
    { ...delivered.byRole?.[role as Role], ...texts },
  ]);
  return {
    ...{ ...delivered, ...common },
    byRole: { ...delivered.byRole, ...(Object.fromEntries(roles) as KindTexts['byRole']) },
  };
}

/** Everything that is wrong with the changes, so that no message lacks its reference, its step or its deadline. */
export function textFaults(delivered: MessageTexts, changes: TextChanges): TextFault[] {
  const { kinds = {}, capacity = {}, ...own } = changes;
  return [
    ...Object.entries(own).flatMap(([name, text]) => slotFaults([name], text, SLOTS[name] ?? NO_SLOTS)),
    ...Object.entries(capacity).flatMap(([role, text]) =>
      Object.hasOwn(delivered.capacity, role)
        ? slotFaults(['capacity', role], text, NO_SLOTS)
        : [unknown(['capacity', role], 'role', delivered.capacity)],
    ),
    ...Object.entries(kinds).flatMap(([kind, texts]) => kindFaults(delivered, kind, texts)),
  ];
}

function kindFaults(delivered: MessageTexts, kind: string, texts: Partial<KindTexts>): TextFault[] {
  const path = ['kinds', kind];
  if (!Object.hasOwn(delivered.kinds, kind)) return [unknown(path, 'kind', delivered.kinds)];
  const { byRole: usual = {}, ...common } = delivered.kinds[kind as MessageKind];
  const { byRole = {}, ...own } = texts;
  return [
    ...wordingFaults(path, own, common),
    ...Object.entries(byRole).flatMap(([role, words]) =>
      Object.hasOwn(delivered.capacity, role)
        ? wordingFaults([...path, 'byRole', role], words, { ...common, ...usual[role as Role] })
        : [unknown([...path, 'byRole', role], 'role', delivered.capacity)],
    ),
  ];
}

/** Where the delivered words tell the step or the deadline, the organization's do too. */
function wordingFaults(path: string[], own: Partial<Wording>, usual: Wording): TextFault[] {
  return Object.entries(own).flatMap(([name, text]) => {
    const kept = KEEP_SLOTS.includes(name) ? slotsIn(usual[name as keyof Wording]) : [];
    const allowed = name === 'button' ? [] : ['by', 'step'];
    return slotFaults([...path, name], text, { required: kept, optional: allowed });
  });
}

interface Slots {
  required: readonly string[];
  optional: readonly string[];
}

const NO_SLOTS: Slots = { required: [], optional: [] };
/** The texts that stand first, in the list of mails and in the mail. */
const KEEP_SLOTS = ['act', 'headline'];

/** The slots of the words that all kinds share; those that are not listed have none. */
export const SLOTS: Readonly<Record<string, Slots>> = {
  subject: { required: ['reference', 'act'], optional: [] },
  by: { required: ['due'], optional: [] },
  wasDue: { required: ['due'], optional: [] },
  quotedStep: { required: ['title'], optional: [] },
  why: { required: ['capacity'], optional: ['organization'] },
  digestSubject: { required: ['count', 'first'], optional: [] },
  digestHeadline: { required: ['count', 'first'], optional: [] },
  digestFirst: { required: ['due'], optional: [] },
  digestFirstWas: { required: ['due'], optional: [] },
  digestMore: { required: ['more'], optional: [] },
  digestWhy: { required: [], optional: ['organization'] },
};

function slotFaults(path: string[], text: string, { required, optional }: Slots): TextFault[] {
  const found = slotsIn(text);
  const allowed = [...required, ...optional];
  const fault = (reason: string): TextFault => ({ path, reason });
  return [
    ...plainFaults(text).map(fault),
    ...required.filter((slot) => !found.includes(slot)).map((slot) => fault(`must keep {${slot}}`)),
    ...found.filter((slot) => !allowed.includes(slot)).map((slot) => fault(unknownSlot(slot, allowed))),
    ...(/[{}]/.test(text.replace(/\{\w+\}/g, '')) ? [fault('has a brace that belongs to no slot')] : []),
  ];
}

/** A line break would end a header, and what is invisible can disguise what is read. */
export function plainFaults(text: string): string[] {
  return [
    ...(/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text) ? ['has a line break or an invisible character'] : []),
    ...(text.trim() === '' ? ['is blank'] : []),
  ];
}

function slotsIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
}

function unknownSlot(slot: string, allowed: readonly string[]): string {
  const known = allowed.map((each) => `{${each}}`).join(', ');
  return `does not know {${slot}}; ${known === '' ? 'there is no slot here' : `it knows ${known}`}`;
}

function unknown(path: string[], what: 'kind' | 'role', known: object): TextFault {
  return { path, reason: `unknown ${what}; there are ${Object.keys(known).join(', ')}` };
}
