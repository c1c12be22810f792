import type { ObligationRule, Regime } from './regime.js';

const WHY = {
  en: 'this law is no longer delivered with the application; what was owed stays until it is met or decided on',
  fr: 'cette loi n’est plus fournie avec l’application; ce qui était dû le reste jusqu’à ce que ce soit rempli ou décidé',
};

/** Stands in for a law that incidents still have duties of, and that the application does not know any more. */
export function goneRegime(id: string): Pick<Regime, 'id' | 'title' | 'appliesTo'> {
  return { id, title: { en: id, fr: id }, appliesTo: WHY };
}

export function goneRule(id: string): ObligationRule {
  return {
    ...{ id, version: '', title: { en: id, fr: id }, duty: 'required', status: 'law', threshold: WHY },
    recipient: { kind: 'others', name: { en: 'unknown', fr: 'inconnu' } },
    effective: { from: null, until: null },
    ...{ appliesWhen: null, when: null, limit: null, promptness: null, manner: null, target: null },
    ...{ exceptions: [], contents: [], delayReasons: false, inPhases: false, retention: null },
    ...{ citation: id, sources: [], verifiedOn: '', verify: true },
  };
}
