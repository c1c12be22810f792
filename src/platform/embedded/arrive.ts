import { setTimeout } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { launch, type LaunchPlan } from './launch.js';
import { Ownership } from './ownership.js';
import { disownPidFile, findPostmaster } from './postmaster.js';

/** How the server came to run: newly made, started again, started after a crash, or found running. */
export type Arrival = 'created' | 'restarted' | 'recovered' | 'adopted';

const ATTEMPTS = 60;
const INTERVAL_MS = 250;

/**
 * Ends with a running server that is ours, whoever else starts or stops it at this moment.
 *
 * @throws EmbeddedPostgresError when the server does not start, or another process owns it.
 */
export async function arrive(
  plan: LaunchPlan,
  isNew: boolean,
): Promise<{ ownership: Ownership; arrival: Arrival }> {
  let arrival: Arrival = 'adopted';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const ownership = await Ownership.claim(plan.home);
    if (ownership !== undefined) return { ownership, arrival };
    const launched = await launchOver(plan, isNew);
    if (launched === undefined) await setTimeout(INTERVAL_MS);
    else arrival = launched;
  }
  throw new EmbeddedPostgresError(
    `Another PostgreSQL process still holds the cluster in ${plan.home}.`,
    'End it, or set DATA_DIR to another folder.',
  );
}

/** Undefined when another process is just starting or ending a server there. */
async function launchOver(plan: LaunchPlan, isNew: boolean): Promise<Arrival | undefined> {
  const before = await findPostmaster(plan.home);
  if (before.state === 'running') return undefined;
  if (before.state === 'gone') await disownPidFile(plan.home, before.pid);
  if (!(await launch(plan))) return undefined;
  if (before.state === 'gone') return 'recovered';
  return isNew ? 'created' : 'restarted';
}
