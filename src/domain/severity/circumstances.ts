import type { Bilingual } from '../deadlines/calendar.js';

export const LOSSES = ['confidentiality', 'integrity', 'availability'] as const;
type Loss = (typeof LOSSES)[number];

/** What a loss of confidentiality, integrity or availability may add. */
export const LOSS_SCALE = [0, 0.25, 0.5] as const;

/** What malicious intent adds. */
export const MALICE = 0.5;

/** Circumstances of the breach (CB); what is left out adds nothing. */
export type Circumstances = Partial<Record<Loss, number>> & { malicious?: boolean };

interface LossMeaning {
  name: Bilingual;
  means: Record<(typeof LOSS_SCALE)[number], Bilingual>;
}

/** ENISA 2013 on the circumstances of the breach (CB), in our words: what each value stands for. */
export const LOSS_MEANINGS: Record<Loss, LossMeaning> = {
  confidentiality: {
    name: { en: 'Confidentiality', fr: 'Confidentialité' },
    means: {
      0: {
        en: 'the data was exposed, without evidence that anyone used it, such as a device lost on the way',
        fr: 'les données ont été exposées, sans preuve d’usage, comme un appareil perdu en chemin',
      },
      0.25: {
        en: 'the data reached a number of recipients who are known',
        fr: 'les données ont atteint un certain nombre de destinataires connus',
      },
      0.5: {
        en: 'the data reached a number of recipients that is not known',
        fr: 'les données ont atteint un nombre inconnu de destinataires',
      },
    },
  },
  integrity: {
    name: { en: 'Integrity', fr: 'Intégrité' },
    means: {
      0: {
        en: 'nothing was altered, or it was put right before anyone used it',
        fr: 'rien n’a été modifié, ou tout a été rétabli avant usage',
      },
      0.25: {
        en: 'data was altered and may have been used, and can be recovered',
        fr: 'des données ont été modifiées et peut-être utilisées, et peuvent être rétablies',
      },
      0.5: {
        en: 'data was altered and may have been used, and cannot be recovered',
        fr: 'des données ont été modifiées et peut-être utilisées, et ne peuvent pas être rétablies',
      },
    },
  },
  availability: {
    name: { en: 'Availability', fr: 'Disponibilité' },
    means: {
      0: {
        en: 'nothing is missing, or a copy is at hand',
        fr: 'rien ne manque, ou une copie est disponible',
      },
      0.25: {
        en: 'the data is missing for a time',
        fr: 'les données manquent pendant un certain temps',
      },
      0.5: {
        en: 'the data is lost for good',
        fr: 'les données sont perdues pour de bon',
      },
    },
  },
};

export const MALICE_MEANING: { name: Bilingual; means: Bilingual } = {
  name: { en: 'Malicious intent', fr: 'Intention malveillante' },
  means: {
    en: 'someone acted to harm the people concerned or the organization',
    fr: 'quelqu’un a agi pour nuire aux personnes concernées ou à l’organisme',
  },
};
