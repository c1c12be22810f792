/** Why something cannot be done, in words for the one who asked. `code` is stable and documented in docs/errors.md. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export type RefusalCode =
  | 'validation_failed'
  | 'not_allowed'
  | 'not_possible_now'
  | 'gate_shut'
  | 'second_person_needed'
  | 'ends_with_action'
  | 'rationale_required'
  | 'invalid_instant'
  | 'not_found';
