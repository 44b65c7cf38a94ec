import { findTerms } from '../lexicon/find.ts';
import { POST } from '../lexicon/posts.ts';
import type { Block } from './blocks.ts';
import { blocks } from './blocks.ts';
import { isBoilerplate, isCompanyVoice } from './boilerplate.ts';
import { type Part, partOf } from './headings.ts';
import { judgedLists } from './lists.ts';
import { type Cell, cellsOf } from './table-rows.ts';

/** A block of the posting with the part it stands in. Offsets are into the posting's text. */
export interface Passage extends Block {
  readonly part: Part;
  /** False before the first heading, and under headings whose words say nothing. */
  readonly headed: boolean;
  /** False for a paragraph in a part that also has list items: it comments on them. */
  readonly alone: boolean;
  /** The heading above it, or ''. */
  readonly under: string;
}

/** Words that headings are made of. A plain line made of nothing else is a heading even with no mark around it. */
const HEADING_WORDS = new Set(
  `a about abilities ability about accountabilities additional advantage advantages advantageous an and applicant apply are asset assets
   at attributes background basic be being benefits bonus bring candidate candidates certification certifications compensation
   competencies core criteria day description desirable desired do doing duties education eeo environment equal essential expect
   experience expertise expectations for from functions fit good great has have having help high highly hours how ideal ideally if important in
   is it it'll it's job join key knowledge level licence licences license licenses like location look looking main make making
   mandatory minimum must must-have must-haves need needed nice nice-to-have nice-to-haves non-essential of offer offers on opportunity or other our
   overview package pay perks person personal physical plus pluses points position possess preferable preferably preferred primary profile
   profession professional purpose qualification qualifications qualities required requirement requirements responsibilities responsibility responsible role
   salary schedule seek seeking should skill skills skillset soft specific specification spend stack strengths strong success successful summary take takes
   tasks team tech technical technology technologies that the their these they things this thrive time to traits us we we'd we'll we're want what what's when where which
   who who's why will with work working would you you'd you'll you're you've your your're yourself day-to-day skill-set benefit
   love see stand out extra credit even better haves optional employment opportunity employer statement process interview steps hiring application supplemental information after fit might person`.split(
    /\s+/,
  ),
);
const OPENERS = /^(?:about|why|who|what|how|our|your|you(?:'|’)ll)\b/i;
const INLINE = /^([^:.;,(]{2,45}?)(?::|\s[–—-])\s+(?=\S)/;

/** Tells the parts of a posting apart by its headings. Headings themselves are not passages. */
export function passages(text: string): Passage[] {
  const out: Passage[] = [];
  let part: Part = 'open';
  let listed = false;
  let under = '';
  const all = cellsOf(blocks(text)).flatMap(atInnerHeadings);
  all.forEach((block, index) => {
    if (block.marked) {
      out.push({ ...block, part: block.marked, headed: true, alone: true, under });
      return;
    }
    const heading = index === 0 && isTitle(block) ? 'plain' : headingOf(block, all[index + 1]);
    if (heading === 'plain') out.push({ ...inlineHeading(block, part, !listed), under });
    else {
      part = heading ?? afterUnknown(part);
      under = block.text;
    }
    if (heading === 'plain' && listed && ends(block)) part = 'about';
    listed = heading === 'plain' && (listed || block.bullet);
    const opened = heading === 'plain' && !block.bullet ? inlinePart(block) : null;
    part = opened === null || ofItsLine(opened, block) ? part : opened;
  });
  return judgedLists(out).map(stackOf(out.some(({ part: own, headed }) => own === 'asked' && headed)));
}

/** Where a sentence could begin with a heading. */
const INNER = /(?<=[.!?]\s)(\p{Lu}[^:.;,(!?]{2,45}?):\s+(?=\S)/gu;

/** "Busy shop on the main road. Must have: skin fades, beard trims." is a paragraph and a list of demands. */
function atInnerHeadings(block: Cell): Cell[] {
  const cuts = [...block.text.matchAll(INNER)]
    .filter(({ 1: name = '' }) => allHeadingWords(name) && opensList(partOf(name)))
    .map(({ index }) => index);
  const starts = [0, ...cuts];
  return starts.map((start, index) => {
    const end = cuts[index] ?? block.text.length;
    return { ...block, text: block.text.slice(start, end), start: block.start + start, end: block.start + end };
  });
}

const opensList = (part: Part | null): boolean => part === 'asked' || part === 'preferred' || part === 'bonus';

const SHORTEST_ENDING = 12;

/** A paragraph in which the employer speaks of itself ends the list above it, and what it asked. */
const ends = ({ bullet, text }: Block): boolean =>
  !bullet && text.split(/\s+/).length >= SHORTEST_ENDING && (isCompanyVoice(text) || isBoilerplate(text));

/** What the team works with is no demand where the posting has demands of its own. */
const stackOf =
  (hasDemands: boolean) =>
  (passage: Passage): Passage =>
    passage.part === 'stack' && !hasDemands ? { ...passage, part: 'asked' } : passage;

/** "Hours: 40 a week" says nothing of what follows it. */
function ofItsLine(opened: Part, { text }: Block): boolean {
  return opened === 'terms' || (opened === 'benefits' && /^\W*(?:salary|pay|compensation|rate)\b/i.test(text));
}

/** "LICENSED PLUMBER - MAINTENANCE" over it all is the job's title, whatever its words would head further down. */
const isTitle = ({ text, hashes }: Block): boolean => hashes === 0 && !allHeadingWords(text) && text.search(POST) >= 0;

/** The part a block opens; null for a heading whose words name none; 'plain' for a block that is no heading. */
function headingOf(block: Block, next: Block | undefined): Part | null | 'plain' {
  const text = block.text.trim();
  if (block.hashes > 0) return partOf(text);
  if (!headingShape(block, text, next)) return 'plain';
  return partOf(text);
}

function headingShape(block: Block, text: string, next: Block | undefined): boolean {
  const count = text.split(/\s+/).length;
  const opens = /:\**$/.test(text);
  if (count > (opens ? 14 : 10) || text.length > (opens ? 100 : 80) || /[.;,]$/.test(text)) return false;
  if (COUNTED.test(text)) return false;
  if (allHeadingWords(text)) return !block.bullet || /:$/.test(text);
  if (block.bullet) return false;
  if (/:\**$|^\*{1,3}[^*]+\*{1,3}:?$|^_[^_]+_:?$/.test(text)) return count <= 8 || partOf(text) !== null;
  if (/[!?]$/.test(text) || OPENERS.test(text)) return partOf(text) !== null && count <= 8;
  return ((isUpper(text) && !isNames(text)) || next?.bullet === true) && (count <= 6 || partOf(text) !== null);
}

/** "28 days off plus bank holidays" heads nothing. */
const COUNTED = /^[£€$]?\d/;

function allHeadingWords(text: string): boolean {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z][a-z'-]*/g);
  return words?.every((word) => HEADING_WORDS.has(word)) ?? false;
}

/** "HTML5 CSS3": names in capitals head nothing. */
function isNames(text: string): boolean {
  const rest = findTerms(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return !/[\p{L}\p{N}]/u.test(rest);
}

function isUpper(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A heading that says nothing keeps a list of demands going, and ends what is about the employer. */
function afterUnknown(part: Part): Part {
  return part === 'asked' || part === 'stack' || part === 'preferred' || part === 'bonus' || part === 'duties'
    ? part
    : 'open';
}

function inlinePart(block: Block): Part | null {
  const hit = INLINE.exec(block.text);
  return hit?.[1] && allHeadingWords(hit[1]) ? partOf(hit[1]) : null;
}

/** "Requirements: three years of …": the words before the colon are a heading, the rest is its content. */
function inlineHeading(block: Block, part: Part, alone: boolean): Omit<Passage, 'under'> {
  const opened = inlinePart(block);
  const cut = opened === null ? 0 : (INLINE.exec(block.text)?.[0].length ?? 0);
  const own = opened ?? part;
  return {
    ...block,
    text: block.text.slice(cut),
    start: block.start + cut,
    part: own,
    headed: own !== 'open',
    alone: alone || opened !== null,
  };
}
