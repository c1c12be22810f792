import { DirectoryRefusal } from './directory-refusal.js';
import { parsePath, type AttributePath } from './filter.js';
import { plainName } from './schemas.js';

/** One attribute, and what is to become of it. */
export interface Assignment extends AttributePath {
  operation: 'add' | 'replace' | 'remove';
  value: unknown;
}

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const MOST = 100;

/** What a whole resource says (RFC 7644, sections 3.3 and 3.5.1): each attribute is replaced. */
export function assignmentsOf(body: unknown): Assignment[] {
  return within('', requireObject(body), 'replace');
}

/** What the operations of a PATCH say, in their order (section 3.5.2); Entra ID writes `Replace`, and may leave out the path. */
export function patchAssignments(body: unknown): Assignment[] {
  const { schemas, Operations: operations } = requireObject(body);
  if (!Array.isArray(schemas) || !schemas.includes(PATCH) || !Array.isArray(operations))
    throw new DirectoryRefusal('invalidSyntax', `Send schemas with ${PATCH}, and Operations as a list.`);
  if (operations.length === 0 || operations.length > MOST)
    throw new DirectoryRefusal('invalidValue', `Send 1 to ${MOST} operations.`);
  return operations.flatMap((each) => operationOf(requireObject(each)));
}

function operationOf({ op, path, value }: Record<string, unknown>): Assignment[] {
  const operation = (['add', 'replace', 'remove'] as const).find(
    (each) => typeof op === 'string' && op.toLowerCase() === each,
  );
  if (operation === undefined)
    throw new DirectoryRefusal('invalidSyntax', 'The operations are add, replace and remove.');
  if (typeof path === 'string' && path !== '') return spread({ ...parsePath(path), operation, value });
  if (path !== undefined && path !== null && path !== '')
    throw new DirectoryRefusal('invalidPath', 'Send the path as text.');
  if (operation === 'remove') throw new DirectoryRefusal('noTarget', 'Name by path what is to be removed.');
  return within('', requireObject(value), operation);
}

/** A complex value stands for its parts. */
function spread(assignment: Assignment): Assignment[] {
  const { name, where, operation, value } = assignment;
  return isObject(value) && where.length === 0 && operation !== 'remove'
    ? within(name, value, operation)
    : [assignment];
}

function within(name: string, value: Record<string, unknown>, operation: 'add' | 'replace'): Assignment[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    // Directories send `emails[type eq "work"].value` as a key, too.
    const { name: own, where } = /^[\w.$:-]+$/.test(key)
      ? { name: plainName(key), where: [] }
      : parsePath(key);
    const whole = [name, own].filter((part) => part !== '').join('.');
    return spread({ name: whole, where, operation, value: inner });
  });
}

function requireObject(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  throw new DirectoryRefusal('invalidSyntax', 'Send an object here.');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
