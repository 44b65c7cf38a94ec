import { headersOf } from '../web/headers.ts';
import { STYLE_HASH } from './styles.ts';

/** Headers that keep a report to the one who has its link, on every answer, also on those that show none: one sheet of styles, no script. */
export const headersFor = headersOf([`style-src '${STYLE_HASH}'`, 'img-src data:'], {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
});
