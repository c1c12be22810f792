import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../platform/config/read-config.js';
import { RequiredFactor } from './required-factor.js';

const REQUIRED = {
  ...{ DATABASE_URL: 'postgres://localhost/breach', AUTH_KEY: 'k'.repeat(32) },
  DATA_KEYS: `2026:${'A'.repeat(43)}=`,
};
const factorFor = (env: Record<string, string>): RequiredFactor => new RequiredFactor(readConfig(env));

describe('a second factor is needed', () => {
  it.each([
    ['by privacy officers and administrators', REQUIRED, ['privacy_officer', 'administrator']],
    ['by whom the setting names', { ...REQUIRED, MFA_REQUIRED_ROLES: 'auditor' }, ['auditor']],
    ['by nobody when it says none', { ...REQUIRED, MFA_REQUIRED_ROLES: 'none' }, []],
    ['by nobody in trial mode', {}, []],
  ])('%s', (_, env, needed) => {
    const roles = ['employee', 'privacy_officer', 'auditor', 'administrator', 'legal'] as const;
    const factor = factorFor(env);
    expect(roles.filter((role) => factor.of({ roles: ['employee', role] })).sort()).toEqual(
      [...needed].sort(),
    );
  });

  it('by no role that there is not: the start is refused', () => {
    expect(() => factorFor({ ...REQUIRED, MFA_REQUIRED_ROLES: 'auditor,chief' })).toThrow('no role chief');
  });
});
