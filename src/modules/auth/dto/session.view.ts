import { Flag, Text, Time, Uuid } from '../../../platform/http/fields.js';

export class SessionView {
  @Uuid() id!: string;
  @Flag({ description: 'The one that this request belongs to', example: true }) current!: boolean;
  @Time() startedAt!: string;
  @Time({ description: 'When it last began or was refreshed' }) lastUsedAt!: string;
  @Time({ description: 'A new sign-in is needed then' }) expiresAt!: string;
  @Text({ max: 60, nullable: true, description: 'Where it began', example: '203.0.113.7' }) address!:
    string | null;
  @Text({ max: 200, nullable: true, description: 'What the program called itself', example: 'curl/8.14.1' })
  userAgent!: string | null;
}
