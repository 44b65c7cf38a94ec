import type { Tone } from '../chat/card.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Level, Verdict } from '../fit/finding.ts';
import type { Band, Fit, Receipt } from '../fit/fit.ts';
import type { Core } from '../fit/role.ts';

// What the cards call things. A word always stands beside a sign or a colour.

export const BANDS: Record<Band, string> = {
  excellent: 'Excellent match',
  strong: 'Strong match',
  partial: 'Partial match',
  weak: 'Weak match',
};

export const TONES: Record<Band, Tone> = { excellent: 'good', strong: 'good', partial: 'fair', weak: 'poor' };

export const LEVEL_WORDS: Record<Level, string> = {
  absent: 'not shown',
  listed: 'listed',
  used: 'used',
  proven: 'proven',
};

export const VERDICTS: Record<Verdict, string> = {
  pass: '✓\u00a0pass',
  fail: '✗\u00a0fail',
  ask: '?\u00a0ask',
};

/** "the built-in reader"; a language model with its name and our version: "the openai reader (gpt-6.1-terra/1)". */
export const readerName = ({ name, version }: Evaluation['engine']): string =>
  `the ${name} reader${name === 'openai' ? ` (${version})` : ''}`;

/** "Backend Engineer · Stripe", as far as the posting says so. */
export function roleName({ role, posting }: Pick<Evaluation, 'role' | 'posting'>): string {
  const parts = [role.title ?? posting.title, role.company ?? posting.company];
  return parts.filter((part) => part !== null && part.trim() !== '').join(' · ') || 'This posting';
}

/** "Fit 78 of 100, strong match. 16 of 21 matched." */
export const inOneLine = ({ fit }: Pick<Evaluation, 'fit'>): string =>
  `Fit ${fit.score} of 100, ${fit.band} match. ${fit.matched} of ${fit.total} matched.`;

/** What the score's picture says, for those who do not see it: "Score 78 of 100, strong match, could show 84". */
export const scoreAlt = ({ score, band, ceiling }: Pick<Fit, 'score' | 'band' | 'ceiling'>): string =>
  `Score ${score} of 100, ${BANDS[band].toLowerCase()}${ceiling > score ? `, could show ${ceiling}` : ''}`;

/** Names in one line of a card: more than these are read by nobody, and all of them stand in the evidence. */
const MOST_NAMES = 12;

export function atMost(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])].join(' · ');
}

/** "counts double": how much more than its weight a thing counts that a posting turns on, by the receipt's own rubric. */
export const timesOver = ({ rubric: { core = 1 } }: Pick<Receipt, 'rubric'>): string =>
  core === 2 ? 'counts double' : `counts ${core} times`;

/** Why it does. */
export const coreReason = (core: Core): string =>
  core.by === 'title' ? 'the posting’s title asks for it' : `the posting comes back to it on ${core.lines} lines`;

/** At most two decimals, and none that is not needed: "4.3", "2.55", "5". */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100);
