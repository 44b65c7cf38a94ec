import { isAlike, isBeside } from './alike/groups.ts';
import type { Evidence, Place } from './evidence.ts';
import type { Phrase, Unit } from './phrases.ts';
import { WEIGHTS } from './telling.ts';

/** A phrase found in one statement. Offsets span its first to its last word. */
export interface Match {
  readonly statement: number;
  readonly start: number;
  readonly end: number;
  /** The name that stands there instead of what was looked for, and shows it. */
  readonly by?: string;
}

/** Words from the first to the last word of a phrase, at most: so many for each word asked, and fewer where all of them are common. */
const REACH = { telling: 4, common: 2 } as const;
/** No phrase goes on over these: "Projects: a management system" is no project management. */
const PART_END = /[:;]/;
/** In a list a phrase stands within one item: "Learning outcomes, student analytics" is no learning analytics. */
const ITEM_END = /[,;:|•]/;
/** Of three or more telling words so many must be there; of one or two, all. */
const SHARE = 2 / 3;

/** Every statement in which the phrase stands, once each. */
export function find(evidence: Evidence, { units }: Phrase): Match[] {
  const asked = askedOf(units);
  const marks = asked.units.flatMap((unit, index) => marksOf(evidence, unit, index));
  const byStatement = Map.groupBy(marks, ({ statement }) => statement);
  return [...byStatement].flatMap(([statement, own]) => {
    const listed = evidence.statements[statement]?.form === 'list';
    const end = listed ? ITEM_END : PART_END;
    const joined = (from: number, to: number): boolean => !end.test(evidence.resume.redacted.slice(from, to));
    return matchIn(own, asked, joined) ?? [];
  });
}

interface Asked {
  /** What must be there stands first, then what may. */
  readonly units: readonly Unit[];
  readonly musts: number;
  readonly needed: number;
  /** So many where some of them only say the same. */
  readonly neededAlike: number;
  readonly reach: number;
}

/** Names must all be there; of three or more other telling words most; beside a single word that is no name, its companions too. */
function askedOf(units: readonly Unit[]): Asked {
  const telling = units.filter(({ weight }) => weight === WEIGHTS.telling);
  const [only] = telling;
  const beside = units.filter(({ weight }) => weight < WEIGHTS.telling);
  if (telling.length === 1 && only && !only.name && counts(only, beside)) return loneAsked(only, beside);
  const named = telling.filter(({ name }) => name);
  const others = telling.filter(({ name }) => !name);
  const common = others.some((unit) => unit.common);
  const most = common || others.length < 3 ? others.length : Math.ceil(others.length * SHARE);
  const needed = named.length + most;
  const reach = needed * (common ? REACH.common : REACH.telling);
  const all = [...named, ...others];
  return { units: all, musts: named.length, needed, neededAlike: all.length, reach };
}

/** "Sales environment" is sales; "sales training" and "financial systems" are more than sales and anything financial. */
const counts = (only: Unit, beside: readonly Unit[]): boolean =>
  only.name === undefined
    ? beside.length > 0
    : beside.length > 1 || beside.some(({ weight }) => weight === WEIGHTS.weak);

function loneAsked(only: Unit, beside: readonly Unit[]): Asked {
  const weak = beside.filter(({ weight }) => weight === WEIGHTS.weak);
  const needed = 1 + Math.max(1, Math.ceil(weak.length * SHARE));
  return { units: [only, ...beside], musts: 1, needed, neededAlike: needed, reach: needed * REACH.common };
}

/** `alike`: the word only says the same; `beside`: and only beside others. */
type Mark = Place & { readonly unit: number; readonly alike: boolean; readonly beside: boolean };

const marksOf = ({ places }: Evidence, { keys }: Unit, unit: number): Mark[] =>
  keys.flatMap((key) => {
    const says = { unit, alike: isAlike(key), beside: isBeside(key) };
    return (places.get(key) ?? []).map((place) => ({ ...place, ...says }));
  });

type Joined = (from: number, to: number) => boolean;

/** A word that only says the same counts for one unit: "assessed" alone is no "assess and evaluate". */
function matchIn(marks: readonly Mark[], asked: Asked, joined: Joined): Match | null {
  const sorted = marks.toSorted((one, other) => one.word - other.word || Number(one.alike) - Number(other.alike));
  for (const [from, first] of sorted.entries()) {
    const seen = new Set<number>();
    const named = new Set<number>();
    const taken = new Set<number>();
    for (let at = from; at < sorted.length; at += 1) {
      const mark = sorted[at];
      if (!mark || mark.word - first.word > asked.reach || !joined(first.start, mark.end)) break;
      if (mark.alike && taken.has(mark.word)) continue;
      if (!mark.beside) named.add(mark.unit);
      seen.add(mark.unit);
      taken.add(mark.word);
      if (isEnough(asked, seen, named))
        return {
          statement: first.statement,
          start: first.start,
          end: Math.max(first.end, mark.end),
          ...shownBy(marks, seen),
        };
    }
  }
  return null;
}

/** A part may be missing only where the others are named themselves: of what only says the same, all must be there. */
const isEnough = (asked: Asked, seen: ReadonlySet<number>, named: ReadonlySet<number>): boolean =>
  (seen.size >= asked.neededAlike && hasAll(seen, asked.musts)) ||
  (named.size >= asked.needed && hasAll(named, asked.musts));

/** What shows a part of the phrase that nothing in the statement names itself. */
function shownBy(marks: readonly Mark[], seen: ReadonlySet<number>): { by?: string } {
  const named = new Set(marks.filter(({ by }) => by === undefined).map(({ unit }) => unit));
  const by = marks.find((mark) => mark.by !== undefined && seen.has(mark.unit) && !named.has(mark.unit))?.by;
  return by === undefined ? {} : { by };
}

const hasAll = (seen: ReadonlySet<number>, musts: number): boolean =>
  Array.from({ length: musts }, (_, unit) => unit).every((unit) => seen.has(unit));
