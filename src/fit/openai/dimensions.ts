import { slug } from '../builtin/lexicon/term.ts';
import type { Dimension, Requirement } from '../role.ts';
import { capital, number, series } from '../wording.ts';
import { foreignNamesIn } from './grounds.ts';
import type { Paper } from './role.ts';
import type { RoleWire } from './wire.ts';

/** More than five are no longer what a role is really testing. */
const MOST = 5;
/** "Payments depth, not generic backend": short enough for a card's line. */
const TITLE = /^[^\n<>,]{2,50}, not [^\n<>]{2,50}$/u;

/** The dimensions that the posting bears out. Each requirement belongs to the first that names it; one without any is left out. */
export function dimensionsFrom(
  wire: RoleWire['dimensions'],
  requirements: readonly Requirement[],
  paper: Paper,
): Dimension[] {
  const free = new Map(requirements.map((requirement) => [slug(requirement.label), requirement]));
  const dimensions = wire.flatMap(({ title, words, requirements: labels }) => {
    const found = paper.find(words);
    if (!found || !TITLE.test(title.trim()) || foreignNamesIn(title, paper.grounds).length > 0) return [];
    const own = labels
      .flatMap((label) => free.get(slug(label)) ?? [])
      .filter((one, at, all) => all.indexOf(one) === at);
    for (const { label } of own) free.delete(slug(label));
    return own.length === 0 ? [] : [{ title: title.trim(), words: found.words, own }];
  });
  return dimensions.slice(0, MOST).map(({ title, words, own }, at) => ({
    id: `d${at + 1}`,
    title,
    why: why(own, requirements.length),
    words,
    requirements: own.map(({ id }) => id),
  }));
}

/** The posting's own facts, counted. */
function why(own: readonly Requirement[], total: number): string {
  const names = own.slice(0, 3).map(({ label }) => label);
  const count = capital(number(own.length));
  return `${count} of ${total} requirements ${own.length === 1 ? 'asks' : 'ask'} for this: ${series(names, 'and')}${own.length > 3 ? ' among them' : ''}.`;
}
