import type { Relation } from './relations.js';
import type { Actor } from './role.js';

/** Who decides, how they stand to the incident, and when. */
export interface By {
  actor: Actor;
  relations: readonly Relation[];
  at: Date;
}
