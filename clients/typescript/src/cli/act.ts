import type { Action, Incident, OneIncident, Step } from '../one-incident.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { SettingsError } from './settings.ts';

const ON_CASES: readonly Action[] = [
  ...(['acknowledge', 'escalate', 'confirm', 'dismiss', 'resolve', 'sign-off', 'reopen'] as const),
];
const ON_STEPS = ['complete', 'waive'] as const;
export const ACTIONS: readonly string[] = [...ON_CASES, ...ON_STEPS];

interface ActOptions {
  note?: string;
  reason?: string;
  at?: string;
  ifVersion?: string;
}

export function act(out: Out) {
  return async (reference: string, action: string, step: string | undefined, options: ActOptions) => {
    const incident = (await connect()).incident(reference);
    const after = isOnCase(action)
      ? await actOnCase(incident, action, step, options)
      : await actOnStep(incident, action, step, options);
    out.answer(after, () =>
      'reference' in after
        ? `${after.reference} is ${after.status}.\n`
        : `${after.key} is ${after.status}.\n`,
    );
  };
}

async function actOnCase(
  incident: OneIncident,
  action: Action,
  step: string | undefined,
  { ifVersion, ...body }: ActOptions,
): Promise<Incident> {
  if (step !== undefined) throw new SettingsError(`${action} is about the incident; it takes no step.`);
  return incident.act(action, body, ifVersion);
}

async function actOnStep(
  incident: OneIncident,
  action: string,
  step: string | undefined,
  { note, reason, at, ifVersion }: ActOptions,
): Promise<Step> {
  const { reference } = incident;
  if (step === undefined)
    throw new SettingsError(
      `Say which step: breach act ${reference} ${action} STEP. breach show ${reference} lists them.`,
    );
  if (ifVersion !== undefined) throw new SettingsError('--if-version is for actions on the incident.');
  if (action === 'complete') return incident.complete(step, { ...(note && { note }), ...(at && { at }) });
  if (!reason) throw new SettingsError('Say why it is left out: --reason "…".');
  return incident.waive(step, reason);
}

function isOnCase(action: string): action is Action {
  return (ON_CASES as readonly string[]).includes(action);
}
