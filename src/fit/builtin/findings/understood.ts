import { spellsLine } from '../lexicon/lines.ts';
import { stem, tokens } from '../words.ts';
import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';
import { find, type Match } from './matches.ts';
import type { OwnLine } from './own-line.ts';
import { isPerson } from './persons.ts';
import { phrasesOf, type Unit } from './phrases.ts';
import { WEIGHTS } from './telling.ts';

/** What is done with a thing, in words that a job of the line leaves out: who names exhibits there has prepared them. */
const DOING: ReadonlySet<string> = new Set(
  `preparation preparing drafting planning handling processing administration creation creating production producing placement placing
   sampling completion completing coordination coordinating organisation organization organising organizing
   assistance assisting taking work duties management managing monitoring`
    .split(/\s+/)
    .map(stem),
);

/**
 * What a job of the posting's own line takes as read: "exhibits" there shows exhibit preparation. It is listed, and named as what shows
 * it. Another thing done with it ("menu costing") is asked for itself, and the line's own words say nothing in it.
 */
export function understood(via: string, own: OwnLine, evidence: Evidence): Shown[] {
  const words = tokens(via).filter(({ text }) => !DOING.has(stem(text)));
  const thing = words.map(({ text }) => text).join(' ');
  if (own.jobs.size === 0 || words.length === 0 || words.length === tokens(via).length) return [];
  return phrasesOf(thing)
    .filter(({ units }) => units.some((unit) => says(unit, own)))
    .flatMap((phrase) => find(evidence, phrase))
    .filter(({ statement }) => isOwn(statement, own, evidence))
    .flatMap((match) => listed(match, evidence));
}

const says = ({ weight, common, exact }: Unit, { lines }: OwnLine): boolean =>
  weight === WEIGHTS.telling && common !== true && !spellsLine(exact.slice(1), lines) && !isPerson(exact.slice(1));

function isOwn(statement: number, { jobs }: OwnLine, { statements }: Evidence): boolean {
  const { entry, form } = statements[statement] ?? { entry: null, form: 'heading' };
  return entry !== null && jobs.has(entry) && form !== 'heading';
}

/** Listed, whatever the words around it; nothing where they deny it. */
function listed(match: Match, evidence: Evidence): Shown[] {
  const by = evidence.resume.redacted.slice(match.start, match.end);
  return levelOf(evidence, match) === 'absent' ? [] : [{ ...match, level: 'listed', by }];
}
