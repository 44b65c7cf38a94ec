import type { Requirement } from './role.ts';
import { series } from './wording.ts';

/** A name as short as "M" or "GP" means nothing away from what it stands beside. */
const SHORTEST_ALONE = 3;
/** What the last of several carries for all of them: "scissor lift or boom lift certification". */
const SHARED = /\s(?:certification|certificate|qualification|licen[cs]e|degree|level|experience|training)$/;

/**
 * A requirement's label in the words of that alternative which was found: "React or Vue" by Vue is "Vue", "supervising an assistant or
 * trainee" by a trainee is "supervising a trainee". Its own label where nothing else says which of them it is.
 */
export function labelFound({ label, alternatives }: Requirement, via: string | undefined): string {
  if (via === undefined || alternatives.length < 2 || !alternatives.includes(via)) return label;
  const choice = choiceIn(label, alternatives);
  if (choice !== null) return label.replace(choice, () => via);
  const head = label.replace(/\s*\(.*$/, '');
  if (head !== label) return via === head || isOwnName(via) ? via : `${head} (${via})`;
  // Of a name without a choice in it the others are ways to write it: what the posting calls it stays.
  if (!/ or |[,/]/.test(head) || /^\d/.test(via)) return label;
  const shared = SHARED.exec(head)?.[0] ?? '';
  return via === alternatives.at(-1) || via.endsWith(shared) ? via : `${via}${shared}`;
}

const choiceIn = (label: string, alternatives: readonly string[]): string | null => {
  const choice = series(alternatives, 'or');
  return label.includes(choice) && label !== choice ? choice : null;
};

/** "Vue", "AWS": a maker's name says what it is wherever it stands; "pivot tables" and "M" do not. */
const isOwnName = (name: string): boolean => name.length >= SHORTEST_ALONE && /^\p{Lu}/u.test(name);
