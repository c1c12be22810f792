import type { Bilingual } from '../deadlines/calendar.js';

interface Level {
  value: number;
  name: Bilingual;
  means: Bilingual;
}

/** ENISA 2013 on the ease of identification (EI), in our words. */
export const EI_LEVELS: readonly Level[] = [
  {
    value: 0.25,
    name: { en: 'negligible', fr: 'négligeable' },
    means: {
      en: 'it is extremely hard to tell whose data it is, though under certain conditions still possible',
      fr: 'il est extrêmement difficile de savoir à qui sont les données, mais possible sous certaines conditions',
    },
  },
  {
    value: 0.5,
    name: { en: 'limited', fr: 'limitée' },
    means: {
      en: 'the data fits many people; it takes other sources and effort to find the one',
      fr: 'les données conviennent à bien des gens; il faut d’autres sources et des efforts pour trouver la personne',
    },
  },
  {
    value: 0.75,
    name: { en: 'significant', fr: 'importante' },
    means: {
      en: 'the data fits few people; a little research finds the one',
      fr: 'les données conviennent à peu de gens; une courte recherche suffit pour trouver la personne',
    },
  },
  {
    value: 1,
    name: { en: 'maximum', fr: 'maximale' },
    means: {
      en: 'the data itself says whose it is, without any research',
      fr: 'les données disent elles-mêmes à qui elles sont, sans aucune recherche',
    },
  },
];

export const EI = EI_LEVELS.map(({ value }) => value);
