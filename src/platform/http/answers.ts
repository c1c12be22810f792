import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Problem } from './problem.js';
import { PROBLEM_TYPE, ProblemBody, problemBody } from './problem-body.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

const REQUEST_ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';

/** Documents how an operation refuses, one example for each code. */
export function Answers(...codes: ProblemCode[]): MethodDecorator & ClassDecorator {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code][0]))];
  return applyDecorators(
    ApiExtraModels(ProblemBody),
    ...statuses.map((status) =>
      answer(
        status,
        codes.filter((code) => PROBLEMS[code][0] === status),
      ),
    ),
  );
}

function answer(status: number, codes: readonly ProblemCode[]): MethodDecorator & ClassDecorator {
  const examples = codes.map((code) => [
    code,
    { value: problemBody(new Problem(code), REQUEST_ID, '/v1/example') },
  ]);
  return ApiResponse({
    status,
    description: codes.map((code) => PROBLEMS[code][1]).join('; '),
    content: {
      [PROBLEM_TYPE]: {
        schema: { $ref: getSchemaPath(ProblemBody) },
        examples: Object.fromEntries(examples) as Record<string, { value: ProblemBody }>,
      },
    },
  });
}
