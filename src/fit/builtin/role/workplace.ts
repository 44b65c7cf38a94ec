import type { PostingPaper } from '../../reader.ts';
import type { Asked } from './clause.ts';

type Placed = Asked['conditions'][number];

/** Words that say the work is done at a place, at least on some days. "Hybrid cloud" says nothing of the kind. */
const MODE = '(hybrid|on-?site|in-?office|in[- ]person|office[- ]based)';
const SAID = new RegExp(
  [
    `\\b${MODE} (?:role|position|work|working|schedule|job|basis|set-?up|arrangement|opportunity)\\b`,
    `\\b(?:work(?:place|ing)?|location|arrangement|setting|model|mode)(?: (?:type|location|arrangement|model|mode|setting|pattern))?\\s*[:–-]\\s*(?:fully )?${MODE}\\b`,
    `[(\\[–|·-] ?${MODE}(?:[,;:] ?[^)\\]\\n]{0,40})?[)\\]]`,
    `[–|·,-] ?${MODE}[ \\t]*$`,
    `^[ \\t]*${MODE}[ \\t]*$`,
  ].join('|'),
  'im',
);
const REMOTE = /\bremote\b/i;
const NAME = /^\p{Lu}[\p{L}.'’ -]{1,30}(?:, \p{Lu}[\p{L}.'’ -]{1,30}){0,2}$/u;

/**
 * The condition to come to the posting's own place, where the posting says that the work is done there. A place alone asks for nothing:
 * neither does one beside "remote". Conditions without a place get it; otherwise a new one names it.
 */
export function withPlace(conditions: readonly Placed[], posting: PostingPaper): Placed[] {
  const place = placeOf(posting.location);
  if (place === null) return [...conditions];
  const unplaced = conditions.find((one) => one.kind === 'place' && /on site$/.test(one.label));
  if (unplaced)
    return conditions.map((one) =>
      one === unplaced ? { ...one, label: `${one.label} in ${place}`, asks: [place] } : one,
    );
  if (conditions.some((one) => one.kind === 'place' && / in | to |remote/.test(one.label))) return [...conditions];
  const said = saidIn(posting);
  return said === null ? [...conditions] : [...conditions, onSite(said, place)];
}

/** "Leeds (hybrid)" is Leeds; a place with "remote" beside it binds nobody. */
function placeOf(location: string | null): string | null {
  if (location === null || REMOTE.test(location)) return null;
  const plain = location
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(new RegExp(`[\\s,|·–-]*\\b${MODE}\\b[\\s,|·–:-]*`, 'i'), ' ')
    .trim();
  return NAME.test(plain) ? plain : null;
}

/** The posting's words that say so, with the mode they name. */
function saidIn({ location, title, text }: PostingPaper): { words: string; mode: string } | null {
  for (const source of [location ?? '', title ?? '', text]) {
    const hit = SAID.exec(source);
    const mode = hit?.slice(1).find((group) => group !== undefined);
    if (hit && mode) return { words: lineAround(source, hit.index), mode: mode.toLowerCase() };
  }
  return null;
}

const LONGEST_LINE = 300;

function lineAround(source: string, at: number): string {
  const start = source.lastIndexOf('\n', at) + 1;
  const end = source.indexOf('\n', Math.max(at, start) + 1);
  return source.slice(start, Math.min(end < 0 ? source.length : end, start + LONGEST_LINE)).trim();
}

function onSite({ words, mode }: { words: string; mode: string }, place: string): Placed {
  const label = `${mode === 'hybrid' ? 'hybrid' : 'on site'} in ${place}`;
  return { kind: 'place', label, asks: [place], start: 0, end: 0, importance: 'must', words };
}
