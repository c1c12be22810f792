import type { MessageTexts } from './message-texts.js';

/** Canadian French: no-break space before a colon and inside guillemets, none before a semicolon. */
export const FRENCH: MessageTexts = {
  kinds: {
    receipt: {
      act: 'votre signalement a été reçu',
      headline: 'Votre signalement a été reçu. Vous n’avez rien à faire pour l’instant.',
      next: 'Conservez la référence. Vous pouvez compléter votre signalement ou répondre aux questions en tout temps; la personne responsable est invitée à en accuser réception.',
      button: 'Ouvrir votre signalement',
    },
    reported: {
      act: 'veuillez accuser réception d’un signalement{by}',
      headline: 'Veuillez accuser réception d’un signalement{by}.',
      next: 'L’accusé de réception indique seulement que vous prenez le signalement en charge. Vous n’avez pas à tout savoir d’abord.',
      button: 'Accuser réception',
    },
    escalated: {
      act: 'vos directives sont demandées{by}',
      headline: 'Veuillez donner vos directives{by}.',
      next: 'Consignez vos directives dans le dossier de l’incident. Si rien n’est nécessaire de votre côté, consignez-le aussi.',
      button: 'Donner des directives',
      byRole: {
        communications: {
          act: 'directives demandées aux Communications{by}',
          headline: 'Veuillez donner les directives des Communications{by}.',
          next: 'Indiquez s’il faut une déclaration ou un porte-parole. Si ce n’est pas le cas, consignez-le aussi.',
        },
        human_resources: {
          act: 'directives demandées aux Ressources humaines{by}',
          headline: 'Veuillez donner les directives des Ressources humaines{by}.',
        },
        privacy_officer: {
          act: 'veuillez décider s’il y a atteinte{by}',
          headline: 'Veuillez décider s’il s’agit d’une atteinte à la vie privée{by}.',
          next: 'Consignez votre décision et ses motifs. Les Communications et les Ressources humaines sont invitées à donner leurs directives en même temps.',
          button: 'Consigner la décision',
        },
      },
    },
    directed: {
      act: 'des directives ont été données, veuillez les lire',
      headline: 'Un service a donné ses directives, ou les a modifiées. Veuillez les lire et y donner suite.',
      next: 'Elles disent ce que les Communications ou les Ressources humaines attendent de vous et de votre équipe. Si un point n’est pas clair, posez la question dans un commentaire sur l’incident.',
      button: 'Lire les directives',
    },
    confirmed: {
      act: 'atteinte confirmée',
      headline: 'L’incident est confirmé comme atteinte à la vie privée.',
      next: 'Les étapes qui vous reviennent figurent parmi vos tâches, avec leurs échéances; vous êtes avisé dès qu’une étape s’ouvre.',
      button: 'Ouvrir l’incident',
      byRole: {
        privacy_officer: {
          act: 'atteinte confirmée, veuillez évaluer le risque de préjudice{by}',
          headline:
            'L’incident est confirmé comme atteinte à la vie privée. Veuillez évaluer le risque de préjudice{by}.',
          next: 'Votre évaluation sert à décider qui doit être avisé.',
          button: 'Évaluer le risque',
        },
        employee: {
          headline:
            'L’incident est confirmé comme atteinte à la vie privée. Vous n’avez rien à faire pour l’instant.',
          next: 'Si l’on a besoin d’autre chose, une question apparaîtra avec votre signalement.',
          button: 'Ouvrir votre signalement',
        },
      },
    },
    step_due: {
      act: 'veuillez terminer {step}{by}',
      headline: 'Veuillez terminer {step}{by}.',
      next: 'L’étape indique ce qu’elle exige et d’où vient son échéance.',
      button: 'Ouvrir l’étape',
    },
    handed_on: {
      act: 'transmise à vous, veuillez terminer {step}{by}',
      headline: 'Cette étape vous est transmise\u00a0: veuillez terminer {step}{by}.',
      next: 'La personne qui en était chargée a quitté cette fonction. L’étape indique ce qu’elle exige et d’où vient son échéance.',
      button: 'Ouvrir l’étape',
    },
    duty_changed: {
      act: 'ce que la loi exige a changé\u00a0: veuillez voir ce qui est dû{by}',
      headline: 'Ce que la loi exige pour cet incident a changé. Veuillez voir ce qui est dû{by}.',
      next: 'Les obligations de l’incident disent ce qui est dû, à qui, pour quand et pourquoi.',
      button: 'Voir les obligations',
    },
    reminder: {
      act: 'rappel, veuillez terminer {step}{by}',
      headline: 'Ceci est un rappel\u00a0: veuillez terminer {step}{by}.',
      next: 'Si l’échéance ne peut pas être respectée, indiquez-le au dossier avant qu’elle passe. Dès que l’étape est terminée, plus personne ne reçoit de rappel ni d’avis de retard.',
      button: 'Ouvrir l’étape',
    },
    overdue: {
      act: 'en retard\u00a0: {step}{by}',
      headline: 'Cette étape est en retard\u00a0: {step}{by}.',
      next: 'Veillez à ce qu’elle soit terminée ou que quelqu’un la prenne en charge. Sinon, la personne suivante est avisée.',
      button: 'Ouvrir l’étape',
    },
    unanswered: {
      act: 'toujours pas terminée, et plus personne à aviser\u00a0: {step}{by}',
      headline:
        'Cette étape n’est toujours pas terminée\u00a0: {step}{by}. Toutes les personnes prévues ont été avisées.',
      next: 'Aucun autre message n’est envoyé à son sujet. Veuillez convenir avec les personnes concernées de la façon de la terminer, ou levez-la en donnant la raison.',
      button: 'Ouvrir l’étape',
    },
    duty_reminder: {
      act: 'rappel, veuillez donner suite à {step}{by}',
      headline: 'Ceci est un rappel\u00a0: veuillez donner suite à {step}{by}.',
      next: 'Consignez au dossier comment l’obligation a été remplie, ou qu’elle n’est pas requise, avec le motif. Dès que c’est consigné, plus personne ne reçoit de rappel ni d’avis de retard.',
      button: 'Voir les obligations',
    },
    duty_overdue: {
      act: 'obligation en retard\u00a0: {step}{by}',
      headline: 'Cette obligation est en retard\u00a0: {step}{by}.',
      next: 'Veillez à ce qu’elle soit remplie, même tardivement, et consignez-le avec les motifs du retard, ou consignez qu’elle n’est pas requise. Sinon, la personne suivante est avisée.',
      button: 'Voir les obligations',
    },
    duty_unanswered: {
      act: 'toujours pas remplie, et plus personne à aviser\u00a0: {step}{by}',
      headline:
        'Cette obligation n’est toujours pas remplie\u00a0: {step}{by}. Toutes les personnes prévues ont été avisées.',
      next: 'Aucun autre message n’est envoyé à son sujet. Veuillez convenir avec les personnes concernées de la façon de la remplir, ou consignez qu’elle n’est pas requise, avec le motif.',
      button: 'Voir les obligations',
    },
    resolved: {
      act: 'votre approbation est demandée{by}',
      headline: 'Veuillez approuver la fermeture de l’incident{by}.',
      next: 'Deux personnes donnent leur approbation, l’une pour les Ressources humaines et l’autre pour le bureau de la protection de la vie privée. La seconde approbation ferme l’incident.',
      button: 'Examiner et approuver',
    },
    closed: {
      act: 'incident fermé',
      headline: 'L’incident est fermé.',
      next: 'Le dossier est conservé. Une obligation dont l’échéance vient plus tard, comme un compte rendu annuel, reste dans les tâches du bureau de la protection de la vie privée, qui reçoit des rappels à son sujet. Si un fait nouveau survient, avisez le bureau de la protection de la vie privée\u00a0: un incident fermé peut être rouvert.',
      button: 'Ouvrir l’incident',
    },
    dismissed: {
      act: 'incident classé sans suite, plus rien à faire',
      headline: 'L’incident a été classé sans suite. Vous n’avez plus rien à faire.',
      next: 'Le dossier est conservé, avec le motif. Si vous savez quelque chose qui y change, avisez le bureau de la protection de la vie privée.',
      button: 'Ouvrir l’incident',
    },
    reopened: {
      act: 'incident rouvert, veuillez voir ce qui vous est demandé{by}',
      headline: 'L’incident est rouvert. Veuillez voir ce qui vous est demandé{by}.',
      next: 'Le motif est consigné au dossier, à côté des étapes qui vous reviennent.',
      button: 'Ouvrir l’incident',
    },
  },
  capacity: {
    employee: 'en tant que membre du personnel',
    supervisor: 'en tant que responsable d’équipe',
    communications: 'pour les Communications',
    human_resources: 'pour les Ressources humaines',
    privacy_officer: 'pour le bureau de la protection de la vie privée',
    legal: 'pour les Services juridiques',
    it_security: 'pour la Sécurité informatique',
    auditor: 'en tant que responsable de l’audit',
    administrator: 'en tant que responsable du système',
  },
  subject: '{reference}\u00a0: {act}',
  by: ' d’ici le {due}',
  wasDue: ' (l’échéance était le {due})',
  anyStep: 'votre prochaine étape',
  quotedStep: '«\u00a0{title}\u00a0»',
  reference: 'Référence',
  step: 'Étape',
  duty: 'Obligation',
  due: 'Échéance',
  dueBefore: 'Échéance passée',
  timeLimit: 'Délai',
  colon: '\u00a0:',
  why: 'Vous recevez ce message {capacity} ({organization}). Les détails ne sont pas transmis par courriel; ils se trouvent derrière le lien.',
  linkHint: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:',
  digestSubject: '{count} messages au sujet d’incidents de confidentialité{first}',
  digestHeadline: '{count} messages attendaient votre heure d’ouverture{first}.',
  digestFirst: ', première échéance le {due}',
  digestFirstWas: ', première échéance passée le {due}',
  digestNext: 'Ce qui est dû le plus tôt vient en premier. Ce qui a été fait ou fermé entre-temps est omis.',
  digestMore:
    'Messages qui ne sont pas affichés ici\u00a0: {more}. Vos tâches indiquent tout ce qui vous est demandé.',
  digestButton: 'Voir toutes vos tâches',
  digestWhy:
    'Vous recevez ces messages ensemble parce que vos préférences le demandent ({organization}). Ce qui est en retard, ou dû avant votre prochaine ouverture, arrive quand même tout de suite. Les détails ne sont pas transmis par courriel; ils se trouvent derrière les liens.',
  drillPrefix: '[EXERCICE]',
  drillNote:
    'Ceci est un exercice. Agissez comme en situation réelle; aucun renseignement véritable n’est en cause.',
};
