import { createHash } from 'node:crypto';
import { INBOX_PAGE_SCRIPT } from './inbox-page.script.js';
import { INBOX_PAGE_STYLE } from './inbox-page.style.js';

const SCRIPT_HASH = createHash('sha256').update(INBOX_PAGE_SCRIPT).digest('base64');

/**
 * Only this page's own script runs, and nothing is loaded from elsewhere.
 * Inline styles are allowed because the frame inherits this policy and mails are styled inline.
 */
export const INBOX_PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Holds no mail: the script fetches them. */
export const INBOX_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Trial inbox</title>
<link rel="icon" href="data:,">
<style>${INBOX_PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>Trial inbox</h1>
<p>Every mail the tracker sends lands here. Nothing is delivered to anyone.</p>
<p id="moved" hidden></p>
<p id="status" role="status">Connecting</p>
</header>
<nav id="recipients" aria-label="Recipients"></nav>
<section id="list" aria-label="Mails, newest first">
<ul id="mails"></ul>
<p id="nothing" class="empty" hidden>No mail yet. File a report, and the first mails arrive here within moments.</p>
<button id="older" type="button" hidden>Show older mails</button>
</section>
<main id="reader">
<p id="choose" class="empty" hidden>Choose a mail to read it.</p>
<article id="mail" hidden>
<div class="head">
<button id="back" type="button">← All mails</button>
<h2 id="subject"></h2>
<p id="people"></p>
<p id="date"></p>
<div id="views" role="tablist" aria-label="View">
<button type="button" role="tab" data-view="html">Formatted</button>
<button type="button" role="tab" data-view="text">Plain text</button>
<button type="button" role="tab" data-view="headers">Headers</button>
<a id="original" target="_blank" rel="noopener noreferrer">Original</a>
</div>
</div>
<p id="links" style="margin:0"></p>
<iframe id="html" sandbox="" referrerpolicy="no-referrer" title="The mail as its reader sees it"></iframe>
<pre id="plain" tabindex="0" hidden></pre>
</article>
</main>
<noscript><p class="empty">This page needs JavaScript. The mails are at <a href="inbox.json">inbox.json</a> too.</p></noscript>
<script>${INBOX_PAGE_SCRIPT}</script>
</body>
</html>
`;
