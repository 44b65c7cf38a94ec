import { POST } from '../lexicon/posts.ts';

/** The key of any count: "nine", "40". */
export const COUNT = '#count';
/** The key of anybody who is told by a post: "agents", "technicians", "staff". */
export const PERSON = '#person';

const PEOPLE =
  /^(?:people|staff|team|teams|crew|crews|brigade|squad|employees?|colleagues?|hires?|starters?|reports|interns?|juniors?|volunteers?|temps?|students?|members?|personnel|shift|reps?|techs?|aides?|mechanics|nurses|others)$/i;

/** They name machines, programs, deals and dealings as well: "managed servers" leads nobody. */
const NOT_ONLY_PEOPLE =
  'servers|hosts|controllers|leads|partners|owners|masters|loaders|selectors|handlers|schedulers|drivers|workers|operators|agents|buyers|assemblers|dispensers|checkers|readers|executives|directors|collectors|tellers';
/** Several people who work together, or one of those who are led, in running text. */
export const STAFF_TOLD = String.raw`(?:(?!(?:${NOT_ONLY_PEOPLE})\b)${POST.source.replace('s?\\b', 's\\b')}|(?:staff|teams?|crews?|brigade|squad|gang|colleagues|employees|hires|starters|newbies|direct reports|juniors|volunteers|temps|personnel|reps|techs|aides|nurses|lads|trades|subcontractors|foremen|trainees?|apprentices?)\b)(?! (?:meetings?|events?|days?|building|huddles?|rotas?|sports?|calls?|accounts?)\b)`;

/** Held to the beginning of the word: every word of a resume is asked. */
const ONE_POST = new RegExp(`^${POST.source}$`, 'iu');

/** True for a word that names somebody at work, or several. */
export const isPerson = (word: string): boolean => PEOPLE.test(word) || ONE_POST.test(word);

/** What is done with people, whoever they are: one ability, named by its verb. */
const WITH_PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    coaching: 'coaching',
    mentoring: 'mentoring',
    hiring: 'hiring',
    recruiting: 'recruiting',
    interviewing: 'hiring',
    onboarding: 'onboarding',
    training: 'training',
    leading: 'leading',
    managing: 'leading',
    supervising: 'leading',
  }),
);

/**
 * "Coaching nine specialists" is coaching, "hiring technicians" hiring, "managing a team" leading: who the people are is another
 * question. Empty where more is asked.
 */
export function doneWithPeople(asked: string): string[] {
  const [verb = '', ...rest] = asked.toLowerCase().split(/\s+/);
  const ability = WITH_PEOPLE.get(verb);
  const isOne = rest.length > 0 && rest.every((word) => isPerson(word) || BESIDE.test(word));
  return ability !== undefined && isOne && rest.some(isPerson) ? [ability] : [];
}

/** Between the verb and the people: how many, and which. */
const BESIDE = new RegExp(
  `^(?:an?|the|our|of|and|up|to|new|junior|small|large|other|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|${POST.source})$`,
  'i',
);
