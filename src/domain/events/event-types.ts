/** What other systems are told of, by names that stay; whatever is not here stays inside. */
export const EVENT_TYPES = {
  'incident.reported': 'a report was filed',
  'incident.acknowledged': 'the supervisor acknowledged it',
  'incident.escalated': 'it was escalated',
  'incident.confirmed': 'the privacy office found a breach',
  'incident.dismissed': 'it was found to be no breach',
  'incident.resolved': 'everything that had to be done was done',
  'incident.signed_off': 'one of the two signatures for the closure was given',
  'incident.closed': 'both signatures are there',
  'incident.reopened': 'it goes on after its end',
  'incident.amended': 'facts were completed or corrected',
  'incident.moved': 'another division has it',
  'incident.migrated': 'it follows another protocol',
  'assessment.recorded': 'the harm was assessed',
  'direction.recorded': 'an office gave its direction',
  'step.opened': 'a step can begin',
  'step.completed': 'a step was done',
  'step.waived': 'a step was left out, with a reason',
  'step.assigned': 'a step was given to someone',
  'step.rescheduled': 'the deadline of a step moved',
  'step.applicable': 'a step applies now',
  'step.not_applicable': 'a step does not apply',
  'step.cancelled': 'a step fell away',
  'step.overdue': 'a step is late; once for each level that is told',
  'obligation.changed': 'a duty in law opened, moved, was decided or met',
  'obligation.overdue': 'a duty in law is late; once for each level that is told',
} as const;

export type EventType = keyof typeof EVENT_TYPES;

/** Entries of the trail whose name outside is another one. */
const RENAMED: Readonly<Record<string, EventType>> = {
  'step.escalated': 'step.overdue',
  'obligation.escalated': 'obligation.overdue',
  ...Object.fromEntries(
    ['opened', 'undetermined', 'not_required', 'rescheduled', 'kept', 'decided', 'met'].map(
      (became) => [`obligation.${became}`, 'obligation.changed'] as const,
    ),
  ),
};

const TOLD: ReadonlyMap<string, EventType> = new Map([
  ...(Object.keys(EVENT_TYPES) as EventType[]).map((type) => [type, type] as const),
  ...Object.entries(RENAMED),
]);

/** The name outside of what the trail tells; undefined for what stays inside. */
export function eventTypeOf(entryType: string): EventType | undefined {
  return TOLD.get(entryType);
}

/** The entries of the trail that are told under these names. */
export function entryTypesOf(types: readonly EventType[]): string[] {
  return [...TOLD].filter(([, type]) => types.includes(type)).map(([entryType]) => entryType);
}
