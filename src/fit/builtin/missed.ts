import type { Importance } from '../role.ts';
import { isName } from './alternatives.ts';
import { spelled } from './canon.ts';
import type { Draft } from './draft.ts';
import { listed } from './grouping.ts';
import type { Hit, Vocabulary } from './terms.ts';
import { verbOf } from './verbs.ts';

interface Walked {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly importance: Importance;
  readonly words: string;
  readonly duty: boolean;
}

/** Names the lexicon knows that the grammar walked past: each is asked as strongly as its clause. */
export function missed({ text, drafts, importance, words, duty }: Walked, vocabulary: Vocabulary): Draft[] {
  const seen = drafts
    .flatMap((one) => [one.label, ...one.alternatives])
    .join('\n')
    .toLowerCase();
  return vocabulary
    .hits(text)
    .filter(
      ({ term, start, end }) =>
        (term.kind === 'skill' || term.kind === 'credential') &&
        isNamed(text.slice(start, end), start) &&
        (start > 0 || verbOf(text.slice(start, end)) === null),
    )
    .filter(
      ({ term, start, end }) =>
        !seen.includes(term.label.toLowerCase()) && !seen.includes(text.slice(start, end).toLowerCase()),
    )
    .reduce<Hit[][]>((runs, hit) => grouped(runs, hit, text), [])
    .map((run) => ({
      label: listed(namesIn(run, text)),
      kind: run[0]?.term.kind ?? 'skill',
      importance,
      alternatives: [
        ...new Set(
          run.length > 1 ? namesIn(run, text) : run.flatMap((hit) => [...namesIn([hit], text), hit.term.label]),
        ),
      ],
      words,
      duty,
    }));
}

/** "Android apps" in the middle of a sentence is a name too. */
function isNamed(written: string, start: number): boolean {
  return isName(written) || (start > 0 && /^[A-Z]/.test(written));
}

/** Names joined by "or" or a slash ("AWS, Azure or GCP") are one choice. */
function grouped(runs: readonly Hit[][], hit: Hit, text: string): Hit[][] {
  const last = runs.at(-1);
  const from = last?.at(-1)?.end ?? 0;
  const joins =
    last !== undefined &&
    /^[\s,]*(?:\/|\bor\b|,)[\s,]*(?:or\s+)?$/.test(text.slice(from, hit.start)) &&
    /^[^.;]{0,60}?(?:\bor\b|\/)/.test(text.slice(from));
  return joins ? [...runs.slice(0, -1), [...last, hit]] : [...runs, [hit]];
}

function namesIn(run: readonly Hit[], text: string): string[] {
  return run.map(({ term, start, end }) => spelled(text.slice(start, end), term));
}
