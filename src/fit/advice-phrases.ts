import type { Group } from './advice-groups.ts';
import { label, quoted, sentenceOn, series } from './wording.ts';
import { NEAR_POST, workAsked } from './work-as.ts';

/** The pieces that the wordings of one recommendation are put together from. */
export interface Phrases {
  readonly all: string;
  readonly any: string;
  readonly first: string;
  readonly one: boolean;
  readonly it: string;
  /** "The posting asks: “…”." in its own words, where one sentence asks for all of it. */
  readonly asked: string;
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
  const names = group.requirements.map(label);
  const one = names.length === 1;
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
    first: names[0] ?? '',
    one,
    it: one ? 'it' : 'them',
    asked: asked(group, names),
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
    ? `The posting asks: ${quoted(sentenceOn(names.join(' '), only))}.`
    : `The posting asks for ${series(names, 'and')}.`;
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
