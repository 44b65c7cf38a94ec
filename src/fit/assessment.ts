import { type Subject, subjectOf } from './advice-subject.ts';
import type { Judgement, Level, Verdict } from './finding.ts';
import type { Fit } from './fit.ts';
import type { Requirement, Role } from './role.ts';
import { bandOf, type Levels } from './score.ts';
import { bestPart, inPart, ranked, weightiest } from './standing.ts';
import { capital, label, named, number, series } from './wording.ts';
import { levelAsked, workAsked } from './work-as.ts';

/** All that the sentences may speak of: nothing else is known to them. */
export interface Standing {
  readonly role: Role;
  readonly levels: Levels;
  readonly judgements: readonly Judgement[];
  readonly fit: Pick<Fit, 'score' | 'band' | 'ceiling' | 'matched' | 'total' | 'dimensions'>;
  /** True where whoever does this very work may have told it in other words than could be found. */
  readonly otherWords?: boolean;
}

/** Two to four sentences to "you". Every number in them is counted here or taken from the fit, so that text and table cannot disagree. */
export function assessment(standing: Standing): string {
  return [overall(standing), strongest(standing), missing(standing), reach(standing)]
    .filter((part) => part !== '')
    .join(' ');
}

const OPENING = {
  excellent: 'Your resume answers this posting closely: it shows',
  strong: 'Your resume answers most of this posting: it shows',
  partial: 'Your resume answers a part of this posting: it shows',
  weak: 'Your resume does not answer this posting yet: it shows',
} as const;

/** Below it the two papers speak of different work, and that is the kindest true thing to say of it. */
const FAR = 20;
const DISTANCE = '; that says how far apart two papers are, not how good you are at your work';

/** Nobody who does the work is told that they do not answer, where words alone were compared. */
const BY_WORDS = 'Compared word by word, your resume shows';

/** Whoever shows half of the musts and more has answered something. */
const PART_ONLY = 'Your resume answers too little of this posting so far: it shows';

function overall({ role, levels, otherWords = false, fit: { score, band, matched, total } }: Standing): string {
  const musts = role.requirements.filter(({ importance }) => importance === 'must');
  const shown = musts.filter(({ id }) => levels(id) !== 'absent').length;
  if (matched === 0) return `Your resume shows none of the ${total} things this posting asks for${DISTANCE}.`;
  const things = matched === total ? everything(total) : `${matched} of the ${total} things asked for`;
  const fell = musts.length > 0 && shown * 2 >= musts.length ? PART_ONLY : OPENING.weak;
  const opening = band !== 'weak' ? OPENING[band] : otherWords ? BY_WORDS : fell;
  return `${opening} ${things}${matched < total ? ofMusts({ shown, matched }, musts.length) : ''}${onlyListed(role, levels)}${score < FAR && opening === OPENING.weak ? DISTANCE : ''}.`;
}

/** From so many on, and where they are most of what is shown, it is the first thing to know about the resume. */
const FEWEST_LISTED = 3;

function onlyListed({ requirements }: Role, levels: Levels): string {
  const shown = requirements.filter(({ id }) => levels(id) !== 'absent');
  const listed = shown.filter(({ id }) => levels(id) === 'listed').length;
  if (listed < FEWEST_LISTED || listed * 2 <= shown.length) return '';
  const which = listed === shown.length ? 'all of these' : `${number(listed)} of these`;
  return `; ${which} are only listed, with no line on what you did with them`;
}

const everything = (total: number): string =>
  total === 1 ? 'the one thing asked for' : `all ${total} things asked for`;

/** "among them" is said of some: where all that is shown are musts, they are the very things. */
function ofMusts({ shown, matched }: { shown: number; matched: number }, all: number): string {
  const among = shown < matched ? ' among them' : '';
  if (all === 0) return '';
  if (shown === 0) return all === 1 ? ', but not its one must' : `, but none of its ${number(all)} musts`;
  if (shown < all) return `, ${number(shown)} of its ${number(all)} musts${among}`;
  return all === 1 ? `, its one must${among}` : `, all ${number(all)} musts${among}`;
}

const BACKED: Record<Exclude<Level, 'absent'>, (names: string) => string> = {
  proven: (names) => `you back ${names} with a result, a scale or the years asked for`,
  used: (names) => `your described work shows ${names}, though without a result`,
  listed: (names) => `you name ${names}, but no line describes the work`,
};

