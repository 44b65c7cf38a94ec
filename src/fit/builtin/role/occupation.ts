import { levelOfA, workAs } from '../../work-as.ts';
import { PRAISE } from '../grammar.ts';
import { linesOf } from '../lexicon/lines.ts';
import { platformsOf } from '../lexicon/platforms.ts';
import { isPost, POST } from '../lexicon/posts.ts';
import { rungAsked, withoutRung } from '../lexicon/ranks.ts';
import { sentences } from '../sentences.ts';
import type { Asked } from './clause.ts';
import type { Draft } from './draft.ts';

/** Who is sought is said at the beginning; what follows speaks of the work. */
const OPENING = 4000;
/** A longer line is a sentence, no title. */
const LONGEST_TITLE = 90;
/** As much of a sentence as a card shows. */
const LONGEST_WORDS = 300;
/** A first line may be a motto: the title is one of the first two. */
const FIRST_LINES = 2;

const WORD = String.raw`[\p{L}\p{N}&/+’'-][\p{L}\p{N}&/+.’'-]*`;
const TITLE = `(${WORD}(?:,? ${WORD}){0,14}?)`;
const END = String.raw`(?=\s+(?:to|who|with|for|in|on|at|that|based|responsible|and (?:will|you)|you)\b|\s*[.;:!?(–—\n]|\s-\s|$)`;
const DOES =
  'will|is|supports?|works?|leads?|manages?|performs?|oversees?|provides?|drives?|owns?|plays?|reports?|serves?|ensures?|develops?|helps?|assists?|role|position';
/** The sentences in which a posting names whom it seeks. */
const NAMING: readonly RegExp[] = [
  String.raw`\b(?:seeking|looking for|hiring|recruiting|searching for|in search of|need)\s+(?:an?|our|the|another)\s+(?:new\s+|next\s+)?${TITLE}${END}`,
  String.raw`\bjoin\s[^.\n]{0,60}?\bas (?:an?|our|the)\s+${TITLE}${END}`,
  String.raw`\bas (?:an?|our|the|\p{Lu}\p{L}+['’]s)\s+${TITLE}(?=,|\s+(?:you|at|on|in|for|based)\b)`,
  String.raw`(?:^|[.!:]\s|\n)\s*(?:the\s+)?(?!As\b|We\b|You\b|Our\b)${TITLE}(?=\s+(?:${DOES})\b)`,
  String.raw`\b(?:role|position) of\s+(?:an?\s+)?${TITLE}${END}`,
  String.raw`\b(?:this|the)\s+${TITLE}(?=\s+(?:role|position)\b)`,
].map((pattern) => new RegExp(pattern, 'giu'));

/**
 * What the title asks: to have worked in its line, and, where it names a rung above the trade itself, to have reached it. Nothing where
 * title and opening name no line of work that the table knows. A beginner's posting only prefers such work. `conditions`: for the years.
 */
export function occupationAsked(
  title: string | null,
  text: string,
  { conditions }: Pick<Asked, 'conditions'>,
): Draft[] {
  const found = inSmall(titleOf(title, text));
  if (found === null) return [];
  const rung = rungAsked(found);
  const words = wordsOf(found, text);
  const importance = rung === 0 ? 'preferred' : 'must';
  const base = { kind: 'experience', importance, words, duty: false } as const;
  const years = conditions.find(({ kind }) => kind === 'years')?.years;
  const work = workAs(rung === 0 ? found : withoutRung(found));
  const line: Draft = { ...base, label: work, alternatives: [work], ...(years === undefined ? {} : { years }) };
  const level = levelOfA(found);
  return rung < 2 ? [line] : [line, { ...base, label: level, alternatives: [level] }];
}

const JOINING = /^(?:of|and|for|the|in|to|at|with)$/i;

