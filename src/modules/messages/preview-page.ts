import { escapeHtml } from '../../domain/messages/escape-html.js';
import type { PreviewView } from './dto/preview.view.js';

/** Nothing is loaded and nothing runs; a logo is inside the page. */
export const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The mail as a browser shows it, below its sender and its subject; it stays as safe when it is kept as a file. */
export function previewPage({ html, ...view }: PreviewView): string {
  const policy = `<head>\n<meta http-equiv="Content-Security-Policy" content="${PREVIEW_POLICY}">`;
  const style = 'margin:0;padding:12px 16px;font:14px/21px sans-serif;color:#16202e;background:#ffffff';
  const lines = headLines(view).map((line) => `${escapeHtml(line)}<br>`);
  return html
    .replace('<head>', () => policy)
    .replace(/<body[^>]*>/, (body) => `${body}\n<div style="${style}">${lines.join('')}</div>`);
}

export function previewText({ text, ...view }: PreviewView): string {
  return `${headLines(view).join('\n')}\n\n${text}`;
}

function headLines({ from, replyTo, subject }: Pick<PreviewView, 'from' | 'replyTo' | 'subject'>): string[] {
  return [`From: ${from}`, ...(replyTo === null ? [] : [`Reply-To: ${replyTo}`]), `Subject: ${subject}`];
}
