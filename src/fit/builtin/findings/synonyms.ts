import { groupsOf, isBeside, isSpelling, isSure } from './alike/groups.ts';

/** The keys under which a stem names a thing: itself and what stands for it in any name. */
export const meanings = (stemmed: string): readonly string[] => [
  stemmed,
  ...groupsOf(stemmed).asks.filter((key) => !isBeside(key) && !isSure(key)),
];

/** The keys by which a stem, or a name of several words, is looked for: its meanings and whatever shows it beside other words. */
export const askedAs = (stemmed: string): readonly string[] => [stemmed, ...groupsOf(stemmed).asks];

/** Those of them by which it is looked for where nothing beside it says which is meant: other spellings, and names that show it surely. */
export const askedAlone = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, at) => at === 0 || isSpelling(key) || isSure(key));

/** The keys under which a stem, or a name of several words, stands in a resume: itself, what says the same and what is broader. */
export const shows = (stemmed: string): readonly string[] => [stemmed, ...groupsOf(stemmed).shows];
