import type { BreachTracker, Incident } from '../breach-tracker.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { SettingsError } from './settings.ts';

const ON_CASES = ['acknowledge', 'escalate', 'confirm', 'dismiss', 'resolve', 'sign-off', 'reopen'] as const;
const ON_STEPS = ['complete', 'waive'] as const;
export const ACTIONS: readonly string[] = [...ON_CASES, ...ON_STEPS];

interface ActOptions {
  note?: string;
  reason?: string;
  at?: string;
  ifVersion?: string;
}

export function act(out: Out) {
  return async (incident: string, action: string, step: string | undefined, options: ActOptions) => {
    const tracker = await connect();
    const after = isOnCase(action)
      ? await actOnCase(tracker, incident, action, options)
      : await actOnStep(tracker, incident, action, step, options);
    out.answer(after, () =>
      'reference' in after
        ? `${after.reference} is ${after.status}.\n`
        : `${after.key} is ${after.status}.\n`,
    );
  };
}

async function actOnCase(
  tracker: BreachTracker,
  incident: string,
  action: (typeof ON_CASES)[number],
  { ifVersion, ...body }: ActOptions,
): Promise<Incident> {
  const params = { path: { incident }, header: ifVersion ? { 'If-Match': `"${ifVersion}"` } : {} };
  const { data } = await tracker.api.POST(`/v1/incidents/{incident}/${action}`, { params, body });
  return data as Incident;
}

async function actOnStep(
  tracker: BreachTracker,
  incident: string,
  action: string,
  step: string | undefined,
  { note, reason, at }: ActOptions,
) {
  if (step === undefined)
    throw new SettingsError(
      `Say which step: breach act ${incident} ${action} STEP. breach show ${incident} lists them.`,
    );
  const params = { path: { incident, step } };
  const { data } =
    action === 'waive'
      ? await tracker.api.POST('/v1/incidents/{incident}/steps/{step}/waive', {
          params,
          body: { reason: reason ?? '' },
        })
      : await tracker.api.POST('/v1/incidents/{incident}/steps/{step}/complete', {
          params,
          body: { ...(note && { note }), ...(at && { at }) },
        });
  if (!data) throw new Error('The server answered with nothing.');
  return data;
}

function isOnCase(action: string): action is (typeof ON_CASES)[number] {
  return (ON_CASES as readonly string[]).includes(action);
}
