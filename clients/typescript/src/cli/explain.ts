import { ProblemError } from '../problem.ts';
import { SettingsError } from './settings.ts';

/** What went wrong and what to do, for whoever sits at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof ProblemError) {
    const fields = error.errors.map(({ pointer, message }) => `  ${pointer}: ${message}\n`);
    return `${error.message}\n${fields.join('')}(${error.status} ${error.code}, request ${error.requestId})\n`;
  }
  if (error instanceof SettingsError) return `${error.message}\n`;
  if (error instanceof TypeError && error.message === 'fetch failed') {
    const cause = error.cause instanceof Error ? error.cause.message : 'no answer';
    return `The tracker cannot be reached (${cause}). Check BREACH_URL and the network, then try again.\n`;
  }
  return `${error instanceof Error ? error.message : String(error)}\n`;
}
