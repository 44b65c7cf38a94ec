import { z } from 'zod';
import { NUMBER_WORDS } from '../builtin/grammar.ts';
import { slug } from '../builtin/lexicon/term.ts';
import { withCore } from '../builtin/role/core.ts';
import { slug as idOf } from '../builtin/role/identity.ts';
import { passages } from '../builtin/role/sections.ts';
import { packed, runsOf } from '../builtin/runs.ts';
import type { PostingPaper } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import type { Engine, KnockOut, Requirement, Role } from '../role.ts';
import { finderIn } from '../verbatim.ts';
import { shortened } from '../wording.ts';
import { dimensionsFrom } from './dimensions.ts';
import { ReaderFault } from './faults.ts';
import { foreignIn, type Grounds, isAbout, wordsAndTermsOf } from './grounds.ts';
import type { RoleWire } from './wire.ts';

/** Beyond what any ordinary posting asks for; more is the same thing in other words. */
const MOST_REQUIREMENTS = 40;
const MOST_KNOCK_OUTS = 8;
const LONGEST_LABEL = 80;
/** A name that stands on a card. */
const Label = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_LABEL)
  .regex(/^[^\n<>█]+$/u);
const Words = z.string().trim().min(2).max(600);
const Years = z.number().positive().max(50).nullable();
const Names = z.array(z.string()).max(12);
const StrictRequirement = z.object({ alternatives: Names, years: Years, words: Words });
const StrictKnockOut = z.object({ asks: Names, years: Years, words: Words });

/** Whatever stands in the posting, with where. */
interface Found {
  readonly words: string;
  readonly at: number;
}

/**
 * The role that the posting bears out: every requirement, condition and dimension with the posting's own words, cut from the posting;
 * ids and order come from here. Throws a Refusal when the model found nothing, and a ReaderFault when nothing that it found stands in the posting.
 */
export function roleFrom(wire: RoleWire, posting: PostingPaper, engine: Engine): Role {
  if (wire.requirements.length === 0) throw new Refusal('posting-asks-nothing', 'the posting asks for nothing');
  const paper = paperOf(posting);
  const requirements = withIds(inOrder(wire.requirements.flatMap((asked) => requirement(asked, paper)))).slice(
    0,
    MOST_REQUIREMENTS,
  );
  if (requirements.length === 0) throw new ReaderFault('nothing-verbatim');
  const { title, text } = posting;
  const parts = passages(text);
  const conditions = inOrder(wire.knockOuts.flatMap((asked) => knockOut(asked, paper)));
  return {
    postingHash: posting.hash,
    engine,
    title,
    company: posting.company,
    requirements: withCore(requirements, posting, parts),
    knockOuts: withIds(conditions, ({ kind, label }) => `${kind} ${label}`).slice(0, MOST_KNOCK_OUTS),
    dimensions: dimensionsFrom(wire.dimensions, requirements, paper),
    runs: packed(parts.flatMap((passage) => runsOf(passage.text))),
  };
}

/** A posting, ready to be looked up. */
export interface Paper {
  /** All that it says, in small letters. */
  readonly said: string;
  readonly grounds: Grounds;
  find(words: string): Found | null;
}

function paperOf({ title, company, location, text }: PostingPaper): Paper {
  const find = finderIn(text);
  const all = [title, company, location, text].join('\n');
  return {
    said: all.toLowerCase(),
    grounds: wordsAndTermsOf(all),
    find: (words) => {
      const range = find(words);
      return range && { words: text.slice(range.start, range.end).replace(/\s+/g, ' ').trim(), at: range.start };
    },
  };
}

type Draft<T> = Omit<T, 'id'> & { readonly at: number };

function requirement(asked: RoleWire['requirements'][number], paper: Paper): Draft<Requirement>[] {
  const strict = StrictRequirement.safeParse(asked);
  const found = strict.success ? paper.find(strict.data.words) : null;
  if (!strict.success || !found) return [];
  const { alternatives, years } = strict.data;
  const label = labelOf(asked.label, found, paper);
  const own = alternatives.filter((name) => isAsked(name, paper));
  const { kind, importance } = asked;
  const drafted = { label, kind, importance, alternatives: own.length > 0 ? own : [label], ...found };
  return [{ ...drafted, ...stated(years, found.words) }];
}

function knockOut(asked: RoleWire['knockOuts'][number], paper: Paper): Draft<KnockOut>[] {
  const strict = StrictKnockOut.safeParse(asked);
  const found = strict.success ? paper.find(strict.data.words) : null;
  if (!strict.success || !found) return [];
  const { asks, years } = strict.data;
  const own = asks.filter((name) => isAsked(name, paper));
  return [
    { kind: asked.kind, label: labelOf(asked.label, found, paper), asks: own, ...found, ...stated(years, found.words) },
  ];
}

/** The model's label, where it names what the words ask for and nothing that the posting does not; else the words themselves. */
function labelOf(given: string, { words }: Found, { grounds }: Paper): string {
  const label = Label.safeParse(given);
  const named = label.success && isAbout(label.data, words) && foreignIn(label.data, grounds).length === 0;
  return named ? label.data : shortened(words.replace(/^[-•*]\s*/, ''), LONGEST_LABEL);
}

/** What the posting does not name satisfies nothing. */
const isAsked = (name: string, { said }: Paper): boolean =>
  Label.safeParse(name).success && said.includes(name.trim().toLowerCase());

/** The years, where the words say that figure. */
function stated(years: number | null, words: string): { years?: number } {
  if (years === null) return {};
  const figures = words.toLowerCase().match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  return figures.some((figure) => (NUMBER_WORDS.get(figure) ?? Number(figure)) === years) ? { years } : {};
}

/** In the posting's order; of two with one label the first stands. */
function inOrder<T extends { readonly at: number; readonly label: string }>(drafts: readonly T[]): T[] {
  const ordered = drafts.toSorted((one, other) => one.at - other.at);
  const seen = new Set<string>();
  return ordered.filter(({ label }) => {
    const key = slug(label);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Ids are slugs of the names, each once. */
function withIds<T extends { readonly at: number; readonly label: string }>(
  drafts: readonly T[],
  nameOf: (draft: T) => string = ({ label }) => label,
): (Omit<T, 'at'> & { id: string })[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const { at: _, ...rest } = draft;
    return { id: idOf(nameOf(draft), taken), ...rest };
  });
}
