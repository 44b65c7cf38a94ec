import { standalone } from '../web/standalone.ts';

/** The chat's sheets that a report shares, then its own, in the order of the cascade. */
const SHEETS = [
  ...'base brand button card score text table'.split(' ').map((name) => `../web/page/${name}.css`),
  ...'report overview requirements plot told print'.split(' ').map((name) => `./${name}.css`),
];

/** The frame of every page here. */
export const { styles: STYLES, page, headers } = standalone(SHEETS.map((path) => new URL(path, import.meta.url)));
