import type { Group } from './advice-groups.ts';
import { isPlural, label, leavesTime, quotedOn, series } from './wording.ts';
import { NEAR_POST, workAsked } from './work-as.ts';

/** The pieces that the wordings of one recommendation are put together from. */
export interface Phrases {
  readonly all: string;
  readonly any: string;
  readonly first: string;
  readonly one: boolean;
  /** "it" or "them", "it" or "they", "was" or "were": by the names, not by how many there are ("hand tools"). */
  readonly it: string;
  readonly they: string;
  readonly were: string;
  /** "The posting asks: “…”." in its own words, where one sentence asks for all of it. */
  readonly asked: string;
  /** Of what is granted: "it", or "one" of a choice; its name on paper, what belongs beside it, and what to do without it. */
  readonly theOne: string;
  readonly paper: string;
  readonly held: string;
  readonly otherwise: string;
  /** "Your skills section", "Your summary": where it is named now. */
  readonly where: string;
  /** "Experience": the section that a new line belongs to. */
  readonly place: string;
  /** "Go and Python": what is shown beside it. */
  readonly near: string;
  /** The same with how they are near, where they are not a post that vouches for all of it. */
  readonly beside: string;
  /** How the neighbours are near: "asked for in the same sentence", or by which part of the role. */
  readonly nearBy: string;
}

export interface Worded {
  readonly title: string;
  readonly detail: string;
}
export type Wording = (phrases: Phrases) => Worded;

/** Puts a group's names into the forms that sentences need; `place` is a section's name. */
export function phrases(group: Group, place: string): Phrases {
  const names = group.requirements.map((one) => label(one).replace(/^work with /, 'working with '));
  const [first = ''] = names;
  const one = names.length === 1;
  const many = !one || names.some(isPlural);
  const near = series(group.neighbours, 'and');
  const nearBy =
    group.part === null
      ? 'asked for in the same sentence'
      : `which the same part of the role asks for (“${group.part}”)`;
  const [neighbour = ''] = group.neighbours;
  const vouched = neighbour === NEAR_POST || workAsked(neighbour) !== null;
  return {
    all: series(names, 'and'),
    any: series(names, 'or'),
    first,
    one,
    it: many ? 'them' : 'it',
    they: many ? 'they' : 'it',
    were: many ? 'were' : 'was',
    asked: asked(group, names),
    theOne: one && !/ or /.test(first) ? 'it' : 'one',
    paper: / or /.test(first) ? '[which of them?]' : first,
    held: names.some(isDegree) ? '[in which field?], [when?]' : '[issuer?], [date?]',
    otherwise: otherwise(group),
    where: whereOf(group.section),
    place: PLACE_NAMES[place] ?? 'Experience',
    near,
    beside: vouched ? near : `${near}, ${nearBy}`,
    nearBy,
  };
}

function asked({ requirements }: Group, names: readonly string[]): string {
  const sentences = [...new Set(requirements.map(({ words }) => words))];
  const [only] = sentences;
  return sentences.length === 1 && only
    ? `The posting asks: ${quotedOn(names.join(' '), only)}.`
    : `The posting asks for ${series(names, 'and')}.`;
}

const isDegree = (name: string): boolean => /\b(?:degree|diploma|doctorate|MBA|PhD)\b/i.test(name);

function otherwise({ requirements }: Group): string {
  if (requirements.every(({ words }) => leavesTime(words)))
    return 'the posting leaves a way; take it, if it is true of you: “[working towards it?], by [when?]”';
  if (requirements.every(({ words }) => /\bor equivalent\b/i.test(words)))
    return 'the posting takes an equivalent: name yours, with [its level?]';
  return requirements.some(({ label: name }) => isDegree(name))
    ? 'ask whether experience counts in its place'
    : 'find out who grants it, what it takes and how long, before you apply';
}

const PLACE_NAMES: Readonly<Record<string, string>> = {
  experience: 'Experience',
  projects: 'Projects',
  volunteering: 'Volunteering',
};

const WHERE: Readonly<Record<string, string>> = {
  header: 'The head of your resume',
  summary: 'Your summary',
  skills: 'Your skills section',
  languages: 'Your languages section',
  education: 'Your education section',
  certifications: 'Your certifications section',
  experience: 'Your experience section',
  projects: 'Your projects section',
};

const whereOf = (section: string | null): string => WHERE[section ?? ''] ?? 'Your resume';
