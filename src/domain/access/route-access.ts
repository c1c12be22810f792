import type { Permission } from './access.js';
import { OFFICES, type OfficeTask } from './offices.js';

/** Those whom no table lists: without a sign-in, with any, or whoever a mail to the privacy office is for. */
export const OPEN_TO = {
  anyone: 'without a sign-in',
  'signed in': 'everyone who is signed in; what is shown or changed is their own, or nobody’s',
  'readers of mail':
    'privacy officers whom the mail neither names nor comes from; where it names them all, the heads',
} as const;

/**
 * Who may use a route: everyone of a kind, those of an office, or those whose relation to the incident permits any of
 * what is named. A route that names no incident shows only incidents of which that holds.
 */
export type RouteAccess = keyof typeof OPEN_TO | OfficeTask | Permission;

export function isOfficeTask(access: RouteAccess): access is OfficeTask {
  return access in OFFICES;
}

export function isOpen(access: RouteAccess): access is keyof typeof OPEN_TO {
  return access in OPEN_TO;
}
