import type { Bilingual } from '../deadlines/calendar.js';

export const CATEGORIES = ['simple', 'behavioural', 'financial', 'sensitive'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Whole steps by which the context makes data of a category more or less critical than its base. */
export const ADJUSTMENTS = [-3, -2, -1, 0, 1, 2, 3] as const;

interface CategoryMeaning {
  /** The score of the category before any adjustment. */
  base: number;
  name: Bilingual;
  covers: Bilingual;
  /** When the method says to adjust, by steps. */
  adjustments: Partial<Record<number, Bilingual>>;
}

/** ENISA 2013 on the data processing context (DPC), in our words: kinds of data, and what raises or lowers each. */
export const CATEGORY_MEANINGS: Record<Category, CategoryMeaning> = {
  simple: {
    base: 1,
    name: { en: 'Simple data', fr: 'Données simples' },
    covers: {
      en: 'names, contact details, education, family life, work experience',
      fr: 'noms, coordonnées, études, vie familiale, expérience professionnelle',
    },
    adjustments: {
      1: {
        en: 'its volume, or who held it, allows a profile or conclusions on social or financial status',
        fr: 'leur volume ou l’organisme qui les détient permet un profil ou des conclusions sur la situation sociale ou financière',
      },
      2: {
        en: 'it allows conclusions on health, sexual life, political or religious beliefs',
        fr: 'elles permettent des conclusions sur la santé, la vie sexuelle, les convictions politiques ou religieuses',
      },
      3: {
        en: 'it concerns people, such as minors or people at risk, for whose safety or health it is critical',
        fr: 'elles visent des personnes, comme des mineurs ou des personnes menacées, dont la sécurité ou la santé en dépend',
      },
    },
  },
  behavioural: {
    base: 2,
    name: { en: 'Behavioural data', fr: 'Données de comportement' },
    covers: {
      en: 'location, traffic data, preferences, habits',
      fr: 'localisation, données de trafic, préférences, habitudes',
    },
    adjustments: {
      [-1]: {
        en: 'it gives no real insight into behaviour, or is easily found in public sources',
        fr: 'elles ne révèlent guère le comportement ou se trouvent facilement dans des sources publiques',
      },
      1: {
        en: 'its volume, or who held it, allows a detailed profile of everyday life',
        fr: 'leur volume ou l’organisme qui les détient permet un profil détaillé de la vie quotidienne',
      },
      2: {
        en: 'it allows a profile built on sensitive data',
        fr: 'elles permettent un profil fondé sur des données sensibles',
      },
    },
  },
  financial: {
    base: 3,
    name: { en: 'Financial data', fr: 'Données financières' },
    covers: {
      en: 'income, transactions, bank statements, payment cards, invoices, social benefits',
      fr: 'revenus, opérations, relevés bancaires, cartes de paiement, factures, prestations sociales',
    },
    adjustments: {
      [-2]: {
        en: 'it gives no real insight into finances, such as only that someone is a customer of a bank',
        fr: 'elles ne révèlent guère les finances, comme le seul fait d’être client d’une banque',
      },
      [-1]: {
        en: 'it has some financial details, but no real insight into the financial situation',
        fr: 'elles contiennent des détails financiers, sans révéler vraiment la situation financière',
      },
      1: {
        en: 'it is complete enough for fraud, or for a detailed financial or social profile',
        fr: 'elles sont assez complètes pour une fraude ou un profil financier ou social détaillé',
      },
    },
  },
  sensitive: {
    base: 4,
    name: { en: 'Sensitive data', fr: 'Données sensibles' },
    covers: {
      en: 'health, political affiliation, sexual life and the like',
      fr: 'santé, affiliation politique, vie sexuelle et autres du même ordre',
    },
    adjustments: {
      [-3]: {
        en: 'it gives no real insight, or is easily found in public sources',
        fr: 'elles ne révèlent presque rien ou se trouvent facilement dans des sources publiques',
      },
      [-2]: {
        en: 'it allows general conclusions only',
        fr: 'elles ne permettent que des conclusions générales',
      },
      [-1]: {
        en: 'it allows conclusions on sensitive matters without telling them',
        fr: 'elles permettent des conclusions sur des sujets sensibles sans les dire',
      },
    },
  },
};
