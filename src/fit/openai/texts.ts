import type { Texts } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import type { ResumePaper } from '../reader.ts';
import type { Role } from '../role.ts';
import { levelsOf } from '../score.ts';
import { type Counts, countFaults, countsOf } from './counts.ts';
import { foreignIn, foreignOpenersIn, type Grounds, wordsAndTermsOf } from './grounds.ts';
import { leakFinder } from './leak.ts';
import { voiceFaults } from './voice.ts';
import type { TextsWire } from './wire.ts';

/** What sentences to the person are held against: the role and the checked findings. The resume's own words may not stand in a thread. */
export interface Facts {
  readonly role: Role;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly grounds: Grounds;
  /** True for a text that repeats a passage of the resume. */
  readonly repeats: (text: string) => boolean;
}

export function factsOf(role: Role, findings: readonly Finding[], resume: ResumePaper): Facts {
  const known = [
    role.title,
    role.company,
    ...role.requirements.flatMap(({ label, alternatives, words, years }) => [label, ...alternatives, words, years]),
    ...role.knockOuts.flatMap(({ label, words }) => [label, words]),
    ...role.dimensions.flatMap(({ title, words }) => [title, words]),
  ].join('\n');
  const grounds = wordsAndTermsOf(known);
  return {
    role,
    findings,
    counts: countsOf(role, levelsOf(findings)),
    grounds,
    repeats: leakFinder(resume.redacted, known),
  };
}

export interface Checked {
  readonly texts: Texts;
  /** What is wrong, a line each, in words for the model. */
  readonly faults: readonly string[];
}

const ASSESSMENT = { least: 60, most: 900 } as const;
const DETAIL = { least: 30, most: 420 } as const;

/** Those of a model's sentences that hold against the facts, and what is wrong with the others. */
export function checkedTexts({ assessment, advice }: TextsWire, facts: Facts): Checked {
  const own = assessmentFaults(assessment.trim(), facts);
  const wanted = advice.filter(({ requirement }) => facts.role.requirements.some(({ id }) => id === requirement));
  const once = wanted.filter(
    ({ requirement }, at) => wanted.findIndex((one) => one.requirement === requirement) === at,
  );
  const details = once.map(({ requirement, detail }) => ({
    requirement,
    detail: detail.trim(),
    faults: detailFaults(detail.trim(), facts).map((fault) => `advice for ${requirement}: ${fault}`),
  }));
  return {
    texts: {
      ...(own.length === 0 && { assessment: assessment.trim() }),
      details: details.filter(({ faults }) => faults.length === 0).map(({ faults: _, ...rest }) => rest),
    },
    faults: [...own.map((fault) => `assessment: ${fault}`), ...details.flatMap(({ faults }) => faults)],
  };
}

/** First those that held the first time; of the rest those that hold the second time. */
export function mended(first: Texts, second: Texts): Texts {
  const kept = new Set(first.details.map(({ requirement }) => requirement));
  const assessment = first.assessment ?? second.assessment;
  return {
    ...(assessment !== undefined && { assessment }),
    details: [...first.details, ...second.details.filter(({ requirement }) => !kept.has(requirement))],
  };
}

const assessmentFaults = (text: string, facts: Facts): string[] => [
  ...lengthFaults(text, ASSESSMENT),
  ...(sentencesIn(text) > 5 ? ['more than four sentences'] : []),
  ...voiceFaults(text, facts.grounds),
  ...groundFaults(text, facts),
  ...countFaults(text, facts.counts),
  ...missingAsShown(text, facts),
];

const detailFaults = (text: string, facts: Facts): string[] => [
  ...lengthFaults(text, DETAIL),
  ...voiceFaults(text, facts.grounds),
  ...groundFaults(text.replace(BLANK, ''), facts),
  ...(CONDITION.test(text) || BLANK.test(text) ? [] : ['says neither "if" nor leaves a blank in square brackets']),
  ...(readyMade(text) ? ['quotes a finished sentence without a blank in square brackets'] : []),
];

/** "[how much?]": for the person to fill in. */
const BLANK = /\[[^\][\n]{1,60}\]/;
const CONDITION = /\b(?:if|where|when|unless)\b/i;
const QUOTATION = /[“"][^”"]{15,}[”"]/g;

const readyMade = (text: string): boolean => (text.match(QUOTATION) ?? []).some((words) => !BLANK.test(words));

const lengthFaults = (text: string, { least, most }: { least: number; most: number }): string[] =>
  text.length < least || text.length > most ? [`not between ${least} and ${most} characters`] : [];

const sentencesIn = (text: string): number => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;

function groundFaults(text: string, { grounds, repeats }: Facts): string[] {
  const foreign = [...foreignIn(text.replace(COUNTING, ' '), grounds), ...foreignOpenersIn(text, grounds)];
  return [
    ...(foreign.length > 0 ? ['names or figures that the role does not hold'] : []),
    ...(repeats(text) ? ['repeats a passage of the resume'] : []),
  ];
}

/** Counts are held against the table, not against the papers. */
const COUNTING =
  /\b\d{1,2}(?= (?:of|out of)\b| (?:requirements?|musts?|things|skills|gaps)\b)|(?<=\bof (?:the |its |your )?)\d{1,2}\b/g;

const DENIAL =
  /\b(?:not|no|none|nothing|never|missing|absent|lacks?|lacking|without|gaps?|open|yet|unless|if|neither|nor|only)\b|n['’]t\b/i;

/** A sentence that names something missing has to say that it is. */
function missingAsShown(text: string, { role, findings }: Facts): string[] {
  const levels = levelsOf(findings);
  const absent = role.requirements.filter(({ id }) => levels(id) === 'absent');
  const claims = text.split(/(?<=[.!?;])\s+/).filter((sentence) => !DENIAL.test(sentence));
  const shown = absent.filter(({ label }) => claims.some((sentence) => names(sentence, label)));
  return shown.map(({ id }) => `speaks of ${id} as shown, but it is absent`);
}

const names = (sentence: string, label: string): boolean => ` ${plain(sentence)} `.includes(` ${plain(label)} `);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+|\.(?=\s|$)/gu, ' ')
    .trim();
