import type { Advice, Texts } from './evaluation.ts';

/** Details of more requirements than this in a row are a list that nobody reads. */
const MOST_TOGETHER = 2;

/**
 * The recommendations with the reader's own detail where it wrote one for each requirement that they serve. Title, gain and kind stay
 * computed. The very same list when there is none.
 */
export function inOwnWords(composed: Advice[], { details }: Texts): Advice[] {
  const written = new Map(details.map(({ requirement, detail }) => [requirement, detail]));
  const own = composed.map((advice) => detailOf(advice, written));
  return own.some((detail) => detail !== null)
    ? composed.map((advice, at) => ({ ...advice, detail: own[at] ?? advice.detail }))
    : composed;
}

function detailOf({ kind, requirements }: Advice, written: ReadonlyMap<string, string>): string | null {
  if (kind === 'ask' || requirements.length > MOST_TOGETHER) return null;
  const details = requirements.map((id) => written.get(id));
  return details.every((detail) => detail !== undefined) ? details.join(' ') : null;
}
