import type { ObligationRule, Regime } from '../../src/domain/obligations/regime.js';

/** A duty without a threshold, owed 72 hours after becoming aware. */
export function anObligation(says: Partial<ObligationRule> = {}): ObligationRule {
  const rule: ObligationRule = {
    ...{ id: 'xx-law-1', version: '1', citation: 'Law, s. 1', sources: ['Law'], verifiedOn: '2026-11-22' },
    title: { en: 'Tell the regulator', fr: 'Informer l’autorité' },
    recipient: { kind: 'regulator', name: { en: 'the regulator', fr: 'l’autorité' } },
    ...{ duty: 'required', status: 'law', effective: { from: null, until: null } },
    ...{ appliesWhen: null, when: null, threshold: { en: 'always', fr: 'toujours' } },
    limit: { mode: 'elapsed', amount: 72, unit: 'hours', anchor: 'aware' },
    ...{ promptness: null, manner: null, target: null, exceptions: [], contents: [] },
    ...{ delayReasons: false, inPhases: false, retention: null, verify: false },
  };
  return { ...rule, ...says };
}

/** A law for listed companies. */
export function aRegime(obligations: ObligationRule[], says: Partial<Regime> = {}): Regime {
  const regime: Regime = {
    ...{ id: 'xx-law', jurisdiction: 'CA', zone: null, place: null, datedBy: 'discovered', obligations },
    title: { en: 'A law', fr: 'Une loi' },
    appliesWhen: "'us-listed' in sector",
    appliesTo: { en: 'listed companies', fr: 'les sociétés cotées' },
  };
  return { ...regime, ...says };
}
