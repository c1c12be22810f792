import { applyDecorators, Header } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProduces,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { Problem } from './problem.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

export const SCIM_TYPE = 'application/scim+json';
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';
/** What is below it is for directories, which read no problem documents. */
const SCIM = /^\/scim\//;

export function isScim(path: string): boolean {
  return SCIM.test(path);
}

/** Where a problem says it no closer (RFC 7644, section 3.12). */
const TYPES: Partial<Record<ProblemCode, string>> = {
  validation_failed: 'invalidValue',
  unknown_query: 'invalidValue',
  malformed_json: 'invalidSyntax',
  too_deep: 'invalidSyntax',
  conflict: 'uniqueness',
};

/** RFC 7644, section 3.12; `code` and `requestId` are ours. */
export class ScimErrorBody {
  @ApiProperty({ type: 'array', items: { type: 'string', maxLength: 100 }, maxItems: 1, example: [ERROR] })
  schemas!: string[];
  @ApiProperty({ type: String, maxLength: 3, example: '400' }) status!: string;
  @ApiPropertyOptional({ type: String, maxLength: 40, example: 'invalidValue' }) scimType?: string;
  @ApiProperty({ type: String, maxLength: 4_000, description: 'What to do next.' }) detail!: string;
  @ApiProperty({
    type: String,
    maxLength: 60,
    description: 'Stable, for programs.',
    example: 'validation_failed',
  })
  code!: string;
  @ApiProperty({ type: String, maxLength: 200, description: 'Also in X-Request-Id.' }) requestId!: string;
}

/** A problem as a directory reads it. */
export function scimError(problem: Problem, requestId: string): ScimErrorBody {
  const { status, code, detail, errors = [], extra } = problem;
  const scimType = extra?.['scimType'] ?? TYPES[code];
  const faults = errors.map(({ pointer, message }) => `${pointer || '/'}: ${message}`);
  return {
    ...{ schemas: [ERROR], status: String(status) },
    ...(typeof scimType === 'string' && { scimType }),
    ...{ detail: [detail, ...faults].join(' ').slice(0, 4_000), code, requestId },
  };
}

/** An operation for directories: the form of its answers, and how it refuses. */
export function ScimAnswers(...codes: ProblemCode[]): MethodDecorator {
  const all: ProblemCode[] = ['unauthenticated', 'not_allowed', 'scope_missing', ...codes];
  const statuses = [...new Set(all.map((code) => PROBLEMS[code][0]))];
  return applyDecorators(
    Header('content-type', `${SCIM_TYPE}; charset=utf-8`),
    ApiProduces(SCIM_TYPE),
    ApiExtraModels(ScimErrorBody),
    ...statuses.map((status) =>
      ApiResponse({ status, ...scimAnswer(all.filter((code) => PROBLEMS[code][0] === status)) }),
    ),
  );
}

/** How a refusal is documented whose status these codes share. */
export function scimAnswer(codes: readonly ProblemCode[]) {
  const examples = codes.map((code) => [code, { value: scimError(new Problem(code), 'abc-DEF_1.23') }]);
  return {
    description: codes.map((code) => PROBLEMS[code][1]).join('; '),
    content: {
      [SCIM_TYPE]: {
        schema: { $ref: getSchemaPath(ScimErrorBody) },
        examples: Object.fromEntries(examples) as Record<string, { value: ScimErrorBody }>,
      },
    },
  };
}
