import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { Answers } from '../http/answers.js';
import { KeyedInterceptor } from './keyed.interceptor.js';
import { KEYED, type KeyedOptions } from './keyed-options.js';

export const KEY_REFUSALS = [
  ...(['invalid_idempotency_key', 'idempotency_in_progress', 'answer_withheld'] as const),
  'idempotency_key_reused' as const,
];

/** Lets callers repeat the operation safely: with the same Idempotency-Key it is done once, and answered the same. */
export function Keyed(options: KeyedOptions = {}): MethodDecorator {
  return applyDecorators(TakesKey(options), Answers(...KEY_REFUSALS));
}

/** For an operation that answers no problem documents, and says KEY_REFUSALS in its own form. */
export function TakesKey(options: KeyedOptions = {}): MethodDecorator {
  return applyDecorators(
    SetMetadata(KEYED, options),
    UseInterceptors(KeyedInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'A name for this request, such as a UUID: whoever sends it again within 24 hours gets the first answer, and nothing is done twice',
      schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
      example: '0f6c1f1e-8a55-4c36-9a3b-6f5e0c1f2d77',
    }),
  );
}

/** Says why an operation takes no Idempotency-Key. */
export function Repeatable(why: string): MethodDecorator {
  return ApiExtension('x-repeatable', why);
}
