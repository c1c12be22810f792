import {
  ADJUSTMENTS,
  CATEGORIES,
  CATEGORY_MEANINGS,
  type Category,
} from '../../../domain/severity/categories.js';
import { LOSS_MEANINGS, LOSS_SCALE, MALICE_MEANING } from '../../../domain/severity/circumstances.js';
import { EI, EI_LEVELS } from '../../../domain/severity/identification.js';
import { Choice, Flag, Scale } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { DETERMINED_TESTS, DeterminationDto } from './determination.dto.js';
import { HipaaDto, PhipaDto, RroshDto } from './judgement.dto.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

class CategoryDto {
  @Choice(CATEGORIES, { description: categories(), example: 'financial' }) category!: Category;
  @Scale(ADJUSTMENTS, {
    optional: true,
    description:
      'Whole steps by which the context raises or lowers this category; the result stays within 1 to 4',
    example: 1,
  })
  adjustment?: number;
}

class CircumstancesDto {
  @Scale(LOSS_SCALE, { optional: true, description: losses('confidentiality') }) confidentiality?: number;
  @Scale(LOSS_SCALE, { optional: true, description: losses('integrity') }) integrity?: number;
  @Scale(LOSS_SCALE, { optional: true, description: losses('availability') }) availability?: number;
  @Flag({ optional: true, description: `${MALICE_MEANING.means.en}; adds 0.5` }) malicious?: boolean;
}

/** What the severity is computed from, by ENISA's method of 2013: DPC × EI + CB. */
export class EnisaDto {
  @NestedList(CategoryDto, {
    min: 1,
    max: 4,
    description: 'Kinds of data concerned; the highest counts (DPC)',
  })
  categories!: CategoryDto[];
  @Scale(EI, { description: `Ease of identification. ${levels()}`, example: 1 }) ei!: number;
  @Nested(CircumstancesDto, { optional: true, description: 'Circumstances of the breach' })
  cb?: CircumstancesDto;
  @Flag({ optional: true, description: 'Nobody can read the data; a flag that leaves the score alone' })
  unintelligible?: boolean;
}

const part = { optional: true, nullable: true };

/** At least one part; what is left out is not judged. It replaces the last assessment as a whole. */
export class AssessmentDto extends ScreenedDto {
  @Nested(EnisaDto, { ...part, description: 'Severity; it informs and decides nothing' })
  enisa?: EnisaDto | null;
  @Nested(RroshDto, { ...part, description: 'Decision on the real risk of significant harm' })
  rrosh?: RroshDto | null;
  @Nested(HipaaDto, { ...part, description: 'HIPAA’s four factors, 45 CFR 164.402(2)' })
  hipaa?: HipaaDto | null;
  @Nested(PhipaDto, { ...part, description: 'PHIPA’s seven circumstances, O. Reg. 329/04 s. 6.3' })
  phipa?: PhipaDto | null;
  @NestedList(DeterminationDto, {
    optional: true,
    max: DETERMINED_TESTS.length,
    description: 'What was found under the tests of other laws',
  })
  determinations?: DeterminationDto[];
}

function categories(): string {
  return CATEGORIES.map(
    (key) => `${key} (${CATEGORY_MEANINGS[key].base}): ${CATEGORY_MEANINGS[key].covers.en}`,
  ).join('. ');
}

function levels(): string {
  return EI_LEVELS.map(({ value, name, means }) => `${value} ${name.en}: ${means.en}`).join('. ');
}

function losses(loss: keyof typeof LOSS_MEANINGS): string {
  return LOSS_SCALE.map((value) => `${value}: ${LOSS_MEANINGS[loss].means[value].en}`).join('. ');
}
