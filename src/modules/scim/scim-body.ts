import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { BodyLimit } from '../../platform/http/body-limit.js';
import { SCIM_TYPE } from '../../platform/http/scim-form.js';

const MOST_BYTES = 256 * 1024;

/** Directories send attributes that are not kept here; these are passed over, so the body is no class that refuses them. */
export function ScimBody(example: object): MethodDecorator {
  return applyDecorators(
    BodyLimit(MOST_BYTES),
    ApiConsumes(SCIM_TYPE),
    ApiBody({
      required: true,
      schema: { type: 'object', maxProperties: 100, additionalProperties: true, example },
    }),
  );
}
