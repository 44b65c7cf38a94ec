import type { Evidence, Place } from './evidence.ts';
import type { Phrase, Unit } from './phrases.ts';
import { WEIGHTS } from './telling.ts';

/** A phrase found in one statement. Offsets span its first to its last word. */
export interface Match {
  readonly statement: number;
  readonly start: number;
  readonly end: number;
}

/** Words from the first to the last word of a phrase, at most: so many for each word asked, and fewer where all of them are common. */
const REACH = { telling: 5, common: 2 } as const;
/** Of three or more telling words so many must be there; of one or two, all. */
const SHARE = 2 / 3;

/** Every statement in which the phrase stands, once each. */
export function find(evidence: Evidence, { units }: Phrase): Match[] {
  const asked = askedOf(units);
  const marks = asked.units.flatMap((unit, index) => marksOf(evidence, unit, index));
  const byStatement = Map.groupBy(marks, ({ statement }) => statement);
  return [...byStatement.values()].flatMap((own) => matchIn(own, asked) ?? []);
}

interface Asked {
  /** What must be there stands first, then what may. */
  readonly units: readonly Unit[];
  readonly musts: number;
  readonly needed: number;
  readonly reach: number;
}

/** Names must all be there; of three or more other telling words most; beside a single word that is no name, most of the weak ones too. */
function askedOf(units: readonly Unit[]): Asked {
  const telling = units.filter(({ weight }) => weight === WEIGHTS.telling);
  const weak = units.filter(({ weight }) => weight < WEIGHTS.telling);
  const [only] = telling;
  if (telling.length === 1 && only && !only.name && weak.length > 0) {
    const needed = 1 + Math.max(1, Math.ceil(weak.filter(({ weight }) => weight === WEIGHTS.weak).length * SHARE));
    return { units: [only, ...weak], musts: 1, needed, reach: needed * REACH.common };
  }
  const named = telling.filter(({ name }) => name);
  const others = telling.filter(({ name }) => !name);
  const common = others.some((unit) => unit.common);
  const most = common || others.length < 3 ? others.length : Math.ceil(others.length * SHARE);
  const needed = named.length + most;
  return {
    units: [...named, ...others],
    musts: named.length,
    needed,
    reach: needed * (common ? REACH.common : REACH.telling),
  };
}

type Mark = Place & { readonly unit: number };

const marksOf = ({ places }: Evidence, { keys }: Unit, unit: number): Mark[] =>
  keys.flatMap((key) => (places.get(key) ?? []).map((place) => ({ ...place, unit })));

function matchIn(marks: readonly Mark[], { needed, musts, reach }: Asked): Match | null {
  const sorted = marks.toSorted((one, other) => one.word - other.word);
  for (const [from, first] of sorted.entries()) {
    const seen = new Set<number>();
    for (let at = from; at < sorted.length; at += 1) {
      const mark = sorted[at];
      if (!mark || mark.word - first.word > reach) break;
      seen.add(mark.unit);
      if (seen.size >= needed && hasAll(seen, musts))
        return { statement: first.statement, start: first.start, end: Math.max(first.end, mark.end) };
    }
  }
  return null;
}

const hasAll = (seen: ReadonlySet<number>, musts: number): boolean =>
  Array.from({ length: musts }, (_, unit) => unit).every((unit) => seen.has(unit));
