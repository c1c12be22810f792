import { describe, expect, it } from '@jest/globals';
import { renderStandIn } from './stand-in-mail.js';
import { STAND_IN_KINDS } from './stand-in.js';

const LINK = 'https://privacy.example.ca/v1/me';
const FACTS = {
  ...{ roles: ['supervisor', 'privacy_officer'] as const, link: LINK, organization: 'City & <Example>' },
  ...{ from: '2026-11-23T14:00:00Z', until: '2026-12-04T14:00:00Z', zone: 'America/Toronto' },
};

describe.each(['en', 'fr'] as const)('what a substitute is told, in %s', (language) => {
  it.each(STAND_IN_KINDS)('%s: in which roles, from when and until when', (kind) => {
    const mail = renderStandIn(kind, { ...FACTS, roles: [...FACTS.roles] }, language);
    const said = mail.text.replaceAll('\n', ' ');
    for (const words of {
      en: [
        'Role: as a supervisor, for the privacy office',
        'Monday 23 November 2026 at 09:00 EST',
        'Friday 4 December 2026 at 09:00 EST',
      ],
      fr: [
        'Rôle : en tant que responsable d’équipe, pour le bureau',
        'lundi 23 novembre 2026 à 9 h HNE',
        'vendredi 4 décembre 2026 à 9 h HNE',
      ],
    }[language])
      expect(said).toContain(words);
    expect(mail.text.split('\n')).toContain(LINK);
    expect(mail.html).toContain('City &amp; &lt;Example&gt;');
    expect(`${mail.text}${mail.subject}`).not.toMatch(/[{}]|undefined|null|\u00a0/);
  });

  it('says in the subject which of the three it is', () => {
    const subjects = STAND_IN_KINDS.map(
      (kind) => renderStandIn(kind, { ...FACTS, roles: ['legal'] }, language).subject,
    );
    expect(subjects).toEqual(
      {
        en: [
          'You stand in for a colleague from Mon 23 Nov, 09:00 EST until Fri 4 Dec, 09:00 EST',
          'The time for which you stand in has changed: from Mon 23 Nov, 09:00 EST until Fri 4 Dec, 09:00 EST',
          'You do not stand in for a colleague any more (it was from Mon 23 Nov, 09:00 EST until Fri 4 Dec, 09:00 EST)',
        ],
        fr: [
          'Vous remplacez un collègue du lun. 23 nov., 9 h HNE au ven. 4 déc., 9 h HNE',
          'Les dates de votre remplacement ont changé : du lun. 23 nov., 9 h HNE au ven. 4 déc., 9 h HNE',
          'Vous ne remplacez plus un collègue (c’était du lun. 23 nov., 9 h HNE au ven. 4 déc., 9 h HNE)',
        ],
      }[language],
    );
  });
});
