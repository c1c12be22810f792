import { ProblemError } from '../problem.ts';
import { SettingsError } from './settings.ts';

/** What went wrong and what to do, for whoever sits at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof ProblemError) {
    const fields = error.errors.map(({ pointer, message }) => `  ${pointer}: ${message}\n`);
    return `${error.message}\n${fields.join('')}(${error.status} ${error.code}, request ${error.requestId})\n`;
  }
  if (error instanceof SettingsError) return `${error.message}\n`;
  return `${error instanceof Error ? error.message : String(error)}\n`;
}
