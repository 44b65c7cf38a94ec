import { CARE } from './care.ts';
import { COMPUTING } from './computing.ts';
import { WORKING } from './deeds.ts';
import { GOODS } from './goods.ts';
import { GUESTS } from './guests.ts';
import { LAW } from './law.ts';
import { LEARNING } from './learning.ts';
import { MEDIA } from './media.ts';
import { MONEY } from './money.ts';
import { PAPERS } from './papers.ts';
import { PEOPLE } from './people.ts';
import { SITES } from './sites.ts';
import { TIMES } from './times.ts';

/**
 * Words that say the same at work, a group on each line; a word may stand in several, and what it means are its groups. What stands after
 * `<` only shows what stands before: a toddler is a child, and not every child a toddler. A hyphen joins a name of several words.
 */
export const THINGS = [PEOPLE, PAPERS, MONEY, GOODS, CARE, LEARNING, GUESTS, SITES, LAW, MEDIA, COMPUTING].join('');

/** The same of what is done, and when and how: general words, which never say a thing alone. */
export const DEEDS = [WORKING, TIMES].join('');
