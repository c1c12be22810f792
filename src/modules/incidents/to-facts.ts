import type { Amendment } from '../../domain/incident/amend.js';
import { Problem } from '../../platform/http/problem.js';
import type { AmendDto } from './dto/amend.dto.js';
import { instantInWords } from './instant-words.js';

/** What a body says about the facts, as the incident keeps it; only what was sent. */
export function toAmendment(body: AmendDto, divisionId: string | undefined): Amendment {
  const { affected = {} } = body;
  return defined({
    title: body.title,
    description: body.description,
    discoveredAt: instant(body.discoveredAt) ?? undefined,
    awareAt: instant(body.awareAt),
    occurredFrom: instant(body.occurredFrom),
    occurredTo: instant(body.occurredTo),
    employmentActionAt: instant(body.employmentActionAt),
    zone: body.zone,
    divisionId,
    cause: body.cause,
    intent: body.intent,
    informationTypes: body.informationTypes,
    formats: body.formats,
    affectedEstimate: affected.estimate,
    affectedExact: affected.exact,
    affectedIncludesEmployees: affected.includesEmployees,
    affectedResidences: affected.residences,
    affectedResidents: affected.residentsByPlace,
    contained: body.contained,
    systemsInvolved: body.systemsInvolved,
    healthCustodian: body.healthCustodian,
    confidential: body.confidential,
    implicated: body.implicated,
    externalReference: body.externalReference,
  });
}

interface Happened {
  discoveredAt: Date;
  awareAt: Date | null;
  occurredFrom: Date | null;
  occurredTo: Date | null;
  zone: string;
}

/** A report of what has not happened yet, or that ended before it began, is a mistake in typing. */
export function checkInstants(facts: Happened, now: Date): void {
  const fault = (name: string, message: string): Problem =>
    new Problem('validation_failed', { errors: [{ pointer: `/${name}`, code: 'instant', message }] });
  const { discoveredAt, awareAt, occurredFrom, occurredTo, zone } = facts;
  for (const name of ['discoveredAt', 'awareAt', 'occurredFrom', 'occurredTo'] as const)
    if ((facts[name]?.getTime() ?? 0) > now.getTime() + CLOCK_SKEW_MS)
      throw fault(name, `This time lies in the future: here it is ${instantInWords(now, zone)}. ${CHECK}`);
  if (awareAt && awareAt < discoveredAt)
    throw fault(
      'awareAt',
      `This time lies before the discovery on ${instantInWords(discoveredAt, zone)}. ${CHECK}`,
    );
  if (occurredFrom && occurredTo && occurredTo < occurredFrom)
    throw fault('occurredTo', `This time lies before occurredFrom. ${CHECK}`);
}

const CHECK = 'Check the date, the hour and the offset.';

/** Clocks of other systems run a little ahead. */
const CLOCK_SKEW_MS = 5 * 60_000;

function instant(text: string | null | undefined): Date | null | undefined {
  return typeof text === 'string' ? new Date(text) : text;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
