import { escapeHtml } from './escape-html.js';
import { PLAIN, type Letterhead } from './letterhead.js';
import type { MessageParts } from './message-parts.js';

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const SMALL = `${FONT};font-size:14px;line-height:21px;color:#4b5563`;

/** Classes serve dark mode only; a mail program that drops the style block still has every inline style. */
const DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: #14171c !important; }
  .card { background-color: #1e232b !important; border-color: #3a424e !important; }
  .ink { color: #f0f2f5 !important; }
  .soft { color: #b6bfca !important; }
  .link { color: #9cc5ff !important; }
  .line { border-color: #3a424e !important; }
  .logo { background-color: #ffffff !important; padding: 8px !important; border-radius: 6px !important; }
  .drill { background-color: #4a3a08 !important; color: #ffe9a8 !important; }
}`;

/**
 * One card of at most 600 pixels, built of tables with inline styles as Outlook needs them.
 * It loads nothing: a logo comes with the mail, and there is no font or script.
 */
function layOutCard({ language, subject }: MessageParts, rows: readonly string[]): string {
  const title = escapeHtml(subject);
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title}</title>
<style>${DARK}
</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:#f1f3f6">
<div lang="${language}" dir="ltr" role="article" aria-roledescription="email" aria-label="${title}">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f1f3f6" style="background-color:#f1f3f6">
<tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:600px;background-color:#ffffff;border:1px solid #d5dae1;border-radius:8px">
${rows.join('\n')}
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</div>
</body>
</html>
`;
}

/** One message on a card. */
export function layOutHtml(parts: MessageParts, letterhead: Letterhead = PLAIN): string {
  const facts = `<tr><td align="left" style="padding:8px 28px">${factsTable(parts)}</td></tr>`;
  return layOutCard(parts, [...headOf(parts, letterhead), facts, ...footOf(parts, letterhead)]);
}

/** Several messages on a card, each under a line and with its own link. */
export function layOutDigest(
  parts: MessageParts,
  entries: readonly MessageParts[],
  letterhead: Letterhead,
): string {
  return layOutCard(parts, [
    ...headOf(parts, letterhead),
    ...entries.map(entryRow),
    END_OF_ENTRIES,
    ...footOf(parts, letterhead),
  ]);
}

/** Parts the last entry from what concerns them all. */
const END_OF_ENTRIES = `<tr><td class="line" style="padding:8px 0 0;border-top:1px solid #d5dae1;font-size:0;line-height:0">&nbsp;</td></tr>`;

function headOf(parts: MessageParts, letterhead: Letterhead): string[] {
  return [
    drillRow(parts),
    logoRow(parts, letterhead),
    `<tr><td align="left" style="padding:28px 28px 12px">
<h1 class="ink" style="margin:0;${FONT};font-size:21px;line-height:29px;font-weight:600;color:#16202e">${escapeHtml(parts.headline)}</h1>
</td></tr>`,
  ].filter((row) => row !== '');
}

function footOf(parts: MessageParts, letterhead: Letterhead): string[] {
  return [
    `<tr><td class="ink" align="left" style="padding:8px 28px;${FONT};font-size:16px;line-height:25px;color:#16202e">${escapeHtml(parts.next)}</td></tr>`,
    `<tr><td align="left" style="padding:16px 28px 12px">${button(parts, letterhead)}</td></tr>`,
    `<tr><td class="soft" align="left" style="padding:4px 28px 24px;${SMALL}">${escapeHtml(parts.linkHint)}<br>
<a class="link" href="${escapeHtml(parts.link)}" style="color:#1b4f9c;word-break:break-all">${escapeHtml(parts.link)}</a></td></tr>`,
    `<tr><td class="soft line" align="left" style="padding:16px 28px 24px;border-top:1px solid #d5dae1;${SMALL}">${escapeHtml(parts.why)}</td></tr>`,
  ];
}

function entryRow(parts: MessageParts): string {
  const sentence = `margin:0 0 6px;${FONT};font-size:16px;line-height:24px;font-weight:600;color:#16202e`;
  const link = `${FONT};font-size:15px;line-height:23px;color:#1b4f9c`;
  return `<tr><td class="line" align="left" style="padding:16px 28px;border-top:1px solid #d5dae1">
<h2 class="ink" style="${sentence}">${escapeHtml(parts.headline)}</h2>
${factsTable(parts)}
<p style="margin:6px 0 0"><a class="link" href="${escapeHtml(parts.link)}" style="${link}">${escapeHtml(parts.button)}</a></p></td></tr>`;
}

function drillRow({ drillNote }: MessageParts): string {
  if (drillNote === null) return '';
  const style = `padding:12px 28px;background-color:#fff1c2;${FONT};font-size:14px;line-height:21px;font-weight:600;color:#553f00`;
  return `<tr><td class="drill" align="left" bgcolor="#fff1c2" style="${style};border-radius:8px 8px 0 0">${escapeHtml(drillNote)}</td></tr>`;
}

function logoRow({ language }: MessageParts, { logo }: Letterhead): string {
  if (logo === null) return '';
  const { src, alt, width, height } = logo;
  const style = `display:block;border:0;max-width:100%;height:auto;${FONT};font-size:16px;font-weight:600;color:#16202e`;
  return `<tr><td align="left" style="padding:24px 28px 0"><img class="logo" src="${escapeHtml(src)}" alt="${escapeHtml(alt[language])}" width="${width}" height="${height}" style="${style}"></td></tr>`;
}

function factsTable({ rows }: MessageParts): string {
  const cell = `padding:3px 0;${FONT};font-size:15px;line-height:23px;text-align:left;vertical-align:top`;
  const row = ({ label, value }: { label: string; value: string }) =>
    `<tr><th class="soft" scope="row" style="${cell};padding-right:18px;font-weight:400;color:#4b5563;white-space:nowrap">${escapeHtml(label)}</th><td class="ink" style="${cell};color:#16202e">${escapeHtml(value)}</td></tr>`;
  return `<table cellpadding="0" cellspacing="0" border="0">${rows.map(row).join('')}</table>`;
}

/** Outlook ignores padding on a link, so the cell carries it there. */
function button({ button: label, link }: MessageParts, { colour }: Letterhead): string {
  const style = `display:inline-block;padding:13px 24px;${FONT};font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;border-radius:6px`;
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" bgcolor="${colour}" style="background-color:${colour};border-radius:6px;mso-padding-alt:13px 24px"><a href="${escapeHtml(link)}" style="${style}">${escapeHtml(label)}</a></td></tr></table>`;
}
