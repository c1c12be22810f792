import { createHash } from 'node:crypto';
import { RESET_PAGE_SCRIPT } from './reset-page.script.js';

const STYLE = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  --page: #f1f3f6; --card: #fff; --ink: #16202e; --soft: #4b5563; --line: #8a94a3; --accent: #1b4f9c; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #14171c; --card: #1e232b; --ink: #f0f2f5; --soft: #b6bfca;
  --line: #6b7684; --accent: #9cc5ff; --on: #0d1b30; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; padding: 2rem 1rem; background: var(--page); color: var(--ink); }
main { max-width: 30rem; margin: 0 auto; padding: 1.8rem; background: var(--card); border-radius: 8px; }
h1 { margin: 0 0 1rem; font-size: 1.35rem; line-height: 1.35; }
label { display: block; font-weight: 600; }
p { margin: .3rem 0 .8rem; color: var(--soft); }
input { width: 100%; padding: .7rem; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 6px; }
button { padding: .7rem 1.4rem; font: inherit; font-weight: 600; border: 0; border-radius: 6px; cursor: pointer;
  background: var(--accent); color: var(--on); }
#language { float: right; padding: .2rem .6rem; background: none; color: var(--accent); }
#outcome { min-height: 1.5rem; margin: 1rem 0 0; color: var(--ink); font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only this page's own script and style, and requests to this server only. */
export const RESET_PAGE_POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(RESET_PAGE_SCRIPT)}`,
  `style-src ${hashOf(STYLE)}`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const said = (en: string, fr: string): string => `data-en="${en}" data-fr="${fr}">${en}`;

/** Where the link of the mail leads. */
export const RESET_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>New password · Nouveau mot de passe</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<button id="language" type="button" ${said('Français', 'English')}</button>
<h1 ${said('Choose a new password', 'Choisissez un nouveau mot de passe')}</h1>
<form id="form">
<label for="password" ${said('New password', 'Nouveau mot de passe')}</label>
<p id="hint" ${said(
  'A few words that do not belong together are easy to keep in mind and hard to guess.',
  'Quelques mots sans lien entre eux se retiennent bien et se devinent mal.',
)}</p>
<p><input id="password" type="password" autocomplete="new-password" required maxlength="1024" aria-describedby="hint outcome"></p>
<button id="send" ${said('Set it', 'Enregistrer')}</button>
</form>
<p id="outcome" role="status" data-en="" data-fr=""></p>
</main>
<noscript><p>This page needs JavaScript. Cette page a besoin de JavaScript.</p></noscript>
<script>${RESET_PAGE_SCRIPT}</script>
</body>
</html>
`;
