import { BreachTracker } from '../clients/typescript/src/index.ts';

const trackers = new Map<string, BreachTracker>();

/** The tracker as one of the sample people sees it; they sign in with their first request, and again when they must. */
export function as(base: string, account: string): BreachTracker {
  const credentials = { email: `${account}@example.org`, password: 'breach-trial' };
  const tracker = trackers.get(account) ?? new BreachTracker({ url: base, credentials });
  trackers.set(account, tracker);
  return tracker;
}
