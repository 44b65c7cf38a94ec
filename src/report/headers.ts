import { headers } from './styles.ts';

/** Headers that keep a report to the one who has its link. */
export const headersFor = headers();
