import { SCOPES } from '../../../domain/access/scopes.js';
import { Choices, Flag, Text, Texts, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';

export class KeyOwnerView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Imani Brooks' }) name!: string;
  @Flag({ description: 'False: nobody answers for the key any more; name someone', example: true })
  active!: boolean;
}

const instant = { nullable: true, example: null };

export class ApiKeyView {
  @Uuid() id!: string;
  @Text({ max: 12, description: 'What the key begins with; no secret', example: 'pbt_k4m2x7qa' })
  prefix!: string;
  @Text({ max: 100, example: 'SIEM' }) name!: string;
  @Nested(KeyOwnerView) owner!: KeyOwnerView;
  @Text({ max: 60, nullable: true, example: null }) division!: string | null;
  @Choices(Object.keys(SCOPES), { example: ['incidents:report'] }) scopes!: string[];
  @Texts({ max: 50, length: 49, example: ['192.0.2.0/24'] }) networks!: string[];
  @Time() createdAt!: string;
  @Time() expiresAt!: string;
  @Time({ ...instant, description: 'How long the key before the last rotation is taken' })
  previousUntil!: string | null;
  @Time({ ...instant, description: 'To the minute' }) lastUsedAt!: string | null;
  @Time({ ...instant }) revokedAt!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class IssuedApiKeyView extends ApiKeyView {
  @Text({
    ...{ max: 56, example: 'pbt_k4m2x7qa_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX' },
    description: 'The key, a secret: it is shown this once',
  })
  key!: string;
}
