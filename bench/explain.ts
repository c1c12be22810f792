import type { Recording } from './recording.ts';
import { execute } from './seed.ts';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Node[];
}

interface Plan {
  Plan: Node;
  'Execution Time': number;
}

interface Explained extends Record<string, unknown> {
  'QUERY PLAN': Plan[];
}

/** What must never be read from its beginning to its end to answer a list. */
const LARGE = ['incident', 'incident_step', 'obligation', 'audit_entry'];

export interface Looked {
  ms: number;
  indexes: string[];
  isWhole: boolean;
  plan: unknown;
}

/** How the read was answered, the second time, so that neither the disk nor the planner's first look counts. */
export async function look(url: string, recording: Recording): Promise<Looked> {
  await explain(url, recording);
  const plan = await explain(url, recording);
  const nodes = flat(plan.Plan);
  return {
    ms: plan['Execution Time'],
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))],
    isWhole: nodes.some(
      (node) => node['Node Type'] === 'Seq Scan' && LARGE.includes(node['Relation Name'] ?? ''),
    ),
    plan,
  };
}

/** Milliseconds of each of two reads, in turns: the least of them, which neighbours disturb least. */
export async function inTurns(url: string, one: Recording, other: Recording): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (let turn = 0; turn < 11; turn += 1)
    times.push([(await explain(url, one))['Execution Time'], (await explain(url, other))['Execution Time']]);
  return [Math.min(...times.map(([first]) => first)), Math.min(...times.map(([, second]) => second))];
}

/** Of the dearest statement, when there are several. */
async function explain(url: string, { statements }: Recording): Promise<Plan> {
  const plans: Plan[] = [];
  for (const { text, values } of statements) {
    const [row] = await execute<Explained>(url, `explain (analyze, timing off, format json) ${text}`, values);
    if (row?.['QUERY PLAN'][0]) plans.push(row['QUERY PLAN'][0]);
  }
  const [dearest] = plans.sort((a, b) => b['Execution Time'] - a['Execution Time']);
  if (!dearest) throw new Error('no plan');
  return dearest;
}

function flat(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}
