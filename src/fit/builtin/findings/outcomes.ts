const NUMBER = '\\d[\\d.,]*';
const SMALL =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a dozen|dozens of|hundreds of|thousands of|millions of';
const YEARS = /^(?:19|20)\d\d$/;
/** A figure with a unit: "99.99%", "$2M", "12 ms", "400k". */
const MEASURED = new RegExp(
  `[$€£¥₹]\\s?${NUMBER}|\\b${NUMBER}\\s?(?:%|percent\\b|per cent\\b|[kmb]\\b|bn\\b|mm\\b|x\\b|×|\\+(?=\\s?[a-z])|million|billion|thousand|ms\\b|fold\\b|gb\\b|tb\\b|pb\\b|rps\\b|qps\\b|sq\\b)`,
  'i',
);
/** A count of things: "40 nurses", "four engineers", "12 inbound trailers". */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?<n>${NUMBER})|${SMALL})[\\s-]+(?:[\\p{Ll}][\\p{L}-]*\\s+){0,3}?(?<noun>\\p{L}[\\p{L}-]*s\\b|people|staff|children|bed\\b|person\\b|strong\\b|member\\b)`,
  'gu',
);
const EFFECT =
  /\b(?:reduced|reducing|cut(?:ting)? (?:[\w-]+ ){0,4}?(?:costs?|times?|latency|errors?|waste|rates?|spend\w*|downtime|delays?|backlogs?|churn|turnover|hours|days|weeks|bills?|loss(?:es)?|incidents?|complaints?|defects?|scrap|queues?|waits?|budgets?|emissions?|expenses?|risks?|load|by|from|to|half)|increased|increasing|decreased|decreasing|sav(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing)|eliminat(?:ed|ing)|shorten(?:ed|ing)|lower(?:ed|ing)|grew|exceed(?:ed|ing)|surpass(?:ed|ing)|result(?:ed|ing) in|from (?:annual|year|quarter|month|week|dai|hour)ly)\b/i;
/** A duration is an outcome only as a limit or a change: "to six hours", "within 2 days"; "every 15 minutes" is none. */
const DURATION = new RegExp(
  `\\b(?:from|to|by|under|below|within|in) (?:${NUMBER}|one|two|half|${SMALL}) (?:seconds?|minutes?|hours?|days?|weeks?|months?)\\b`,
  'i',
);
/** Two of a thing are no scale. */
const FEWEST = 3;
const NO_UNIT = /^(?:years|months|levels|stars|others|is|was|has|as)$/i;

/** True when a piece of described work names an outcome or a scale: a figure with a unit, a count of things, or a change. Pure numbers ("Java 8", "2019") are none. */
export function hasOutcome(words: string): boolean {
  return MEASURED.test(words) || EFFECT.test(words) || DURATION.test(words) || counted(words);
}

function counted(words: string): boolean {
  return [...words.matchAll(COUNTED)].some((hit) => {
    const number = hit.groups?.n ?? '';
    const few = number !== '' && Number(number.replaceAll(',', '')) < FEWEST;
    if (few || NO_UNIT.test(hit.groups?.noun ?? '') || YEARS.test(number)) return false;
    return number === '' ? !isCompound(hit[0]) : !afterName(words, hit.index);
  });
}

/** "Three-phase motors" are counted by nobody; a "six-person team" is. */
const isCompound = (words: string): boolean =>
  /^\p{L}+-(?!(?:person|people|member|strong|bed|seat|site|store|week|month|country|digit|figure)s?\b)/iu.test(words);

/** "Python 3 services", "Windows 10 desktops", "Level 2 tickets": the number belongs to the name before it. */
const afterName = (words: string, at: number): boolean => /[\p{Ll},.)] +\p{Lu}[\p{L}.+#]* $/u.test(words.slice(0, at));
