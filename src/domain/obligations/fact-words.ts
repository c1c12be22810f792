import { FORMS } from '../severity/forms.js';

/** In which capacity, known to some law, the organization holds the records. */
export const CUSTODIANS = [
  'ca-on-municipal',
  'ca-on-provincial',
  'ca-on-health',
  'ca-private',
  'ca-qc',
  'ca-federal',
  'ca-ab-private',
  'ca-bc-public',
  'eu-controller',
  'uk-controller',
  'us-business',
  'us-hipaa',
  'au-entity',
  'br-controller',
  'br-small-agent',
  'sg-organization',
  'in-entity',
] as const;

/** Sectors with a supervisor of their own. */
export const SECTORS = ['eu-nis2', 'eu-financial', 'us-listed', 'us-ny-dfs'] as const;

/** O. Reg. 329/04, s. 6.3 (1), in its order. */
export const PHIPA_CIRCUMSTANCES = Object.keys(FORMS.phipa.factors);
