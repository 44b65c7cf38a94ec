import type { ResumePaper } from '../../reader.ts';
import { NUMBER_WORDS } from '../grammar.ts';
import { findTermsAmong } from '../lexicon/find.ts';
import { STOP_WORDS, stem, type Token, tokens } from '../words.ts';
import { namesAt } from './alike/names.ts';
import { COUNT, isPerson, PERSON } from './persons.ts';
import { termKey, wordKey } from './phrases.ts';
import { shortKey } from './short-forms.ts';
import { type Outline, outline } from './statements.ts';
import { shows } from './synonyms.ts';
import { withJobs } from './unheaded.ts';

/** A key where it stands: which statement, which word of it, at which offset of the text. */
export interface Place {
  readonly statement: number;
  readonly word: number;
  /** The term that stands here, where it only shows what the key names: PostgreSQL for SQL. */
  readonly by?: string;
  readonly start: number;
  readonly end: number;
}

/** A resume, read once and ready to be looked up. */
export interface Evidence extends Outline {
  readonly resume: ResumePaper;
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** Reads the redacted text once: every word's stem and meanings, every term and what it shows as well. */
export function evidenceOf(paper: ResumePaper): Evidence {
  const resume = { ...paper, sections: withJobs(paper) };
  const { statements, entries } = outline(resume);
  const words = tokens(resume.redacted);
  const owner = owners(words, statements);
  const places = new Map<string, Place[]>();
  const add = (keys: readonly string[], word: number, { start, end }: Range, by?: string): void => {
    const statement = owner[word] ?? -1;
    const place = { statement, word, start, end, ...(by === undefined ? {} : { by }) };
    if (statement >= 0) for (const key of keys) push(places, key, place);
  };
  for (const [word, token] of words.entries()) {
    if (!STOP_WORDS.has(token.text))
      add([wordKey(token.text), ...shows(stem(token.text)), ...kindsOf(resume.redacted, token)], word, token);
    for (const { name, last } of namesAt(resume.redacted, words, word))
      if (owner[last] === owner[word])
        add(shows(name), word, { start: token.start, end: words[last]?.end ?? token.end });
  }
  const numbers = new Map(words.map(({ start }, index) => [start, index]));
  for (const hit of findTermsAmong(resume.redacted, words)) {
    const word = numbers.get(hit.start) ?? 0;
    add([termKey(hit.term.id)], word, hit);
    add(hit.term.implies.map(termKey), word, hit, hit.term.label);
  }
  return { resume, statements, entries, places };
}

/** What a word is whatever it says: a count, somebody with a post, a short form in capitals. */
function kindsOf(text: string, { text: word, start, end }: Token): string[] {
  const short = SHORT.exec(text.slice(start, end))?.[1];
  return [
    ...(/^\d/.test(word) || NUMBER_WORDS.has(word) ? [COUNT] : []),
    ...(isPerson(word) ? [PERSON] : []),
    ...(short === undefined ? [] : [shortKey(short)]),
  ];
}

/** "FRT", and "PODs" of several. */
const SHORT = /^(\p{Lu}{2,6})s?$/u;

interface Range {
  readonly start: number;
  readonly end: number;
}

function push(places: Map<string, Place[]>, key: string, place: Place): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

/** The statement of each word, -1 where it is in none. Statements come in the order of the text. */
function owners(words: readonly Range[], statements: Outline['statements']): Int32Array {
  const owner = new Int32Array(words.length).fill(-1);
  let at = 0;
  for (const [statement, { start, end }] of statements.entries()) {
    while (at < words.length && (words[at]?.start ?? 0) < start) at += 1;
    for (; at < words.length && (words[at]?.start ?? 0) < end; at += 1) owner[at] = statement;
  }
  return owner;
}
