import { QueryWhole } from '../../../platform/http/query-fields.js';

const MOST = Number.MAX_SAFE_INTEGER;

export class VerifyDto {
  @QueryWhole({
    min: 0,
    max: MOST,
    description: 'continueAfter of the part before; from the beginning, if not given',
  })
  after?: number;
  @QueryWhole({ min: 1, max: 1_000, description: 'The most checkpoints to go through' }) limit?: number;
}
