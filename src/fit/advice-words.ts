import { ABSENT } from './advice-absent.ts';
import type { Group } from './advice-groups.ts';
import { phrases, type Worded } from './advice-phrases.ts';
import { SHOW } from './advice-show.ts';

const ALL = { ...SHOW, ...ABSENT };

/** The wordings that fit a group, in the order in which they are to be used. */
export const wordings = (group: Group): ((group: Group, place: string) => Worded)[] =>
  ALL[group.family].map((wording) => (given, place) => wording(phrases(given, place)));
