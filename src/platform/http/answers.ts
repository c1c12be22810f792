import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Problem } from './problem.js';
import { PROBLEM_TYPE, ProblemBody, problemBody } from './problem-body.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

const REQUEST_ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';

const ANSWERS = 'breach:answers';

/** Documents how an operation refuses, one example for each code; said twice, both count. */
export function Answers(...codes: ProblemCode[]): MethodDecorator {
  return (target, key, descriptor) => {
    const handler = descriptor.value as object;
    const before = (Reflect.getMetadata(ANSWERS, handler) ?? []) as ProblemCode[];
    const all = [...new Set([...codes, ...before])];
    Reflect.defineMetadata(ANSWERS, all, handler);
    const statuses = [...new Set(all.map((code) => PROBLEMS[code][0]))];
    const each = statuses.map((status) =>
      ApiResponse({ status, ...problemAnswer(all.filter((code) => PROBLEMS[code][0] === status)) }),
    );
    applyDecorators(ApiExtraModels(ProblemBody), ...each)(target, key, descriptor);
  };
}

/** How a refusal is documented whose status these codes share. */
export function problemAnswer(codes: readonly ProblemCode[]) {
  const examples = codes.map((code) => [
    code,
    { value: problemBody(new Problem(code), REQUEST_ID, '/v1/example') },
  ]);
  return {
    description: codes.map((code) => PROBLEMS[code][1]).join('; '),
    content: {
      [PROBLEM_TYPE]: {
        schema: { $ref: getSchemaPath(ProblemBody) },
        examples: Object.fromEntries(examples) as Record<string, { value: ProblemBody }>,
      },
    },
  };
}
