import type { OfficeWarningView } from './dto/person.view.js';
import type { EmptyOffice } from './person-changes.js';

/** Said to whoever has made an office empty. */
export function officeWarning({ role, division }: EmptyOffice): OfficeWarningView {
  const office = `${role.replaceAll('_', ' ')}${division === null ? '' : ` of ${division}`}`;
  const message = `Nobody is ${office} any more. Until someone is, whoever is next in line is asked; they have been told.`;
  return { code: 'office_vacant', role, division, message };
}
