import {
  ACTIONS,
  STATUSES,
  type IncidentAction,
  type IncidentStatus,
} from '../../../domain/incident/lifecycle.js';
import { CAUSES, FORMATS, INFORMATION_TYPES, INTENTS } from '../../../domain/incident/incident.js';
import {
  Choice,
  Choices,
  Flag,
  Text,
  Texts,
  Time,
  Uuid,
  Whole,
  Zone,
} from '../../../platform/http/fields.js';
import { CountsByPlace } from '../../../platform/http/keyed-fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

export class PersonRef {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Riley Chen' }) name!: string;
}

/** Someone who did something: a person, or another system by its key. */
export class ActorRef extends PersonRef {
  @Choice(['person', 'system']) kind!: 'person' | 'system';
}

export class AffectedView {
  @Whole({ min: 0, max: 2_000_000_000, nullable: true, example: 1 }) estimate!: number | null;
  @Flag() exact!: boolean;
  @Flag() includesEmployees!: boolean;
  @Texts({ max: 300, length: 12, example: ['CA-ON'] }) residences!: string[];
  @CountsByPlace({ max: 300, example: {} }) residentsByPlace!: Record<string, number>;
}

export class SignOffView {
  @Choice(['human_resources', 'privacy_officer']) role!: string;
  @Uuid() personId!: string;
  @Time() at!: string;
}

const instant = { nullable: true, example: null };

/** An incident as the caller may see it; `masked` names the fields that others can see and the caller cannot. */
export class IncidentView {
  @Uuid() id!: string;
  @Text({ max: 40, example: 'PB-2026-000123' }) reference!: string;
  @Whole({ min: 1, max: 2_147_483_647, example: 1 }) version!: number;
  @Choice(STATUSES, { example: 'reported' }) status!: IncidentStatus;
  @Text({ max: 200, nullable: true, example: 'Letter mailed to the wrong resident' }) title!: string | null;
  @Text({ max: 20_000, nullable: true, example: 'A letter went to number 12 in place of number 21.' })
  description!: string | null;
  @Text({ max: 60, example: 'public-health' }) division!: string;
  @Choice(CAUSES, { example: 'misdirected_mail' }) cause!: string;
  @Choice(INTENTS, { example: 'accidental' }) intent!: string;
  @Choices(INFORMATION_TYPES, { example: ['name', 'health'] }) informationTypes!: string[];
  @Choices(FORMATS, { example: ['paper'] }) formats!: string[];
  @Nested(AffectedView) affected!: AffectedView;
  @Flag() contained!: boolean;
  @Flag() systemsInvolved!: boolean;
  @Flag() healthCustodian!: boolean;
  @Texts({ max: 50, length: 60, description: 'Laws that a person added', example: [] })
  addedRegimes!: string[];
  @Flag() drill!: boolean;
  @Flag({ description: 'Only the privacy office is told who reported it' }) confidential!: boolean;
  @Texts({ max: 50, length: 254, example: [] }) implicated!: string[];
  @Text({ max: 200, nullable: true, example: null }) externalReference!: string | null;
  @Text({ max: 4_000, nullable: true, example: null }) rationale!: string | null;
  @Zone() zone!: string;
  @Nested(ActorRef, { nullable: true }) reporter!: ActorRef | null;
  @NestedList(SignOffView, { max: 2 }) signOffs!: SignOffView[];
  @Time({ ...instant }) occurredFrom!: string | null;
  @Time({ ...instant }) occurredTo!: string | null;
  @Time() discoveredAt!: string;
  @Time({ ...instant }) awareAt!: string | null;
  @Time() reportedAt!: string;
  @Time({ ...instant }) acknowledgedAt!: string | null;
  @Time({ ...instant }) escalatedAt!: string | null;
  @Time({ ...instant }) containedAt!: string | null;
  @Time({ ...instant }) confirmedAt!: string | null;
  @Time({ ...instant }) riskDeterminedAt!: string | null;
  @Time({ ...instant }) employmentActionAt!: string | null;
  @Time({ ...instant }) resolvedAt!: string | null;
  @Time({ ...instant }) closedAt!: string | null;
  @Time({ ...instant }) dismissedAt!: string | null;
  @Time({
    ...{ ...instant, description: 'When it was brought over, where it ended in another register' },
  })
  importedAt!: string | null;
  @Time() updatedAt!: string;
  @Text({ max: 100, example: 'ca-on-municipality' }) protocol!: string;
  @Text({ max: 40, description: 'The version it follows', example: '2026.2' }) protocolVersion!: string;
  @Choices(ACTIONS, {
    description: 'What the caller may do next, as far as the lifecycle goes',
    example: ['acknowledge'],
  })
  actions!: IncidentAction[];
  @Texts({ max: 20, length: 40, description: 'Fields that are hidden from the caller', example: [] })
  masked!: string[];
}
