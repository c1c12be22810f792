import { ApiProperty } from '@nestjs/swagger';
import { Choice, Flag, Text, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

const MOST = Number.MAX_SAFE_INTEGER;

class AuditActor {
  @Uuid() id!: string;
  @Text({ max: 200, nullable: true, description: 'Null for whom names are masked', example: null }) name!:
    string | null;
  @Choice(['person', 'system']) kind!: 'person' | 'system';
}

export class AuditEntryView {
  @Uuid() id!: string;
  @Uuid({ description: 'The incident, the person or the day to whose chain it belongs' }) chain!: string;
  @Whole({ min: 1, max: MOST, nullable: true, description: 'Its place in the chain of an incident' })
  seq!: number | null;
  @Time({ description: 'When it happened' }) at!: string;
  @Time({ description: 'When it was written down' }) recordedAt!: string;
  @Text({ max: 60, example: 'incident.acknowledged' }) type!: string;
  @Uuid({ nullable: true }) incident!: string | null;
  @Text({ max: 60, nullable: true, example: null }) stepKey!: string | null;
  @Nested(AuditActor, { nullable: true }) actor!: AuditActor | null;
  @ApiProperty({ type: 'object', additionalProperties: true, example: {} }) changes!: Record<string, unknown>;
  @Text({ max: 200, nullable: true, example: null }) requestId!: string | null;
}

class CheckpointView {
  @Whole({ min: 1, max: MOST }) number!: number;
  @Time() at!: string;
  @Text({
    max: 2_000,
    description: 'The text that is signed, byte for byte',
    example: '{"format":"audit-checkpoint/1"}',
  })
  body!: string;
  @Text({ max: 100, description: 'Ed25519, in base64', example: 'c2lnbmF0dXJl' }) signature!: string;
}

class AuditKeyView {
  @Text({ max: 16, example: '0f1e2d3c4b5a6978' }) id!: string;
  @Text({ max: 1_000, multiline: true, description: 'PEM', example: '-----BEGIN PUBLIC KEY-----' })
  publicKey!: string;
  @Time() firstUsedAt!: string;
}

export class ProofView {
  @NestedList(CheckpointView, { max: 10, description: 'The newest first' }) checkpoints!: CheckpointView[];
  @NestedList(AuditKeyView, { max: 100 }) keys!: AuditKeyView[];
  @Whole({ min: 0, max: 10_000, description: 'Entries that wait for the next checkpoint, up to 10,000' })
  unsigned!: number;
}

class FaultView {
  @Text({ max: 300, example: 'An entry was changed' }) why!: string;
  @Uuid({ nullable: true }) chain!: string | null;
  @Whole({ min: -MOST, max: MOST, nullable: true, description: 'Which entry of the chain', example: 3 })
  seq!: number | null;
}

export class VerificationView {
  @Flag({
    nullable: true,
    description: 'Null while nothing is wrong so far and continueAfter says where to go on',
  })
  isIntact!: boolean | null;
  @Whole({ min: 0, max: MOST, description: 'Entries that were gone through' }) entries!: number;
  @Whole({ min: 0, max: MOST }) checkpoints!: number;
  @Whole({ min: 0, max: MOST, description: 'Entries that no checkpoint has signed yet' }) unsigned!: number;
  @Time({ nullable: true }) lastCheckpointAt!: string | null;
  @Nested(FaultView, { nullable: true, description: 'The first that does not fit' }) fault!: FaultView | null;
  @Whole({
    ...{ min: 1, max: MOST, nullable: true, example: null },
    description: 'Ask again with this as after; null once all was gone through, or something is wrong',
  })
  continueAfter!: number | null;
}
