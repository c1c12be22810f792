import { Text } from './fields.js';

/** The same words in English and French. */
export class BilingualView {
  @Text({ max: 4_000, example: 'Acknowledge the report' }) en!: string;
  @Text({ max: 4_000, example: 'Accuser réception du signalement' }) fr!: string;
}
