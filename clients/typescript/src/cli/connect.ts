import { BreachTracker } from '../breach-tracker.ts';
import { readSettings } from './settings.ts';

/** The tracker that the environment or the session names. */
export async function connect(): Promise<BreachTracker> {
  return new BreachTracker(await readSettings(process.env));
}
