/** RFC 7643, section 8. */
export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** In lower case, for attributes are the same in any (RFC 7643, section 2.1), and without the schema that has it. */
export function plainName(name: string): string {
  const lower = name.toLowerCase();
  const schema = [USER, GROUP, ENTERPRISE]
    .map((each) => each.toLowerCase())
    .find((each) => lower.startsWith(each));
  return schema === undefined ? lower : lower.slice(schema.length).replace(/^[:.]/, '');
}
