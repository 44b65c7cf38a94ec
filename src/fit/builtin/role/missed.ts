import type { Importance } from '../../role.ts';
import { GLUE, PRAISE } from '../grammar.ts';
import { spelled, uncapital } from './canon.ts';
import { isName } from './content.ts';
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
export function missed(walked: Walked, vocabulary: Vocabulary): Draft[] {
  const names = walked.drafts.flatMap((one) => [one.label, ...one.alternatives]);
  const seen = [...names, ...names.flatMap((name) => vocabulary.whole(name)?.label ?? [])].join('\n').toLowerCase();
  return vocabulary
    .hits(walked.text)
    .filter(
      (hit) =>
        isPassedBy(hit, walked.text) &&
        !(walked.duty && isCompany(hit, walked.text)) &&
        !isSeen(hit, walked.text, seen),
    )
    .filter((hit, index, all) => all.findIndex(({ term }) => term === hit.term) === index)
    .reduce<Hit[][]>((runs, hit) => grouped(runs, hit, walked.text), [])
    .map((run) => draftOf(run, walked));
}

const FEWEST_IN_A_ROW = 2;

/**
 * A line of names ("java spring docker", "Kotlin · Kafka · AWS") says what is worked with, whatever stands above it. At least half of
 * its words are known names, and none joins a sentence.
 */
export function rowOfNames(words: string, vocabulary: Vocabulary): Draft[] {
  const hits = vocabulary.hits(words);
  const rest = hits.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, words);
  const others = rest.match(/[\p{L}\p{N}][\p{L}\p{N}.+#-]*/gu) ?? [];
  if (hits.length < FEWEST_IN_A_ROW || others.length >= hits.length || others.some((word) => !isTag(word))) return [];
  return hits
    .filter(({ term }) => term.kind === 'skill')
    .map((hit) => draftOf([hit], { text: words, drafts: [], importance: 'preferred', words, duty: !isTags(words) }));
}

/** "java spring docker": a row in small letters throughout is how job sites say what a job asks, no prose about the house. */
const isTags = (words: string): boolean => words === words.toLowerCase();

/** What may stand among names in a row: no word that joins or praises. */
const isTag = (word: string): boolean => !GLUE.has(word.toLowerCase()) && !PRAISE.has(word.toLowerCase());

function isPassedBy({ term, start, end }: Hit, text: string): boolean {
  const written = text.slice(start, end);
  if (
    TOPIC.test(text.slice(0, start)) ||
    (term.kind !== 'skill' && term.kind !== 'credential') ||
    TOO_WIDE.test(written)
  )
    return false;
  return (isNamed(written, start) || isOwnName(term.label, written)) && (start > 0 || verbOf(written) === null);
}

/** "with HR, finance and IT leaders", "discussions with police, health and education": those worked with are no thing to know. */
const isCompany = ({ start, end }: Hit, text: string): boolean =>
  MET.test(text.slice(0, start)) || (WITH.test(text.slice(0, start)) && LEADERS.test(text.slice(end)));
const MET = /\b(?:discussions?|meetings?|conversations?|conferences?) with (?:[\p{L}-]+,? (?:and )?){0,4}$/u;
const WITH = /\bwith (?:(?:the|our|your) )?(?:[\p{L}-]+,? ){0,5}$/u;
const LEADERS =
  /^(?:,? (?:(?:and|or|&) )?[\p{L}-]+){0,4} (?:leaders|teams|departments|managers|colleagues|directors|heads)\b/u;

/** "publications related to LLMs": what something else is about. */
const TOPIC =
  /\b(?:publications?|presentations?|contributions?|certifi\w+)\b[^.;]*\b(?:related to|relating to|about)\b[^.;]*$/i;

/** A word that stands in every sentence of its trade; only with another word is it a thing of its own. */
const TOO_WIDE = /^(?:AI|AI\/ML|ML\/AI|APIs?|UI|UX|IT|artificial intelligence|information technology)$/i;

function isSeen({ term, start, end }: Hit, text: string, seen: string): boolean {
  return seen.includes(term.label.toLowerCase()) || seen.includes(text.slice(start, end).toLowerCase());
}

function draftOf(run: readonly Hit[], { text, importance, words, duty }: Walked): Draft {
  const names = namesIn(run, text);
  const alternatives = run.length > 1 ? names : [...names, ...run.map(({ term }) => term.label)];
  const kind = run[0]?.term.kind ?? 'skill';
  return { label: listed(names), kind, importance, alternatives: once(alternatives), words, duty };
}

/** "Observability" beside "observability" is one name. */
function once(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();
}

/** "gradle" and "node.js" are names, however they are written. */
const isOwnName = (label: string, written: string): boolean =>
  !/\s/.test(written) && /^\p{Lu}\S*$/u.test(uncapital(label));

/** "Android apps" in the middle of a sentence is a name too. */
function isNamed(written: string, start: number): boolean {
  return isName(written) || (start > 0 && /^[A-Z]/.test(written));
}

/** "frameworks like A, B and C": any of them stands for the class. */
const LISTED = /^\s*(?:,|\/|,?\s*\b(?:and|or)\b)\s*$/;
const CHOSEN = /^[\s,]*(?:\/|\bor\b|,)[\s,]*(?:or\s+)?$/;
const EXAMPLES = /\b(?:like|such as|e\.g\.,?|for example,?)\s*$/i;

/** Names joined by "or" or a slash ("AWS, Azure or GCP") are one choice. */
function grouped(runs: readonly Hit[][], hit: Hit, text: string): Hit[][] {
  const last = runs.at(-1);
  const from = last?.at(-1)?.end ?? 0;
  const between = text.slice(from, hit.start);
  const joins =
    last !== undefined &&
    (EXAMPLES.test(text.slice(0, last[0]?.start))
      ? LISTED.test(between)
      : CHOSEN.test(between) && /^[^.;]{0,60}?(?:\bor\b|\/)/.test(text.slice(from)));
  return joins ? [...runs.slice(0, -1), [...last, hit]] : [...runs, [hit]];
}

function namesIn(run: readonly Hit[], text: string): string[] {
  return run.map(({ term, start, end }) => spelled(text.slice(start, end), term));
}
