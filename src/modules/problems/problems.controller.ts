import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Choice, Text, Whole } from '../../platform/http/fields.js';
import { Problem } from '../../platform/http/problem.js';
import { PROBLEMS, type ProblemCode } from '../../platform/http/problems.js';
import { May } from '../access/may.js';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

export class ProblemView {
  @Choice(CODES, { example: 'gate_shut' }) code!: ProblemCode;
  @Whole({ min: 400, max: 599, example: 409 }) status!: number;
  @Text({ max: 200, example: 'Something must happen first' }) title!: string;
  @Text({
    max: 400,
    description: 'What to do next',
    example: 'Complete what the answer names, then try again.',
  })
  remedy!: string;
}

/** What the `type` of a problem leads to. */
@May('anyone')
@ApiTags('Operations')
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @ApiOperation({ summary: 'What a problem code means, and what to do', description: 'For anyone.' })
  @ApiParam({ name: 'code', schema: { type: 'string', enum: CODES } })
  @ApiOkResponse({ type: ProblemView })
  @Answers('not_found')
  read(@Param('code') code: string): Readonly<ProblemView> {
    const known = CODES.find((each) => each === code);
    if (!known) throw new Problem('not_found', { detail: `Known codes: ${CODES.join(', ')}.` });
    const [status, title, remedy] = PROBLEMS[known];
    return { code: known, status, title, remedy };
  }
}
