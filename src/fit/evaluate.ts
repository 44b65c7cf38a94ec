import { advice } from './advice.ts';
import { inOwnWords } from './advice-own.ts';
import { assessment } from './assessment.ts';
import { type Doubt, doubts, OTHER_WORDS } from './confidence.ts';
import type { Evaluation, Gap, PostingFacts, Reading, Strength, Texts, Warning } from './evaluation.ts';
import { labelFound } from './found-label.ts';
import type { Requirement, Role } from './role.ts';
import { basisOf, type Levels, levelsOf, score } from './score.ts';
import { ranked, weightiest } from './standing.ts';
import { plural } from './wording.ts';

/** The two papers, as far as an evaluation keeps anything of them. A Posting and a Resume fit as they are. */
export interface EvaluatedPapers {
  readonly posting: PostingFacts;
  readonly resume: {
    readonly hash: string;
    readonly quality: { readonly grade: 'good' | 'fair' | 'poor'; readonly issues: readonly string[] };
    readonly hidden: readonly { readonly text: string }[];
  };
}

/** Puts papers, role and reading together: all that is computed or said is computed and said here. Same input, same output. */
export function evaluate(papers: EvaluatedPapers, role: Role, reading: Reading): Evaluation {
  const { posting, resume } = papers;
  const fit = score(role, reading, resume);
  const findings = complete(role, reading);
  const judgements = role.knockOuts.flatMap(({ id }) => reading.judgements.filter(({ knockOut }) => knockOut === id));
  const levels = levelsOf(findings);
  const spoken = asFound(role, findings);
  const composed = advice(spoken, findings, judgements);
  const doubted = doubts(basisOf(role, reading, resume));
  const otherWords = doubted.some(({ code }) => code === OTHER_WORDS);
  const { texts = NO_TEXTS } = reading;
  const recommendations = inOwnWords(composed, texts);
  return {
    engine: role.engine,
    posting: kept(posting),
    role,
    findings,
    judgements,
    fit,
    assessment: texts.assessment ?? assessment({ role: spoken, levels, judgements, fit, otherWords }),
    strengths: strengths(spoken, levels),
    gaps: gaps(role, levels),
    recommendations,
    warnings: [...warnings(papers, doubted), ...copies(reading.copied ?? 0), ...fallenClaims(reading.fallen ?? 0)],
    written: texts.assessment !== undefined || recommendations !== composed ? 'model' : 'composed',
  };
}

const NO_TEXTS: Texts = { details: [] };

const kept = ({
  url,
  source,
  title,
  company,
  location,
  hash,
  open,
  postedAt,
  oddities,
}: PostingFacts): PostingFacts => ({
  url,
  source,
  title,
  company,
  location,
  hash,
  open,
  ...(postedAt && { postedAt }),
  ...(oddities && oddities.length > 0 && { oddities }),
});

/** The role in the words of what was found: of "React or Vue" whoever shows Vue is told of Vue. */
function asFound(role: Role, findings: Evaluation['findings']): Role {
  const via = new Map(findings.map((finding) => [finding.requirement, finding.via]));
  const found = role.requirements.map((one) => ({ ...one, label: labelFound(one, via.get(one.id)) }));
  const labels = [...role.requirements, ...found].map(({ id, label }) => `${label}\n${id}`);
  // Of two things, "Python" for one and "Python (FastAPI)" for the other, each keeps a name of its own.
  const isTaken = ({ id, label }: Requirement): boolean =>
    labels.some((each) => each.startsWith(`${label}\n`) && each !== `${label}\n${id}`);
  return {
    ...role,
    requirements: role.requirements.map((one, at) => {
      const named = found[at];
      return named && !isTaken(named) ? named : one;
    }),
  };
}

/** One finding for each requirement, in the role's order: the best of several, absent where there is none. */
function complete({ requirements }: Role, { findings }: Reading): Evaluation['findings'] {
  const levels = levelsOf(findings);
  return requirements.map(({ id }) => {
    const found = findings.find(({ requirement, level }) => requirement === id && level === levels(id));
    return found ?? { requirement: id, level: 'absent', quotes: [] };
  });
}

function strengths({ requirements }: Role, levels: Levels): Strength[] {
  return ranked(requirements, levels).flatMap(({ id, label }) => {
    const level = levels(id);
    return level === 'absent' ? [] : [{ requirement: id, label, level }];
  });
}

const gaps = ({ requirements }: Role, levels: Levels): Gap[] =>
  weightiest(requirements.filter(({ id }) => levels(id) === 'absent')).map(({ id, label, importance }) => ({
    requirement: id,
    label,
    importance,
  }));

/** A saved page may be old; a link to it would have been refused. */
const ENDED: Warning = {
  code: 'posting-ended',
  message:
    'The posting says that its time to apply has passed. Ask whether it is still open before you spend an evening on it.',
};

/** What stood in the way, when something did: the person can mend it. */
const hardToRead = ({ grade, issues }: EvaluatedPapers['resume']['quality']): Warning[] =>
  grade === 'good' ? [] : issues.map((message) => ({ code: 'resume-reading', message }));

/** A reader that claims without a true quote is overruled, and that is said. */
function fallenClaims(count: number): Warning[] {
  if (count === 0) return [];
  const message = `${plural(count, 'claim')} of the reader had no quote in your resume and ${count === 1 ? 'counts' : 'count'} as missing.`;
  return [{ code: 'claims-without-quote', message }];
}

/** Whoever repeats the question has not answered it. */
function copies(count: number): Warning[] {
  if (count === 0) return [];
  const [what, counts] = count === 1 ? ['One line', 'It counts'] : [`${count} lines`, 'They count'];
  const repeats = count === 1 ? 'repeats' : 'repeat';
  const message = `${what} of your resume ${repeats} the posting word for word. ${counts} as listed at most: say in your own words what you did, where and what came of it.`;
  return [{ code: 'posting-repeated', message }];
}

function hiddenText(hidden: readonly { readonly text: string }[]): Warning[] {
  const characters = hidden.reduce((sum, { text }) => sum + [...text].length, 0);
  if (characters === 0) return [];
  const what = plural(characters, 'character');
  const message = `Your resume holds ${what} that people cannot see. Nothing of it was counted. Take it out: employers' systems may show it, and some recruiters reject for it.`;
  return [{ code: 'hidden-text', message }];
}

const warnings = ({ posting, resume: { hidden, quality } }: EvaluatedPapers, doubted: readonly Doubt[]): Warning[] => [
  ...(posting.open ? [] : [ENDED]),
  ...(posting.oddities ?? []),
  ...hiddenText(hidden),
  ...hardToRead(quality),
  ...doubted.map(({ code, reason }) => ({ code, message: reason })),
];
