export type Role =
  | 'supervisor'
  | 'communications'
  | 'human_resources'
  | 'privacy_officer'
  | 'legal'
  | 'it_security'
  | 'auditor'
  | 'administrator';

/** Someone of the sample organization, as the model knows them; it asks the product for nothing of it. */
export interface Person {
  account: string;
  role?: Role;
  second?: Role;
  /** Where they work. */
  at: Division;
  /** For a supervisor: the division that they answer for. */
  of?: Division;
  /** Only stands by. */
  standsBy?: true;
}

const ABOVE = {
  'public-health': 'community-services',
  parks: 'community-services',
  'community-services': 'city',
  city: null,
} as const;
export type Division = keyof typeof ABOVE;

/** Two offices in one pair of hands: one person never signs for both. */
export const BOTH = 'both';
/** Holds an office beside another, and leaves it in the middle of some cases. */
export const LEAVER = 'leaver';

export const CAST: readonly Person[] = [
  { account: 'employee', at: 'public-health' },
  { account: 'nurse', at: 'public-health' },
  { account: 'employee2', at: 'parks' },
  { account: 'supervisor', at: 'public-health', role: 'supervisor', of: 'public-health' },
  { account: 'alternate', at: 'public-health', role: 'supervisor', of: 'public-health', standsBy: true },
  { account: 'supervisor2', at: 'parks', role: 'supervisor', of: 'parks' },
  { account: 'manager', at: 'community-services', role: 'supervisor', of: 'community-services' },
  { account: 'head', at: 'city', role: 'supervisor', of: 'city' },
  { account: 'communications', at: 'city', role: 'communications' },
  { account: 'hr', at: 'city', role: 'human_resources' },
  { account: 'privacy', at: 'city', role: 'privacy_officer' },
  { account: 'privacy-alternate', at: 'city', role: 'privacy_officer', standsBy: true },
  { account: BOTH, at: 'city', role: 'human_resources', second: 'privacy_officer' },
  { account: LEAVER, at: 'city', role: 'communications' },
  { account: 'legal', at: 'city', role: 'legal' },
  { account: 'it', at: 'city', role: 'it_security' },
  { account: 'auditor', at: 'city', role: 'auditor' },
  { account: 'admin', at: 'city', role: 'administrator' },
];
export const ACCOUNTS = CAST.map(({ account }) => account);

/** Another system, with a key that someone answers for; and whoever is not signed in. */
export const SYSTEM = 'system';
export const BEHIND_SYSTEM = 'it';
export const NOBODY = 'nobody';

export function personOf(account: string): Person | undefined {
  return CAST.find((each) => each.account === account);
}

export function holds({ role, second }: Person, office: Role): boolean {
  return role === office || second === office;
}

/** The divisions above, the nearest first. */
export function above(division: Division): Division[] {
  const next = ABOVE[division];
  return next === null ? [] : [next, ...above(next)];
}

/** Who supervises the very division: those who hold the office, or those who stand by for it. */
export function supervisorsOf(division: Division, standBy: boolean): string[] {
  return CAST.filter(({ of, standsBy }) => of === division && (standsBy ?? false) === standBy).map(
    ({ account }) => account,
  );
}

export function officers(office: Role, standBy: boolean): string[] {
  return CAST.filter((each) => holds(each, office) && (each.standsBy ?? false) === standBy).map(
    ({ account }) => account,
  );
}
