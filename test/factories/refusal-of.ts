import { Refusal } from '../../src/domain/refusal.js';

/** Why something is refused; null when it is not. */
export function refusalOf(attempt: () => unknown): Refusal | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