/** The part of the role that is shown best; the best-shown requirements where the role has no parts. */
function strongest({ role, levels, fit }: Standing): string {
  const dimension = bestPart(role, levels);
  const all = (dimension ? inPart(role, dimension) : role.requirements).filter((one) => isBacked(one, levels));
  const work = all.filter((one) => !PAPERS.has(subjectOf(one)) && levels(one.id) !== 'absent');
  const [best] = ranked(work, levels);
  const backing = best ? backed(ranked(work, levels), levels) : holding(all, levels);
  const counts = fit.dimensions.find((each) => each.dimension === dimension?.id);
  if (backing === '') return '';
  if (!dimension || !counts) return `${fit.band === 'weak' ? 'What you bring' : 'Your strongest side'}: ${backing}.`;
  // Nobody is strong in what stands in a list, or in a part of which most is missing.
  const isStrong = best !== undefined && levels(best.id) !== 'listed' && counts.matched * 2 >= counts.total;
  return `You ${isStrong ? 'are strongest' : 'come nearest'} in “${dimension.title}” (${counts.matched} of ${counts.total}): ${backing}.`;
}

/** A post is shown by its title: one that only comes near it is backed by no line of work. */
const isBacked = ({ id, label: name }: Requirement, levels: Levels): boolean =>
  levels(id) === 'proven' || (workAsked(name) === null && levelAsked(name) === null);

/** What is held, spoken or linked is shown by no line of work. */
const PAPERS: ReadonlySet<Subject> = new Set(['credential', 'language', 'showpiece']);

function holding(requirements: readonly Requirement[], levels: Levels): string {
  const names = ranked(requirements, levels).filter(({ id }) => levels(id) !== 'absent');
  return names.length === 0 ? '' : `you name ${series(names.slice(0, 3).map(label), 'and')}`;
}

function backed(requirements: readonly Requirement[], levels: Levels): string {
  const level = requirements[0] === undefined ? 'absent' : levels(requirements[0].id);
  if (level === 'absent') return '';
  const names = requirements.filter(({ id }) => levels(id) === level).map(label);
  return BACKED[level](series(names.slice(0, 3), 'and'));
}

function missing({ role, levels, fit: { matched, total } }: Standing): string {
  if (matched === total) return '';
  const absent = weightiest(role.requirements.filter(({ id }) => levels(id) === 'absent'));
  const musts = absent.filter(({ importance }) => importance === 'must');
  if (musts.length === 0) return `${noMust(role)} ${named(absent.map(label), 'and', 3)}.`;
  const names = named(musts.map(label), 'and', 3);
  return `${capital(number(musts.length))} ${musts.length === 1 ? 'must is' : 'musts are'} not shown: ${names}.`;
}

const noMust = ({ requirements }: Role): string =>
  requirements.some(({ importance }) => importance === 'must')
    ? 'No must is missing; not shown from the rest:'
    : 'The posting names no musts; not shown of what it prefers:';

function reach(standing: Standing): string {
  const [failed, open] = [conditions(standing, 'fail'), conditions(standing, 'ask')];
  const clauses = [notMet(failed), toAnswer(open, failed.length > 0), editing(standing.fit)];
  const sentence = clauses.filter((clause) => clause !== '').join('; ');
  return sentence === '' ? '' : `${capital(sentence)}.`;
}

function conditions({ role, judgements }: Standing, verdict: Verdict): string[] {
  const ids = new Set(judgements.filter((judgement) => judgement.verdict === verdict).map(({ knockOut }) => knockOut));
  return role.knockOuts.filter(({ id }) => ids.has(id)).map(label);
}

function notMet(names: readonly string[]): string {
  if (names.length === 0) return '';
  const what = names.length === 1 ? 'one hard condition reads' : `${number(names.length)} hard conditions read`;
  return `${what} as not met (${named(names, 'and', 3)})`;
}

function toAnswer(names: readonly string[], further: boolean): string {
  if (names.length === 0) return '';
  const count = number(names.length);
  const one = further ? 'another is' : 'one hard condition is';
  const many = further ? `${count} more are` : `${count} hard conditions are`;
  return `${names.length === 1 ? one : many} for you to answer (${named(names, 'and', 3)})`;
}

function editing({ score, band, ceiling, matched }: Standing['fit']): string {
  if (score === 100) return '';
  if (matched === 0)
    return 'rewording what is there cannot move the score, but what you have done and not yet written down can';
  if (ceiling === score)
    return 'better writing alone would not move the score: what is missing has to be learned or, where you have it, said';
  const lifted = bandOf(ceiling) === band ? '' : `, ${articled(bandOf(ceiling))} match`;
  const still = band === 'weak' && lifted === '' ? ', which is still a weak match' : '';
  return `better writing alone could take the score from ${score} to ${ceiling}${lifted}${still}`;
}

const articled = (band: string): string => `${band === 'excellent' ? 'an' : 'a'} ${band}`;
