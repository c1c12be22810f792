import { DELIVERIES, type Delivery } from '../../../domain/messages/may-wait.js';
import { Choice, Flag, Text } from '../../../platform/http/fields.js';

const LANGUAGES = ['en', 'fr'] as const;
const ONE_BY_ONE = 'Each message by itself, or together in one mail at the next opening';
const QUIET = 'What comes while the calendar is closed waits for its next opening';
const CALENDAR = 'Key of the calendar whose opening hours count; null for that of the organization';

export class ChangePreferencesDto {
  @Choice(LANGUAGES, { optional: true, example: 'fr' }) language?: 'en' | 'fr';
  @Choice(DELIVERIES, { optional: true, description: ONE_BY_ONE, example: 'digest' }) delivery?: Delivery;
  @Flag({ optional: true, description: QUIET, example: true }) quietHours?: boolean;
  @Text({ min: 1, max: 60, optional: true, nullable: true, description: CALENDAR, example: null }) calendar?:
    string | null;
}

export class PreferencesView {
  @Choice(LANGUAGES) language!: 'en' | 'fr';
  @Choice(DELIVERIES, { description: ONE_BY_ONE }) delivery!: Delivery;
  @Flag({ description: QUIET }) quietHours!: boolean;
  @Text({ max: 60, nullable: true, description: CALENDAR, example: null }) calendar!: string | null;
}
