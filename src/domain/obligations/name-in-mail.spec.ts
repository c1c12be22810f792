import { describe, expect, it } from '@jest/globals';
import { deliveredRegimes } from '../../../test/factories/delivered-regimes.js';
import { nameInMail } from './name-in-mail.js';

const named = deliveredRegimes().flatMap((regime) =>
  regime.obligations.map((rule) => ({ id: rule.id, rule, regime, name: nameInMail(rule, regime) })),
);

describe('what a message calls a duty', () => {
  it.each([
    ['ca-on-phipa-12-3', 'Report to the Commissioner'],
    ['eu-gdpr-33', /supervisory authority/i],
  ])('is the title of %s', (id, title) => {
    expect(named.find((each) => each.id === id)?.name.en).toMatch(title);
  });

  it.each(['us-hipaa-406', 'us-hipaa-408-now', 'us-hipaa-408-annual', 'us-tx-521.053-attorney-general'])(
    'is only the law of %s, which depends on how many are affected',
    (id) => {
      const { name, rule, regime } = named.find((each) => each.id === id) ?? { name: null };
      expect(name?.en).toBe(`A duty under: ${regime?.title.en ?? ''}`);
      expect(name?.fr).toContain(regime?.title.fr);
      expect(name?.en).not.toContain(rule?.title.en);
    },
  );
});
