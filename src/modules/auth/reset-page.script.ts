/** Runs in the browser. The token stays behind the # of the address: no server or proxy writes it down. */
export const RESET_PAGE_SCRIPT = String.raw`
'use strict';
const byId = (id) => document.getElementById(id);
const isFrench = navigator.language.toLowerCase().startsWith('fr');
const show = (language) => {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-en]')) node.textContent = node.dataset[language];
};
const tell = (en, fr) => {
  byId('outcome').dataset.en = en;
  byId('outcome').dataset.fr = fr;
  show(document.documentElement.lang);
};
show(isFrench ? 'fr' : 'en');
byId('language').onclick = () => show(document.documentElement.lang === 'fr' ? 'en' : 'fr');

const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);
if (token === '') {
  byId('form').hidden = true;
  tell('Open this page by the link in the mail.', 'Ouvrez cette page par le lien du courriel.');
}

const FAULTS = {
  too_short: ['This password is too short. A few words make a good one.',
    'Ce mot de passe est trop court. Quelques mots en font un bon.'],
  breached: ['This password is in a list of stolen ones. Choose another.',
    'Ce mot de passe figure dans une liste de mots de passe volés. Choisissez-en un autre.'],
  guessable: ['This is easy to guess. Use a few words that do not belong together.',
    'Ce mot de passe est facile à deviner. Prenez quelques mots sans lien entre eux.'],
  unusable: ['This link is used up or too old. Ask for a new one.',
    'Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau.'],
};
const LATER = ['That did not work. Try again in a moment.', 'Cela n’a pas fonctionné. Réessayez dans un instant.'];

byId('form').onsubmit = async (event) => {
  event.preventDefault();
  byId('send').disabled = true;
  try {
    const answer = await fetch('v1/auth/password-reset/confirm', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, password: byId('password').value }),
    });
    if (answer.ok) {
      byId('form').hidden = true;
      tell('Your new password is set. Sign in with it.', 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.');
    } else {
      const { errors = [] } = await answer.json();
      tell(...(FAULTS[errors[0]?.code] ?? LATER));
    }
  } catch {
    tell(...LATER);
  }
  byId('send').disabled = false;
};
`;
