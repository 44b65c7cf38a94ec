import { singular, tokens } from '../../src/fit/builtin/words.ts';
import type { Labelled, Span } from './labelled.ts';

/** What a reader named in a posting: its names, its importance, and where the posting's own words for it stand. */
export interface Named {
  readonly names: readonly string[];
  readonly importance: string;
  readonly places: readonly Span[];
}

export interface Count {
  readonly asked: number;
  readonly found: number;
  readonly foundAlone: number;
  readonly named: number;
  readonly right: number;
  readonly weighed: number;
  readonly weighedRight: number;
  readonly boilerplate: number;
}

const FILLER = new Set(
  'a an and or of in on at to for with the such as like e.g i.e etc experience knowledge skills skill strong good solid ability'.split(
    ' ',
  ),
);

const wordsOf = (text: string): Set<string> =>
  new Set(tokens(text).flatMap(({ text: word }) => (FILLER.has(word) ? [] : [singular(word)])));

const meet = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** A name stands for a labelled thing where its place meets one of the thing's spans, and they share a word that says something. */
function standsFor(named: Named, spans: readonly Span[], text: string): boolean {
  const name = wordsOf(named.names.join(' '));
  return spans.some(
    (span) =>
      named.places.some((place) => meet(place, span)) &&
      [...wordsOf(text.slice(span[0], span[1]))].some((word) => name.has(word)),
  );
}

/**
 * Counts for one posting. A thing is found where a name stands for it, and found alone where that name is given to no other thing (one
 * to one, greedily in the labels' order). A name is right where it stands for a thing that is asked or done, one name for each thing, or
 * for a condition that was marked.
 */
export function countOf(named: readonly Named[], labels: Labelled, text: string): Count {
  const asked = labels.things.filter(({ where }) => where === 'asked');
  const pairs = labels.things.map((thing) => named.filter((name) => standsFor(name, thing.spans, text)));
  const by = new Map(labels.things.map((thing, at) => [thing.id, pairs[at] ?? []]));
  const taken = new Set<Named>();
  const foundAlone = asked.filter(({ id }) => {
    const free = by.get(id)?.find((name) => !taken.has(name));
    if (free) taken.add(free);
    return free !== undefined;
  });
  const weighed = asked.flatMap(({ id, importance }) => {
    const first = by.get(id)?.[0];
    return first ? [first.importance === importance] : [];
  });
  return {
    asked: asked.length,
    found: asked.filter(({ id }) => (by.get(id)?.length ?? 0) > 0).length,
    foundAlone: foundAlone.length,
    named: named.length,
    right: rightOf(named, labels, text),
    weighed: weighed.length,
    weighedRight: weighed.filter(Boolean).length,
    boilerplate: named.filter(({ places }) => isBoilerplate(places, labels)).length,
  };
}

/** Names that stand for something of their own, in the assignment that gives the most of them one thing each; or else for a condition. */
function rightOf(named: readonly Named[], labels: Labelled, text: string): number {
  const things = named.map((name) => labels.things.filter(({ spans }) => standsFor(name, spans, text)));
  const owner = new Map<string, number>();
  const finds = (at: number, tried: Set<string>): boolean =>
    (things[at] ?? []).some(({ id }) => {
      if (tried.has(id)) return false;
      tried.add(id);
      const held = owner.get(id);
      if (held !== undefined && !finds(held, tried)) return false;
      owner.set(id, at);
      return true;
    });
  return named.filter((name, at) =>
    things[at]?.length === 0
      ? labels.knockOuts.some(({ spans }) => standsFor(name, spans, text))
      : finds(at, new Set()),
  ).length;
}

const isBoilerplate = (places: readonly Span[], { asksNothing }: Labelled): boolean =>
  places.length > 0 && places.every(([start, end]) => asksNothing.some(([from, to]) => from <= start && end <= to));

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce((sum, one) => ({
    asked: sum.asked + one.asked,
    found: sum.found + one.found,
    foundAlone: sum.foundAlone + one.foundAlone,
    named: sum.named + one.named,
    right: sum.right + one.right,
    weighed: sum.weighed + one.weighed,
    weighedRight: sum.weighedRight + one.weighedRight,
    boilerplate: sum.boilerplate + one.boilerplate,
  }));
