import { Client } from 'pg';
import { v5 as uuid } from 'uuid';
import type { Role } from '../../domain/access/role.js';
import { hashPassword } from '../../platform/security/password.js';

export const SAMPLE_PASSWORD = 'breach-trial';

interface SamplePerson {
  account: string;
  name: string;
  division: string;
  language?: 'fr';
  role?: Role;
  /** For a supervisor, the division answered for. */
  of?: string;
  /** Only stands by for the role. */
  isAlternate?: true;
}

const DIVISIONS = [
  { key: 'city', name: 'City administration', parent: null },
  { key: 'community-services', name: 'Community Services', parent: 'city' },
  { key: 'public-health', name: 'Public Health', parent: 'community-services' },
  { key: 'parks', name: 'Parks and Recreation', parent: 'community-services' },
];

/** One person for each part in the story; Parks is a French-speaking team. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { account: 'employee', name: 'Robin Tremblay', division: 'public-health' },
  {
    account: 'supervisor',
    name: 'Sam Okafor',
    division: 'public-health',
    role: 'supervisor',
    of: 'public-health',
  },
  {
    ...{ account: 'alternate', name: 'Ada Novak', division: 'public-health' },
    ...{ role: 'supervisor', of: 'public-health', isAlternate: true },
  },
  { account: 'communications', name: 'Camille Roy', division: 'city', role: 'communications' },
  { account: 'hr', name: 'Harper Singh', division: 'city', role: 'human_resources' },
  { account: 'privacy', name: 'Priya Nair', division: 'city', role: 'privacy_officer' },
  {
    account: 'privacy-alternate',
    name: 'Paul Whitfield',
    division: 'city',
    role: 'privacy_officer',
    isAlternate: true,
  },
  { account: 'legal', name: 'Leo Martin', division: 'city', role: 'legal' },
  { account: 'it', name: 'Ines Costa', division: 'city', role: 'it_security' },
  { account: 'auditor', name: 'Aubrey Wong', division: 'city', role: 'auditor' },
  { account: 'admin', name: 'Alex Kim', division: 'city', role: 'administrator' },
  { account: 'employee2', name: 'Émile Gagnon', division: 'parks', language: 'fr' },
  {
    account: 'supervisor2',
    name: 'Solène Petit',
    division: 'parks',
    language: 'fr',
    role: 'supervisor',
    of: 'parks',
  },
  { account: 'nurse', name: 'Noor Haddad', division: 'public-health' },
  {
    account: 'manager',
    name: 'Morgan Lee',
    division: 'community-services',
    role: 'supervisor',
    of: 'community-services',
  },
  { account: 'head', name: 'Hana Kowalski', division: 'city', role: 'supervisor', of: 'city' },
];

/** Any constant of our own: ids that come out the same at every start. */
const NAMESPACE = '6f7c1c1e-2f0b-4b8e-9d3a-51b0a7f3c2d4';
const idOf = (name: string): string => uuid(name, NAMESPACE);

/** Fills an empty database with the sample organization; one that has people is left as it is. */
export async function fillSampleOrganization(databaseUrl: string, now: Date): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from person limit 1');
    if (rowCount === 0) await fill(client, now);
  } finally {
    await client.end();
  }
}

async function fill(client: Client, now: Date): Promise<void> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  const divisions = DIVISIONS.map(({ key, name, parent }) => ({
    ...{ id: idOf(`division ${key}`), key, name, parent_id: parent && idOf(`division ${parent}`) },
  }));
  const people = SAMPLE_PEOPLE.map((person) => ({
    ...{
      id: idOf(person.account),
      email: `${person.account}@example.org`,
      name: person.name,
      language: person.language ?? 'en',
    },
    ...{
      division_id: idOf(`division ${person.division}`),
      password_hash: passwordHash,
      is_active: true,
      created_at: now,
      version: 1,
    },
  }));
  const roles = SAMPLE_PEOPLE.filter(({ role }) => role).map(({ account, role, of, isAlternate }) => ({
    ...{
      id: idOf(`role ${account}`),
      person_id: idOf(account),
      role,
      division_id: of ? idOf(`division ${of}`) : null,
      is_alternate: isAlternate ?? false,
    },
  }));
  await client.query('begin');
  for (const [table, rows] of Object.entries({
    division: divisions,
    person: people,
    role_assignment: roles,
  })) {
    // What a row leaves out has the table's own default.
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('commit');
}
