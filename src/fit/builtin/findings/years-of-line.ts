import { linesOf, nearness, spellsLine } from '../lexicon/lines.ts';
import { stem, tokens } from '../words.ts';
import { linesShown } from './entry-lines.ts';
import type { Evidence } from './evidence.ts';
import { SETTINGS } from './settings.ts';
import { meanings } from './synonyms.ts';
import { WEIGHTS, weightOf } from './telling.ts';
import { titlesIn } from './titles.ts';

/** Jobs of the line of work that a condition means; `whole`: those in which all else that it says is found too. */
export interface LineJobs {
  readonly line: ReadonlySet<number>;
  readonly whole: ReadonlySet<number>;
}

/** The jobs of the line that "acute-care bedside nursing" or "warehouse" names, by their titles and what they tell, as indexes of entries. */
export function jobsOfLine(asks: readonly string[], evidence: Evidence): LineJobs {
  const lines = linesOfJobs(evidence);
  const found = asks.map((ask) => {
    const asked = linesOf(ask);
    const line = [...lines].flatMap(([entry, own]) => (nearness(own, asked) === 'same' ? [entry] : []));
    const others = qualifiers(ask, asked);
    return { line, whole: line.filter((entry) => others.every((word) => isShown(word, entry, evidence))) };
  });
  return { line: new Set(found.flatMap(({ line }) => line)), whole: new Set(found.flatMap(({ whole }) => whole)) };
}

function linesOfJobs(evidence: Evidence): ReadonlyMap<number, ReadonlySet<string>> {
  const shown = linesShown(evidence);
  const titled = Map.groupBy(titlesIn(evidence), ({ entry }) => entry);
  const jobs = evidence.entries.flatMap(({ section }, entry) => (section === 'experience' ? [entry] : []));
  return new Map(
    jobs.map((entry) => {
      const own = (titled.get(entry) ?? []).flatMap(({ lines }) => [...lines]);
      return [entry, own.length === 0 ? (shown.get(entry)?.some ?? new Set()) : new Set(own)];
    }),
  );
}

/** What is asked beside the line itself: "acute", "bedside", "commercial". */
const qualifiers = (ask: string, lines: ReadonlySet<string>): string[] =>
  tokens(ask)
    .map(({ text }) => text)
    .filter((word) => weightOf(stem(word), word) === WEIGHTS.telling && !spellsLine(word, lines));

function isShown(word: string, entry: number, { places, statements, resume }: Evidence): boolean {
  const setting = SETTINGS.find(({ names }) => names.test(word));
  if (setting?.anywhere) return setting.shown.test(resume.redacted);
  const own = statements.filter((one) => one.entry === entry);
  if (setting && own.some(({ start, end }) => setting.shown.test(resume.redacted.slice(start, end)))) return true;
  return meanings(stem(word)).some((key) =>
    places.get(key)?.some(({ statement }) => statements[statement]?.entry === entry),
  );
}
