import type { Kept, Office } from '../../domain/messages/offices-left.js';

/** Someone has left offices, or the organization. */
export interface Leaving {
  personId: string;
  why: 'left_office' | 'left';
  kept: Kept;
  /** Of what was left, what nobody holds any more. */
  vacant: readonly Office[];
  /** Who made it so; null for a command. */
  actorId: string | null;
  requestId: string | null;
  at: Date;
}
