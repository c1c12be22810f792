/** What a system's key may be for; what it does not name is denied. */
export const SCOPES = {
  'incidents:report': 'file reports',
  'incidents:read': 'read the incidents that it has filed, as a reporter may',
  'incidents:import': 'bring over incidents that have ended, from another register; beside incidents:report',
  'events:read':
    'read what happened in the incidents that it has filed: references, ids, states and instants',
  'events:all':
    'the same of every incident that is kept neither from who answers for the key nor from who made or rotated it, as an auditor may; beside events:read',
  webhooks: 'be called about what it may hear, at addresses that it gives itself',
  scim: 'keep people in step with a directory, and the offices that give no power over every incident',
  'scim:powers':
    'the same for administrators, privacy officers, Human Resources, auditors, and supervisors of divisions at the top or with others below, too; beside scim',
} as const;

export type Scope = keyof typeof SCOPES;
