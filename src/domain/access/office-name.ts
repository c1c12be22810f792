interface OfficeName {
  /** As it was written: no role perhaps. */
  role: string;
  division: string | null;
  isAlternate: boolean;
}

/** `supervisor@parks`, and `alternate:privacy_officer` for whoever stands by; null for what is no name at all. */
export function readOffice(words: string): OfficeName | null {
  const [, alternate, role = '', division = null] = /^(alternate:)?([^@]*)(?:@(.*))?$/.exec(words) ?? [];
  return role === '' && division === null ? null : { role, division, isAlternate: alternate !== undefined };
}

export function officeName({ role, division, isAlternate }: OfficeName): string {
  return `${isAlternate ? 'alternate:' : ''}${role}${division === null ? '' : `@${division}`}`;
}
