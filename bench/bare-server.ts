import { readFileSync } from 'node:fs';
import { fastify, type FastifyReply } from 'fastify';
import pg from 'pg';
import { newId } from '../src/platform/clock/new-id.ts';
import type { BareSetup, Recording } from './recording.ts';

/** The floor: Fastify, pg and the product's statements; no sign-in, no validation, no decision, no Nest. */
const setup = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BareSetup;
const pool = new pg.Pool(setup.pool);
const server = fastify();

type Row = Record<string, unknown>;
type Run = (statement: number, incident?: string) => Promise<Row[]>;

/** Repeats what was recorded, about another incident and with new ids. */
function repeat({ statements, incident, made }: Recording): Run {
  const ids = [incident ?? '', ...made];
  const prepared = statements.map(({ name, text, values }) => ({
    name,
    text,
    values: values.map((value) => parts(value, ids)),
  }));
  return async (index, about) => {
    const statement = prepared[index];
    if (!statement) throw new Error('This statement was not recorded.');
    const now = new Map(ids.map((id) => [id, id === incident ? (about ?? id) : newId()]));
    const values = statement.values.map((value) =>
      Array.isArray(value) ? value.map((part) => now.get(part) ?? part).join('') : value.as,
    );
    return (await pool.query<Row>({ name: statement.name, text: statement.text, values })).rows;
  };
}

/** A text cut at its ids, so that putting others in their place costs next to nothing. */
function parts(value: unknown, ids: readonly string[]): string[] | { as: unknown } {
  const known = ids.filter((id) => typeof value === 'string' && id !== '' && value.includes(id));
  return known.length > 0 ? String(value).split(new RegExp(`(${known.join('|')})`)) : { as: value };
}

const [read, list, act, change, file] = [
  ...[setup.read, setup.list, setup.act, setup.change, setup.file],
].map(repeat) as [Run, Run, Run, Run, Run];

server.get('/health/ready', async () => (await pool.query<Row>('select 1')).rows);

server.get<{ Params: { id: string } }>(
  '/v1/incidents/:id',
  async ({ params }) => (await read(0, params.id))[0],
);

server.get('/v1/incidents', async () => ({ items: (await list(0)).slice(0, 25) }));

const BESIDE = ['steps', 'obligations', 'assessment'];

/** Reads the case and writes the decision; answers with the incident, without what else the case holds. */
async function decide(run: Run, id: string, reply: FastifyReply): Promise<unknown> {
  const [found] = await run(0, id);
  const [changed] = await run(1, id);
  if (!found || !changed) return reply.code(409).send();
  const incident = Object.entries(found).filter(([name]) => !BESIDE.includes(name));
  return { ...Object.fromEntries(incident), ...changed };
}

server.post<{ Params: { id: string } }>('/v1/incidents/:id/acknowledge', ({ params }, reply) =>
  decide(act, params.id, reply),
);

server.patch<{ Params: { id: string } }>('/v1/incidents/:id', ({ params }, reply) =>
  decide(change, params.id, reply),
);

server.post('/v1/incidents', async ({ body }, reply) => {
  const [filed] = await file(0);
  const [incident] = setup.file.statements[0]?.values ?? [];
  void reply.code(201);
  const [first] = JSON.parse(String(incident)) as Row[];
  return { ...first, ...(body as Row), ...filed };
});

await server.listen({ port: setup.port, host: '127.0.0.1' });
