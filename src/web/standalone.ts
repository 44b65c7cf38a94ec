import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MiddlewareHandler } from 'hono';
import { headersOf } from './headers.ts';
import { type Html, html } from './html.ts';

/** Pages that stand alone: their one sheet of styles is in them, so that a saved one looks the same, and they load nothing. */
export interface Standalone {
  readonly styles: string;
  /** What keeps them to whoever may see them, on every answer, also on those that show none. `more` are further headers. */
  headers(more?: Readonly<Record<string, string>>): MiddlewareHandler;
  page(title: string, body: Html): string;
}

/** The sheets in the order of the cascade. They are read at once: throws when one is not there. */
export function standalone(sheets: readonly URL[]): Standalone {
  const styles = sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
  // The only inline style, as a Content-Security-Policy names it (CSP Level 3 §2.3.1).
  const hash = createHash('sha256').update(styles).digest('base64');
  return {
    styles,
    headers: (more) => headersOf([`style-src 'sha256-${hash}'`, 'img-src data:'], { ...UNKEPT, ...more }),
    page: (title, body) => framed(title, body, styles),
  };
}

const UNKEPT = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' } as const;

const framed = (title: string, body: Html, styles: string): string =>
  `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ html: styles }}</style>
</head>
<body>${body}</body>
</html>`.html
  }`;
