import { readFileSync } from 'node:fs';
import { type Html, html } from '../../../src/web/html.ts';

/** A whole page to take a picture of: its sheets of styles, by their names beside this file, and a body. It loads nothing. */
export function page(sheets: string, body: Html): string {
  const texts = sheets.split(' ').map((sheet) => readFileSync(new URL(sheet, import.meta.url), 'utf8'));
  const styles = { html: texts.join('\n') };
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title><style>${styles}</style></head><body>${body}</body></html>`
    .html;
}