/** A title in capitals as one writes it: "JOURNEYMAN ELECTRICIAN" is a Journeyman Electrician; short words may be letters ("RN"). */
function inSmall(title: string | null): string | null {
  if (title === null || /\p{Ll}/u.test(title)) return title;
  return title.replace(/\p{Lu}+/gu, (word) => {
    if (JOINING.test(word)) return word.toLowerCase();
    return word.length > LONGEST_LETTERS ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}

/** "DBA", "ICU", "SDET": so many capitals may be the letters of a name. */
const LONGEST_LETTERS = 3;

/** The job's title, as the posting gives it or its opening says it; null when neither names a known line of work. */
export function titleOf(title: string | null, text: string): string | null {
  const opening = text
    .slice(0, OPENING)
    .replace(/\\(?=[&~-])/g, '')
    .replace(/\[[^\]\n]{1,20}\](?:['’]s)?/g, 'Company');
  const all = [...[title ?? '', ...firstLines(opening)].flatMap(spellings), ...said(opening)];
  return all.find((one) => one.length >= 2 && linesOf(one).size > 0) ?? null;
}

const firstLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, FIRST_LINES)
    .filter((line) => line.length <= LONGEST_TITLE && !/^[-–•*·]\s|[.!?:]$/.test(line) && line.search(POST) >= 0);

/** "Senior Engineer, AI Platform": where the part before the comma names no line of work, the whole may. */
function spellings(raw: string): string[] {
  const title = raw
    .replace(/\\(?=[&~-])/g, '')
    .replace(/^(?:job |position |role )*(?:title|specification|description)\s*[:–-]\s*/i, '');
  const whole = title
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const own = withPlatform(bare(title), title);
  if (whole.length > LONGEST_TITLE) return [own];
  // "Data Warehouse / ETL Developer": what stands before the slash is no post of its own.
  return isPost(whole) && !isPost(bare(title)) ? [whole, own] : [own, whole];
}

/** "Backend Engineer (Go)": the bracket says what the work is done with; "(m/f/d)" and "(Remote)" say nothing of it. */
function withPlatform(title: string, raw: string): string {
  const told = [...raw.matchAll(/\(([^()]{1,40})\)/g)].map((hit) => `${title} (${hit[1]})`);
  return told.find((whole) => platformsOf(whole).length > platformsOf(title).length) ?? title;
}

/** Titles that sentences name: those of somebody who works. */
const said = (text: string): string[] =>
  NAMING.flatMap((naming) => [...text.matchAll(naming)])
    .sort((one, other) => one.index - other.index)
    // "A friendly, motivated Data Engineer, based in Berlin": one of the parts is the title.
    .flatMap((hit) => (hit[1] ?? '').split(/,\s/).map(bare))
    .filter(isPost);

/** Without place, code, employer and praise: "motivated Data Engineer (m/f/d) - Berlin" is a Data Engineer. */
function bare(title: string): string {
  const [first = ''] = title.replace(/\([^)]*\)|\bCompany\b/g, ' ').split(/\s[-–—|]\s|[-–—]\s|,\s|\s\/\s/u);
  const words = first
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[-–.,\s]+$/, '')
    .split(' ');
  const capital = words.findIndex((word) => /\p{Lu}/u.test(word));
  const from = capital < 0 ? words.findIndex((word) => !PRAISE.has(word.replace(/,$/, ''))) : capital;
  const own = words.slice(Math.max(0, from)).join(' ');
  const name = own.replace(WANTED, '');
  return name === own ? own : name.replace(SEVERAL, '$1');
}

/** "Bricklayers needed": one of them is asked for. */
const SEVERAL = /(\p{L}(?:er|or|ist|ian|ent|ant|yst|man|ef|se))s$/u;

/** "Plumber needed", "Barber wanted in Bristol": how it is sought is no part of the title. */
const WANTED = /\s(?:wanted|needed|required|sought|with)\b.*$/i;

/** The posting's own words for it: the line or sentence that names the title; where only its page does, one that names the post, or the first. */
function wordsOf(title: string, text: string): string {
  const post = title.match(POST)?.at(-1) ?? title;
  const at = [title, post].map((name) => placeOf(name, text)).find((place) => place >= 0);
  return lineAt(at ?? text.search(/\S/), text);
}

/** Where a name stands as words of its own, one or several of it; -1 where it does not. */
const placeOf = (name: string, text: string): number =>
  text.search(new RegExp(`(?<!\\p{L})${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}s?(?!\\p{L})`, 'iu'));

function lineAt(at: number, text: string): string {
  const from = text.lastIndexOf('\n', at) + 1;
  const newline = text.indexOf('\n', at);
  const line = text.slice(from, newline < 0 ? undefined : newline);
  if (line.length <= LONGEST_WORDS) return line.trim();
  const own = sentences(line).find(({ end }) => from + end > at);
  return (own?.text ?? line.slice(at - from)).slice(0, LONGEST_WORDS).trim();
}
