import { STAFF_TOLD } from './persons.ts';

const FEW = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|\\d+)';
const WHICH = `(?:${FEW}|a|an|the|our|my|new|every|all)`;
/** So many words may tell who they are: "two Cert III colleagues"; what follows a small word is somebody else's. */
const BETWEEN = "(?:(?!(?:for|with|of|to|on|from|in|at|by|that|which|who)\\b)[\\p{L}\\p{N}’'&/-]+ ){0,4}?";
const STAFF = `(?:${WHICH} )?${BETWEEN}${STAFF_TOLD}`;
/** "EITs", "PTPTs": told apart from things in capitals by what is done with them. */
const LETTERS = '(?-i:\\p{Lu}{2,5}s)\\b';
const ANYBODY = `(?:${WHICH} )?${BETWEEN}(?:${STAFF_TOLD}|${LETTERS})`;
const LEARNERS =
  '(?:students?|trainees?|apprentices?|learners?|interns?|graduates?|juniors?|third-years|new grads|SVNs|PTPTs)';

const told = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${pattern})`, 'iu');

/** People who are led, as resumes tell it. */
export const LED: readonly RegExp[] = [
  told(
    `(?:led|leads?|leading|manag(?:e[ds]?|ing)|overs(?:aw|ees?)|head(?:ed|s)?|direct(?:ed|s)?|ran|run) (?:${WHICH} )?(?:[\\p{L}-]+ )?(?:team|crew|brigade|squad|gang|staff) of\\b`,
  ),
  told(`(?:led|leading|manag(?:ed|es|ing)|overs(?:aw|ees?)|headed|directed|line[- ]manag\\p{L}+) ${STAFF}`),
  told(
    `(?:team|crew|brigade|squad|gang|staff|department) of (?:up to |about |around |over )?${FEW}\\b(?! (?:million|percent))`,
  ),
  told(`supervis(?:e[ds]?|ing) ${ANYBODY}`),
  told(
    `(?:check|sign|stamp|review|approve)\\p{L}* (?:\\p{L}+ ){0,3}?(?:work|evidence|competenc\\p{L}+|drawings|timesheets|notes) (?:of|for|by|from) ${ANYBODY}`,
  ),
  told(
    `${FEW} ${BETWEEN}(?:${STAFF_TOLD}|${LETTERS})(?:,? (?:and|plus) [\\p{L}\\p{N} -]{1,40})? (?:under|reporting to|report to|reported to|answering to) me\\b`,
  ),
  told(`(?:in charge of|responsible for|day-to-day lead for|lead for) ${STAFF}`),
  told(`(?:second in charge|2ic|stood in as (?:\\p{L}+ )?manager|acting (?:manager|supervisor|head))\\b`),
  told(`(?:led|ran|running|run|leading) (?:the |\\p{L}+ (?:and \\p{L}+ )?)?shifts?\\b`),
  told(`(?:assign|delegat|hand(?:ed)? off|hand(?:ed)? over|allocat)\\p{L}* [^.;]{1,40} to ${ANYBODY}`),
];

/** People who were brought on. */
export const BROUGHT_ON: readonly RegExp[] = [
  told(
    `(?:mentor(?:ed|s|ing)?|coach(?:ed|es|ing)?|train(?:ed|s|ing)|taught|teach(?:es)?|tutor(?:ed|s)|precept(?:ed|s|ing)|supervis(?:e[ds]?|ing)|onboard(?:ed|s)|induct(?:ed|s)|brought on|buddied|look(?:ed)? after) (?:up )?${ANYBODY}(?! (?:to use|how)\\b)`,
  ),
  told(
    `(?:mentor(?:ed|s|ing)?|coach(?:ed|es|ing)?|precept(?:ed|s|ing)|supervis(?:e[ds]?|ing)|took|taken|had|hosted) ${BETWEEN}(?:${LEARNERS}|placements)\\b`,
  ),
  told(
    `(?:mentor|preceptor|practice educator|clinical coach|buddy|assessor) (?:for|of|to) ${BETWEEN}(?:${STAFF_TOLD}|${LEARNERS}|placements?)`,
  ),
  told(
    `${FEW} ${BETWEEN}(?:${STAFF_TOLD}|${LEARNERS}|${LETTERS})[^.;]{0,40}? (?:I (?:have |had )?(?:coached|mentored|trained|supported|taught|looked after|brought on)|through their|into their|under me|have since been|made up to|stepped up|now (?:an? )?(?:\\p{L}+ )?(?:qualified|demi|seniors?|supervisors?|managers?))\\b`,
  ),
  told(
    `(?:support|help|coach|bring|brought|guid)\\p{L}* ${ANYBODY} (?:through|into|to) (?:their|become|becoming|qualify|qualification)`,
  ),
];
