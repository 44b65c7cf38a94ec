import { type Block, type Button, type Card, type Fact, strong } from '../chat/card.ts';
import type { Advice, Evaluation } from '../fit/evaluation.ts';
import { LEVELS } from '../fit/finding.ts';
import { capital, number } from '../fit/wording.ts';
import { atMost, BANDS, inOneLine, LEVEL_WORDS, readerName, roleName, scoreAlt, TONES, VERDICTS } from './words.ts';

/**
 * The answer to /evaluate, for the thread: no quote of the resume, and no name, contact or employer of the person, stands on it.
 * `id` is the evaluation's, for the buttons; without it the card has none, as in a terminal. `picture` is the score's, where there is one.
 */
export function evaluationCard(evaluation: Evaluation, id?: string, picture?: string): Card {
  return {
    title: roleName(evaluation),
    summary: inOneLine(evaluation),
    tone: TONES[evaluation.fit.band],
    blocks: [
      ...top(evaluation, picture),
      ...matches(evaluation),
      ...missing(evaluation),
      ...dimensions(evaluation),
      ...next(evaluation),
      ...evaluation.warnings.map(({ message }): Block => ({ kind: 'note', line: [strong('Please note: '), message] })),
      { kind: 'note', line: [footer(evaluation)] },
    ],
    buttons: id === undefined ? [] : buttons(id),
  };
}

function top(evaluation: Evaluation, picture: string | undefined): Block[] {
  const { fit, assessment } = evaluation;
  return [
    { kind: 'score', value: fit.score, label: BANDS[fit.band], alt: scoreAlt(fit), ...(picture && { picture }) },
    { kind: 'facts', facts: [matched(evaluation), ...conditions(evaluation)] },
    { kind: 'heading', text: 'Assessment' },
    { kind: 'text', line: [assessment] },
  ];
}

function matched({ fit }: Evaluation): Fact {
  const editing = fit.ceiling > fit.score ? ` · could show ${fit.ceiling} by editing alone` : '';
  const value = [strong(`${fit.matched} of ${fit.total}`), ` · confidence ${fit.confidence}${editing}`];
  return { label: 'Matched', value };
}

/** What is not met comes first, each with its word beside its sign. */
function conditions({ role, judgements }: Evaluation): Fact[] {
  const words = VERDICT_ORDER.flatMap((verdict) =>
    role.knockOuts
      .filter(({ id }) => judgements.some((judgement) => judgement.knockOut === id && judgement.verdict === verdict))
      .map(({ label }) => `${VERDICTS[verdict]}: ${label}`),
  );
  return words.length > 0 ? [{ label: 'Hard conditions', value: [words.join(' · ')] }] : [];
}

const VERDICT_ORDER = ['fail', 'ask', 'pass'] as const;

/** By level, best first: what is proven and what is only named are not the same. */
function matches({ strengths }: Evaluation): Block[] {
  if (strengths.length === 0) return [];
  const facts = LEVELS.toReversed().flatMap((level): Fact[] => {
    const names = strengths.filter((strength) => strength.level === level).map(({ label }) => label);
    return names.length > 0 ? [{ label: capital(LEVEL_WORDS[level]), value: [atMost(names)] }] : [];
  });
  return [
    { kind: 'heading', text: 'Matches' },
    { kind: 'facts', facts },
  ];
}

function missing({ gaps }: Evaluation): Block[] {
  if (gaps.length === 0) return [];
  return [
    { kind: 'heading', text: 'Missing' },
    { kind: 'text', line: [atMost(gaps.map(({ label, importance }) => `${label} (${importance})`))] },
  ];
}

function dimensions({ role, fit }: Evaluation): Block[] {
  const meters = role.dimensions.flatMap(({ id, title }) => {
    const found = fit.dimensions.find(({ dimension }) => dimension === id);
    if (!found || found.score === null) return [];
    return [{ label: title, value: found.score, note: `${found.matched} of ${found.total} matched` }];
  });
  if (meters.length === 0) return [];
  return [
    { kind: 'heading', text: 'What the role is testing' },
    { kind: 'meters', meters },
  ];
}

function next({ recommendations }: Evaluation): Block[] {
  if (recommendations.length === 0) return [];
  const items = recommendations.map((advice) => ({
    title: `${advice.title} (${worth(advice)})`,
    line: [advice.detail],
  }));
  return [
    { kind: 'heading', text: 'Do next' },
    { kind: 'list', ordered: true, items },
  ];
}

function worth({ gain, kind, requirements }: Advice): string {
  if (kind === 'ask') return 'a condition, no points';
  const together = requirements.length === 2 ? ' for both' : ` for all ${number(requirements.length)}`;
  return `+${gain}${requirements.length > 1 ? together : ''}`;
}

const footer = ({ engine, posting }: Evaluation): string =>
  `${posting.postedAt ? `Posted on ${posting.postedAt}. ` : ''}Fit estimate by ${readerName(engine)}. Employers' systems do not use this number.`;

const buttons = (id: string): Button[] => [
  {
    label: 'Full report',
    command: 'report',
    values: { evaluation: id },
    opens: 'answer',
    style: 'primary',
    description: 'A link to everything on one page, for your eyes only',
  },
  {
    label: 'Evidence',
    command: 'evidence',
    values: { evaluation: id },
    opens: 'answer',
    style: 'plain',
    description: "The posting's words beside your resume's words, for your eyes only",
  },
  {
    label: 'Why this score',
    command: 'why',
    values: { evaluation: id },
    opens: 'answer',
    style: 'plain',
    description: 'The receipt of the score, recomputed',
  },
  {
    label: 'Evaluate again',
    command: 'recheck',
    values: { again: id },
    opens: 'form',
    style: 'plain',
    description: 'With another resume, against the same reading of the posting',
  },
  {
    label: 'Save job',
    command: 'job-save',
    values: { evaluation: id },
    opens: 'answer',
    style: 'plain',
    description: 'Keeps this job in your list, with notes and reminders',
  },
  {
    label: 'Share',
    command: 'share',
    values: { evaluation: id },
    opens: 'form',
    style: 'plain',
    description: 'Posts the score, the role and what matched, for others to see',
  },
  {
    label: 'I would say …',
    command: 'opinion',
    values: { evaluation: id },
    opens: 'form',
    style: 'quiet',
    description: 'Say which score you would give, and why',
  },
  {
    label: '👍',
    command: 'feedback',
    values: { evaluation: id, verdict: 'good' },
    opens: 'note',
    style: 'quiet',
    description: 'This was helpful',
  },
  {
    label: '👎',
    command: 'feedback',
    values: { evaluation: id, verdict: 'bad' },
    opens: 'form',
    style: 'quiet',
    description: 'This was not helpful: say why',
  },
];
