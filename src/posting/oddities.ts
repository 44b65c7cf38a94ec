import type { JobFields } from './job-fields.ts';
import type { Oddity } from './posting.ts';

/** Years of experience that no job for beginners asks for. */
const MANY_YEARS = { junior: 4, entry: 3 } as const;
/** Months after which a posting is often filled, or was never meant to be. */
const OLD_AFTER_DAYS = 90;
/** A range whose upper end is this many times the lower one says little about the pay. */
const WIDE_RANGE = 2;
const DAY = 86_400_000;

const JUNIOR = /\b(?:junior|jr|berufseinsteiger(?:in)?|débutant)\b/iu;
const ENTRY =
  /\b(?:entry[- ]level|graduate|new grad|intern(?:ship)?|trainee|apprentice|praktikant(?:in)?|stagiaire|becari[oa])\b/iu;
const NOT_JUNIOR = /\b(?:senior|lead|principal|director|head|manager|partner|vice president)\b/iu;
/** "5+ years of experience", "at least 5 years", "5 Jahre Berufserfahrung", "5 ans d'expérience", "5 años de experiencia". */
const YEARS =
  /(?:^|[^\d.,$€£])(\d{1,2})\s{0,2}(?:\+|(?:-|–|to)\s{0,2}\d{1,2}\+?)?\s{0,2}(?:or more )?(?:years?|yrs|jahren?|ans|años)\b(?! ago)[^.\n]{0,50}(?:experience|berufserfahrung|erfahrung|expérience|experiencia)/giu;
const REMOTE = /\bremote\b|\bwork from home\b|\bhome[- ]?office\b|\btélétravail\b|\bteletrabajo\b/iu;
/** "three days a week in the office", "in the office 2 days per week", "2 Tage pro Woche im Büro". */
const OFFICE_DAYS = new RegExp(
  [
    '\\b(?:\\d|one|two|three|four|five)\\+?(?: or more)? days?(?: (?:a|per|each|every))? ?(?:week)?,? (?:\\w+ ){0,2}(?:in|at|from) (?:the|our|an?) (?:\\w+ ){0,2}office',
    '\\b(?:in|at|from|to) (?:the|our|an?) (?:\\w+ ){0,2}office,? (?:\\w+ ){0,3}(?:\\d|one|two|three|four|five)\\+?(?: or more)? days',
    '\\b(?:\\d|one|two|three|four|five)\\+? days?(?: (?:a|per|each|every) week)? (?:on[- ]?site|in[- ]office)',
    '\\b(?:\\d|ein|zwei|drei|vier|fünf) tage?n?(?: (?:pro|die|in der) woche)? (?:im|vor ort im) büro',
    '\\b(?:\\d|un|deux|trois|quatre) jours? (?:par semaine )?(?:au|dans (?:le|nos)) bureaux?',
  ].join('|'),
  'iu',
);
/** Not "two days a week in the office if you like". */
const BY_CHOICE = /\b(?:optional|if you (?:like|prefer|want)|you can|you may|welcome to|no need|not required)\b/iu;
const MONEY = /[$€£¥₹]\s?\d|\d\s?(?:[$€£]|(?:usd|eur|gbp|chf|inr|cad|aud)\b)|\b(?:usd|eur|gbp|chf|cad|aud)\s?\d/iu;
const RANGE =
  /([$€£]|\b(?:usd|eur|gbp|chf)\s)\s?(\d{1,3}(?:[,.]\d{3})+|\d{2,3}(?=\s?k|\s?[-–—]\s?\d{2,3}\s?k)|\d{4,7})\s?(k?)\s{0,2}(?:-|–|—|to)\s{0,2}(?:[$€£]|\b(?:usd|eur|gbp|chf)\s)?\s?(\d{1,3}(?:[,.]\d{3})+|\d{2,3}(?=\s?k)|\d{4,7})\s?(k?)/iu;
const POOL =
  /\b(?:talent (?:pool|pipeline|community)|general (?:application|interest)|future (?:opportunit(?:y|ies)|openings?|roles)|speculative application|initiativbewerbung|candidature spontanée|candidatura espontánea|evergreen (?:req|posting|role))\b/iu;
