import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Permission } from '../../domain/access/access.js';
import { Answers } from '../../platform/http/answers.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { ProblemCode } from '../../platform/http/problems.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import { IncidentParam } from './incident-param.js';

interface Change {
  /** Method and path, such as `Patch(':incident')`. */
  route: MethodDecorator;
  /** Any of these is what it takes. */
  may: Permission | readonly Permission[];
  summary: string;
  description: string;
  /** What a change is answered with, beside the ETag of the incident. */
  type: Type<unknown>;
  /** Whether If-Match always has to be sent, or only when something is replaced; never, unless given. */
  ifMatch?: 'always' | 'to-replace';
  /** For POST: it may be repeated under an Idempotency-Key. */
  isKeyed?: boolean;
  /** How it refuses beside what every change refuses. */
  refuses?: readonly ProblemCode[];
}

/** What every change of a case has in common: its answer, and how it refuses. */
export function CaseChange({
  route,
  may,
  summary,
  description,
  type,
  ifMatch,
  isKeyed = false,
  refuses = [],
}: Change): MethodDecorator {
  return applyDecorators(
    route,
    May(...[may].flat()),
    HttpCode(200),
    ApiOperation({ summary, description }),
    IncidentParam(),
    IfMatch({ required: ifMatch === 'always' }),
    ApiOkResponse({ type }),
    Answers(
      ...(['validation_failed', ...refuses, 'unauthenticated', 'not_allowed', 'not_found'] as const),
      'personal_number_suspected',
      ...([
        'not_possible_now',
        'stale_version',
        'weak_etag',
        ...(ifMatch ? ['precondition_required' as const] : []),
      ] as const),
    ),
    // PUT and PATCH may be repeated anyway.
    ...(isKeyed ? [Keyed()] : []),
  );
}
