import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The chat's sheets that a report shares, then its own, in the order of the cascade. */
const SHEETS = [
  ...'base button card score text table'.split(' ').map((name) => `../web/page/${name}.css`),
  ...'report overview requirements plot told print'.split(' ').map((name) => `./${name}.css`),
];

/** All styles of a report: they stand in the page itself, so that a saved one looks the same. */
export const STYLES: string = SHEETS.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');

/** The page's only inline style, as a Content-Security-Policy names it (CSP Level 3 §2.3.1). */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLES).digest('base64')}`;
