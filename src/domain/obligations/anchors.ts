/** The instants that time limits of laws count from, and what sets each; `sent.<obligation>` is the sending of its notice. */
export const OBLIGATION_ANCHORS = {
  discovered: 'when the incident was discovered',
  aware:
    'when the organization became aware of it, as the law understands that; the discovery unless it is told apart',
  contained: 'when it was contained',
  confirmed: 'when it was decided that it is a breach',
  risk_determined: 'when the risk of harm was decided on, or the breach was assessed as notifiable',
  materiality_determined: 'when it was decided that it is material',
  classified: 'when it was classified as major',
  employment_action: 'when the employment action was taken',
  closed: 'when it was closed',
} as const;

/** Whether limits of an obligation may count from an anchor, where the notices of these others come first. */
export function isObligationAnchor(anchor: string, earlier: readonly string[]): boolean {
  return Object.hasOwn(OBLIGATION_ANCHORS, anchor) || earlier.some((id) => anchor === `sent.${id}`);
}
