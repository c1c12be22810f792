import type { Client } from 'pg';

/** What the application's role may do is decided here; whoever owns the tables may do more. */
interface Tables {
  /** Written once: read and added to, and nothing else. */
  appendOnly: readonly string[];
  /** TypeORM's own list of what was applied. */
  readOnly: readonly string[];
}

/**
 * Gives the application's role what it needs on every table of the schema, and takes everything else away. The owner
 * runs it after the migrations, in one transaction, so that the role never has too much in between.
 *
 * @throws when the role is a superuser, or owns tables or belongs to who does: then nothing would keep it from more.
 */
export async function grantToApplication(owner: Client, role: string, tables: Tables): Promise<void> {
  await requireOrdinary(owner, role);
  const named = owner.escapeIdentifier(role);
  const { rows } = await owner.query<{ name: string; schema: string }>(TABLES);
  const statements = rows.flatMap(({ name, schema }) => {
    const table = `${owner.escapeIdentifier(schema)}.${owner.escapeIdentifier(name)}`;
    return [
      `revoke all on ${table} from ${named}`,
      `grant ${rightsOn(name, tables)} on ${table} to ${named}`,
    ];
  });
  const schema = owner.escapeIdentifier(rows[0]?.schema ?? 'public');
  await owner.query('begin');
  try {
    for (const statement of [
      `grant usage on schema ${schema} to ${named}`,
      `grant usage on all sequences in schema ${schema} to ${named}`,
      ...statements,
    ])
      await owner.query(statement);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

function rightsOn(table: string, { appendOnly, readOnly }: Tables): string {
  if (readOnly.includes(table)) return 'select';
  return appendOnly.includes(table) ? 'select, insert' : 'select, insert, update, delete';
}

async function requireOrdinary(owner: Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ isSuper: boolean; owns: string[] }>(POWERS, [role]);
  if (rows[0]?.isSuper)
    throw new Error(
      `The role ${role} of DATABASE_URL is a superuser, which nothing is kept from: use an ordinary role.`,
    );
  if (rows[0] && rows[0].owns.length > 0)
    throw new Error(
      `The role ${role} of DATABASE_URL owns tables (${rows[0].owns.join(', ')}), or belongs to a role that does. ` +
        'Give them to the role of MIGRATION_DATABASE_URL first; docs/operations.md says how.',
    );
}

const TABLES = `
  select tablename as name, schemaname as schema
  from pg_tables
  where schemaname = current_schema()
  order by tablename`;

const POWERS = `
  select r.rolsuper as "isSuper",
         array(select c.relname::text
               from pg_class c
               where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                 and pg_has_role(r.oid, c.relowner, 'member')
               order by c.relname
               limit 5) as owns
  from pg_roles r
  where r.rolname = $1`;
