// What a posting's title asks, put as a requirement's label, and read back from it: a role is frozen, and its labels are all that is kept.

/** By the sound, not the letter: "an HR Manager", "a UX Designer". */
const SOUNDS_OPEN = /^(?:[aeio]|u(?![A-Z]|[sn]i)|[FHLMNRSX][A-Z]{1,2}\b)/;
const article = (title: string): string =>
  SOUNDS_OPEN.test(
    title.charAt(1) === title.charAt(1).toLowerCase() ? title.charAt(0).toLowerCase() + title.slice(1) : title,
  ) || /^[AEIO][A-Z]/.test(title)
    ? 'an'
    : 'a';

/** "work as a Data Engineer": the line of work. */
export const workAs = (title: string): string => `work as ${article(title)} ${title}`;
/** "the level of a Senior Data Engineer": the rung. */
export const levelOfA = (title: string): string => `the level of ${article(title)} ${title}`;

/** What is said of titles that come near the one asked for, or have grown into it: nobody is told that they hold a post which they don't name. */
export const NEAR_POST = 'work close to this post';

const titleIn =
  (pattern: RegExp) =>
  (label: string): string | null =>
    pattern.exec(label)?.[1] ?? null;

/** The title that a label asks to have worked as, or null. */
export const workAsked = titleIn(/^work as an? (.+)$/);
/** The title whose rung a label asks for, or null. */
export const levelAsked = titleIn(/^the level of an? (.+)$/);
