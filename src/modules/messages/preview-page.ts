import { escapeHtml } from '../../domain/messages/escape-html.js';
import type { PreviewView } from './dto/preview.view.js';

/** Nothing is loaded and nothing runs; a logo is inside the page. */
export const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The mail as a browser shows it, below its sender and its subject; it stays as safe when it is kept as a file. */
export function previewPage({ html: page, ...view }: PreviewView): string {
  const html = page ?? plainPage(view);
  const policy = `<head>\n<meta http-equiv="Content-Security-Policy" content="${PREVIEW_POLICY}">`;
  const style = 'margin:0;padding:12px 16px;font:14px/21px sans-serif;color:#16202e;background:#ffffff';
  const lines = headLines(view).map((line) => `${escapeHtml(line)}<br>`);
  return html
    .replace('<head>', () => policy)
    .replace(/<body[^>]*>/, (body) => `${body}\n<div style="${style}">${lines.join('')}</div>`);
}

/** A mail of plain text alone. */
function plainPage({ language, subject, text }: Omit<PreviewView, 'html'>): string {
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;background:#ffffff">
<pre style="margin:0;padding:12px 16px;font:14px/21px monospace;white-space:pre-wrap;color:#16202e">${escapeHtml(text)}</pre>
</body>
</html>
`;
}

export function previewText({ text, ...view }: PreviewView): string {
  return `${headLines(view).join('\n')}\n\n${text}`;
}

function headLines({ from, replyTo, subject }: Pick<PreviewView, 'from' | 'replyTo' | 'subject'>): string[] {
  return [`From: ${from}`, ...(replyTo === null ? [] : [`Reply-To: ${replyTo}`]), `Subject: ${subject}`];
}
