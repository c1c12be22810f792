import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { FieldError, Problem } from './problem.js';

export const PROBLEM_TYPE = 'application/problem+json';

@ApiSchema({ name: 'FieldError' })
class FieldErrorBody implements FieldError {
  @ApiProperty({
    type: String,
    maxLength: 1_000,
    description: 'A JSON pointer to what is wrong.',
    example: '/affected/estimate',
  })
  pointer!: string;

  @ApiProperty({ type: String, maxLength: 60, description: 'Stable, for programs.', example: 'whole' })
  code!: string;

  @ApiProperty({ type: String, maxLength: 2_000, example: 'Give a whole number from 0 to 1000000.' })
  message!: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 1_000_000,
    description: 'The first character of the text that is meant, counted from 0.',
    example: 12,
  })
  start?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 1_000_000,
    description: 'The character after the last one that is meant.',
    example: 21,
  })
  end?: number;
}

/** RFC 9457 problem details, as every refusal of this API answers. */
@ApiSchema({ name: 'Problem' })
export class ProblemBody {
  @ApiProperty({ type: String, format: 'uri-reference', example: '/problems/validation_failed' })
  type!: string;

  @ApiProperty({ type: String, maxLength: 200, example: 'The request is not valid' })
  title!: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599, example: 400 })
  status!: number;

  @ApiProperty({ type: String, maxLength: 4_000, description: 'What to do next.' })
  detail!: string;

  @ApiPropertyOptional({ type: String, format: 'uri-reference', description: 'The path that was asked for.' })
  instance?: string;

  @ApiProperty({
    type: String,
    maxLength: 60,
    description: 'Stable, for programs.',
    example: 'validation_failed',
  })
  code!: string;

  @ApiProperty({
    type: String,
    maxLength: 200,
    description: 'Also in X-Request-Id; quote it when reporting a fault.',
  })
  requestId!: string;

  @ApiPropertyOptional({ type: [FieldErrorBody], maxItems: 100 })
  errors?: readonly FieldError[];
}

/** The body of an answer that refuses: what the documentation shows is what a client gets. */
export function problemBody(problem: Problem, requestId: string, instance?: string): Readonly<ProblemBody> {
  const standard = {
    type: `/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    ...(instance !== undefined && { instance }),
    code: problem.code,
    requestId,
    ...(problem.errors && { errors: problem.errors }),
  };
  // What every problem says comes first; a further member never takes its place.
  return { ...standard, ...problem.extra, ...standard };
}
