import { ApiProperty } from '@nestjs/swagger';
import { PERSONAL_NUMBERS } from '../../../domain/personal-numbers/personal-numbers.js';
import { Choice, Choices, Flag, Text, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { INTAKE_STATES } from './intake.dto.js';
import { PersonRef } from './incident.view.js';

class AttachmentView {
  @Text({ max: 200, nullable: true, example: 'scan.pdf' }) name!: string | null;
  @Text({ max: 100, example: 'application/pdf' }) type!: string;
  @Whole({ min: 0, max: 52_428_800, example: 48_213 }) bytes!: number;
}

/** A mail that reports something. Its sender is what it says of itself, and proves nothing. */
export class IntakeView {
  @Uuid() id!: string;
  @Text({ max: 40, example: 'IN-2026-000012' }) reference!: string;
  @Choice(INTAKE_STATES, {
    description:
      'waiting for the privacy office; set_aside: an automatic answer, which nobody is asked to read; filed as an incident; discarded',
  })
  state!: string;
  @Text({ max: 254, example: 'employee@example.org' }) sender!: string;
  @Nested(PersonRef, { nullable: true, description: 'Who has that address' }) person!: PersonRef | null;
  @Text({ max: 200, example: 'A letter went to the wrong house' }) subject!: string;
  @Choices(PERSONAL_NUMBERS, {
    description: 'What it seems to hold; to file it, leave them out, or send acknowledgeNumbers',
    example: [],
  })
  suspectedNumbers!: string[];
  @Time() receivedAt!: string;
  @Time({ description: 'By when it is to be read: a target' }) dueAt!: string;
  @Flag() overdue!: boolean;
  @Text({ max: 40, nullable: true, description: 'Of the incident it was filed as', example: null })
  incident!: string | null;
  @Time({ nullable: true, example: null }) closedAt!: string | null;
}

export class IntakeMailView extends IntakeView {
  @Text({ max: 20_000, multiline: true, description: 'In plain text', example: 'It went to number 12.' })
  text!: string;
  @Flag({ description: 'The mail says more than text shows; it can be downloaded' }) isCut!: boolean;
  @ApiProperty({
    type: [PersonRef],
    maxItems: 1_000,
    description: 'Whom it may name; for them it does not exist',
  })
  mentions!: PersonRef[];
  @ApiProperty({
    type: [AttachmentView],
    maxItems: 100,
    description: 'The first hundred; none is opened here',
  })
  attachments!: AttachmentView[];
  @Whole({ min: 0, max: 1_000_000, example: 1 }) attachmentCount!: number;
  @Whole({ min: 0, max: 52_428_800, description: 'Of the mail as it came', example: 52_001 }) bytes!: number;
  @Text({
    max: 64,
    description: 'Of the mail as it came, in hexadecimal',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  sha256!: string;
  @Text({ max: 4_000, multiline: true, nullable: true, description: 'Why it was discarded', example: null })
  reason!: string | null;
}