const FEE =
  /\b(?:(?:registration|training|application|processing|starter kit|background check) (?:fee|deposit|cost)s?(?: of [$€£]?\d+)? (?:is|are|must be|will be|to be) (?:required|paid|payable|charged)|pay (?:a|the) (?:registration|training|application|processing) fee|(?:via|on|through) (?:telegram|whatsapp) (?:only|for (?:an|the) interview))\b/iu;

/** What is worth knowing about a posting beside what it asks for. Pure; plain words to the person who asked. */
export function oddities(fields: JobFields, now: Date): Oddity[] {
  return CHECKS.flatMap((check) => check(fields, now) ?? []);
}

type Check = (fields: JobFields, now: Date) => Oddity | null;

const juniorWithYears: Check = ({ title, text }) => {
  if (title === null || NOT_JUNIOR.test(title)) return null;
  const bound = ENTRY.test(title)
    ? MANY_YEARS.entry
    : JUNIOR.test(title)
      ? MANY_YEARS.junior
      : Number.POSITIVE_INFINITY;
  const years = Math.max(0, ...[...text.matchAll(YEARS)].map(([, count]) => Number(count)));
  if (years < bound || years > 30) return null;
  return {
    code: 'junior-with-many-years',
    message: `The title is for a beginner, and the text asks for ${years} years of experience. Ask which of the two is meant.`,
  };
};

const remoteWithOffice: Check = ({ title, location, workplace, text }) => {
  if (workplace !== 'remote' && !REMOTE.test(`${title ?? ''}\n${location ?? ''}`)) return null;
  if (/\bhybrid\b/i.test(`${title ?? ''} ${location ?? ''}`)) return null;
  const line = text.split('\n').find((one) => OFFICE_DAYS.test(one) && !BY_CHOICE.test(one));
  return line === undefined
    ? null
    : {
        code: 'remote-with-office-days',
        message: 'It is tagged as remote, and the text asks for days in an office. Ask how many, and where.',
      };
};

const postedLongAgo: Check = ({ postedAt }, now) => {
  const days = postedAt === null ? 0 : Math.floor((now.getTime() - Date.parse(postedAt)) / DAY);
  if (days <= OLD_AFTER_DAYS) return null;
  return {
    code: 'posted-long-ago',
    message: `It was posted on ${postedAt}, ${days} days ago. Check that it is still being filled before you put work into it.`,
  };
};

const noPay: Check = ({ saysPay, text }) =>
  saysPay !== false || MONEY.test(text)
    ? null
    : {
        code: 'no-pay-shown',
        message: 'It names no pay, though its site has a place for it. Ask for the range early.',
      };

const wideRange: Check = ({ text }) => {
  const [, , low = '', lowK = '', high = '', highK = ''] = RANGE.exec(text) ?? [];
  const amount = (digits: string, k: string): number => Number(digits.replace(/[,.]/g, '')) * (k === '' ? 1 : 1000);
  const [from, to] = [amount(low, lowK === '' && highK !== '' && low.length <= 3 ? highK : lowK), amount(high, highK)];
  if (!(from > 0) || to < from * WIDE_RANGE) return null;
  return {
    code: 'wide-pay-range',
    message: 'The upper end of its pay is at least twice the lower one. Ask what is planned for this very job.',
  };
};

const talentPool: Check = ({ title }) =>
  title === null || !POOL.test(title)
    ? null
    : {
        code: 'talent-pool',
        message: 'By its title it gathers people for later and is no open job. An answer may take long, or never come.',
      };

const unlisted: Check = ({ isListed }) =>
  isListed === false
    ? {
        code: 'not-listed',
        message:
          'The employer does not show it in its list of jobs; only those who have the link see it. Ask whether it is still open.',
      }
    : null;

const asksForMoney: Check = ({ text }) =>
  FEE.test(text)
    ? {
        code: 'signs-of-fraud',
        message:
          'It asks for a fee or for talks over a messenger only. Employers do neither: check who stands behind it.',
      }
    : null;

const CHECKS: readonly Check[] = [
  juniorWithYears,
  remoteWithOffice,
  postedLongAgo,
  noPay,
  wideRange,
  talentPool,
  unlisted,
  asksForMoney,
];
