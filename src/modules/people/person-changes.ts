import type { Role } from '../../domain/access/role.js';

/** Who changes people: a member, a directory by its key, or a command, which is nobody in particular. */
export interface ChangedBy {
  actorId: string | null;
  requestId: string | null;
  /** Where it comes from, if not from someone who is signed in. */
  via?: 'import' | 'scim';
}

/** An office as it is given to someone. */
export interface GivenOffice {
  role: Role;
  divisionId: string | null;
  isAlternate: boolean;
}

/** What is absent stays as it is; roles are replaced as a whole. */
export interface PersonChanges {
  email?: string | undefined;
  name?: string | undefined;
  language?: 'en' | 'fr' | undefined;
  divisionId?: string | null | undefined;
  offices?: readonly GivenOffice[] | undefined;
  passwordHash?: string | undefined;
  isActive?: boolean | undefined;
  /** Under which a directory looks for them; null where that is their address. */
  userName?: string | null | undefined;
  /** What they are called in a directory. */
  externalId?: string | null | undefined;
  /** A directory has deleted them, and does not see them again before they are active. */
  isRemoved?: boolean | undefined;
}

export interface NewPerson extends PersonChanges {
  email: string;
  name: string;
}

/** Nobody holds it any more: said to whoever made it so, and by mail. */
export interface EmptyOffice {
  role: Role;
  division: string | null;
}
