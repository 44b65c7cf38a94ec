import { existsSync, readFileSync } from 'node:fs';
import { findTerms } from '../../src/fit/builtin/lexicon/find.ts';
import { readRole } from '../../src/fit/builtin/role/role.ts';
import type { KnockOut, Requirement, Role } from '../../src/fit/role.ts';
import { table } from '../speed/table.ts';
import { DATA, type Span } from './labelled.ts';

const FILE = `${DATA}skills/skillspan/dev.json`;

/** A sentence of a posting as SkillSpan has it: its words, and for each whether it begins, continues or is no span. */
interface Sentence {
  readonly idx: number;
  readonly source: string;
  readonly tokens: readonly string[];
  readonly tags_knowledge: readonly string[];
}

interface Posting {
  readonly text: string;
  /** What a person marked as knowledge: tools, languages, methods, fields. */
  readonly spans: readonly Span[];
}

type Read = (text: string) => Span[];

/** The technology postings of the development part, each with its marked spans. */
function postings(): Posting[] {
  const sentences: Sentence[] = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const tech = sentences.filter(({ source }) => source === 'tech');
  return [...Map.groupBy(tech, ({ idx }) => idx).values()].map(joined);
}

function joined(sentences: readonly Sentence[]): Posting {
  let text = '';
  const spans: Span[] = [];
  for (const { tokens, tags_knowledge: tags } of sentences) {
    const at = text.length;
    const starts = tokens.map((_, index) => at + tokens.slice(0, index).join(' ').length + (index === 0 ? 0 : 1));
    spans.push(...marked(tags).map(([first, last]) => [starts[first] ?? at, endOf(starts, tokens, last)] as const));
    text += `${tokens.join(' ')}\n`;
  }
  return { text, spans };
}

const endOf = (starts: readonly number[], tokens: readonly string[], last: number): number =>
  (starts[last] ?? 0) + (tokens[last] ?? '').length;

/** First and last token of each span. */
const marked = (tags: readonly string[]): Span[] =>
  tags.flatMap((tag, first): Span[] => {
    if (tag !== 'B') return [];
    const next = tags.findIndex((later, at) => at > first && later !== 'I');
    return [[first, (next < 0 ? tags.length : next) - 1]];
  });

/** Names of things that one knows, wherever the posting writes them; manners and kinds of work are marked apart in this data. */
const byReader: Read = (text) => {
  const { requirements, knockOuts } = roleOf(text);
  return places(text, [...knownOf(requirements), ...knockOuts.filter(isLearnt).flatMap(asksOf)]);
};

const byRequirements: Read = (text) => places(text, knownOf(roleOf(text).requirements));

const knownOf = (requirements: readonly Requirement[]): string[] => requirements.filter(isKnowledge).flatMap(namesOf);
/** "or equivalent experience" names nothing. */
const asksOf = ({ asks }: KnockOut): string[] => asks.filter((ask) => !ask.startsWith('or '));

/** What is asked as a hard condition is asked as well: a degree's level and fields, a language, the field of the years. */
const isLearnt = ({ kind }: KnockOut): boolean =>
  kind === 'degree' || kind === 'language' || kind === 'years' || kind === 'licence';

const isKnowledge = ({ kind }: Requirement): boolean => kind !== 'soft' && kind !== 'experience';
/** Without the placeholders that stand for names of persons, places and employers. */
const namesOf = ({ label, alternatives }: Requirement): string[] =>
  [label, ...alternatives].filter((name) => !/<[A-Z]+>/i.test(name));

function roleOf(text: string): Pick<Role, 'requirements' | 'knockOuts'> {
  try {
    return readRole({ title: '', company: '', location: null, text, hash: '' });
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return { requirements: [], knockOuts: [] };
    throw error;
  }
}

/** Every place of the names as whole words, the longer name first; none inside another. */
function places(text: string, names: readonly string[]): Span[] {
  const low = text.toLowerCase();
  const taken: Span[] = [];
  for (const name of [...new Set(names.map((one) => one.toLowerCase()))].toSorted((a, b) => b.length - a.length))
    for (let at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
      const place = [at, at + name.length] as const;
      if (isWhole(low, place) && !taken.some((one) => meet(one, place))) taken.push(place);
    }
  return taken;
}

const isWhole = (text: string, [start, end]: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));

const meet = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

const byDictionary: Read = (text) => findTerms(text).map(({ start, end }) => [start, end]);

/** Places that count as one: each by itself, or all where the same words stand. */
type Alike = (text: string) => (place: Span) => string;

const each: Alike = () => (place) => place.join();
const sameWords: Alike = (text) => (place) =>
  text
    .slice(...place)
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu)
    ?.join(' ') ?? '';

function row(name: string, read: Read, all: readonly Posting[], alike: Alike = each): string[] {
  let [named, right, spans, found] = [0, 0, 0, 0];
  for (const posting of all) {
    const own = read(posting.text);
    const met = (places: readonly Span[], others: readonly Span[]): [number, number] => {
      const things = [...Map.groupBy(places, alike(posting.text)).values()];
      const hits = things.filter((those) => those.some((one) => others.some((other) => meet(one, other))));
      return [things.length, hits.length];
    };
    const [ours, ofOurs] = met(own, posting.spans);
    const [theirs, ofTheirs] = met(posting.spans, own);
    [named, right, spans, found] = [named + ours, right + ofOurs, spans + theirs, found + ofTheirs];
  }
  const [precision, recall] = [right / named, found / spans];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), String(named)];
}

/** How the reader's names meet what people marked as knowledge in other postings. */
export async function skillspan(): Promise<string> {
  const title = '## Names against marked knowledge';
  if (!existsSync(FILE)) return `${title}\n\nLEFT OUT: SkillSpan is not beside the project.`;
  const all = postings();
  const spans = all.reduce((sum, one) => sum + one.spans.length, 0);
  const rows = [
    row('built-in reader', byReader, all),
    row('… without hard conditions', byRequirements, all),
    row('… each thing once', byReader, all, sameWords),
    row('dictionary alone', byDictionary, all),
    row('… each thing once', byDictionary, all, sameWords),
  ];
  return `${title}

SkillSpan (Zhang and others, 2022), development part: ${all.length} technology postings in pseudonymised sentences that have lost their layout and their commas, ${spans} spans that people marked as knowledge. A name and a span meet where they overlap. The reader names what is asked, each thing once, and leaves out what a posting says of its own company and industry; the marks are of every mention, tags and industries among them, and none in the job’s title. What the reader keeps as a hard condition (a degree’s level and fields, a language, a licence, the field of asked years) counts as named, for it is marked. *Each thing once*: places (and marks) of the same words in one posting count as one, right where any of them meets. The goal, F1 0.65, is for every mention.

${table(['reader', 'precision', 'recall', 'F1', 'places named'], rows)}`;
}

if (import.meta.main) console.log(await skillspan());
