import type { Block, Button, Card } from '../chat/card.ts';
import { bestFirst } from '../fit/standings.ts';
import { plural } from '../fit/wording.ts';
import { evening, eveningInOneLine } from './compare-evening.ts';
import { betweenPostings, betweenResumes, gaps } from './compare-gaps.ts';
import { table } from './compare-table.ts';
import { type Compared, postingNames, resumeName, unreadOf, type WeighedEntry, weighedOf } from './compared.ts';
import { readerName, roleName } from './words.ts';

/** The answer to /compare. No quote, no name and no file's name stands on it. Needs at least two that were weighed. */
export const compareCard = (compared: Compared): Card =>
  compared.of === 'postings' ? postingsCard(compared) : resumesCard(compared);

function postingsCard(compared: Compared): Card {
  const weighed = bestFirst(weighedOf(compared));
  const nameOf = postingNames(weighed);
  const scores = weighed.map((entry) => `${entry.evaluation.fit.score} for ${nameOf(entry)}`).join('; ');
  return {
    title: `Your resume against ${plural(weighed.length, 'posting')}`,
    summary: `Fit of 100: ${scores}. ${eveningInOneLine(weighed, nameOf)}`,
    tone: 'plain',
    blocks: [
      table('The best fit first', weighed, { column: 'Posting', first: (entry) => [longName(entry)] }),
      { kind: 'note', line: [OWN_TOTALS] },
      ...evening(weighed, nameOf),
      ...gaps(weighed, nameOf, betweenPostings),
      ...unread(compared),
      footer(weighed),
    ],
    buttons: weighed.flatMap((entry) => opens(entry, nameOf(entry))),
  };
}

const OWN_TOTALS = 'Matched counts what each posting asks for itself: the totals are not to be compared.';

const longName = ({ evaluation, place }: WeighedEntry): string =>
  (evaluation.role.title ?? evaluation.posting.title) ? roleName(evaluation) : `Posting ${place}`;

function resumesCard(compared: Compared): Card {
  const weighed = weighedOf(compared);
  const scores = weighed.map((entry) => `${entry.evaluation.fit.score} for ${resumeName(entry)}`).join('; ');
  const [one] = weighed;
  return {
    title: `${plural(weighed.length, 'resume')} against ${one ? roleName(one.evaluation) : 'one posting'}`,
    summary: `Fit of 100, by one reading of the posting: ${scores}.`,
    tone: 'plain',
    blocks: [
      table('In the order of the files', weighed, { column: 'Resume', first: (entry) => [resumeName(entry)] }),
      ...dimensions(weighed),
      ...gaps(weighed, resumeName, betweenResumes),
      ...unread(compared),
      { kind: 'note', line: [FOR_YOU_ALONE] },
      footer(weighed),
    ],
    buttons: [],
  };
}

const FOR_YOU_ALONE =
  'Only you see this. The resumes are removed, and their numbers are kept nowhere else: nobody is listed or ranked.';

/** The parts of the role, and what each resume shows of them. */
function dimensions(weighed: readonly WeighedEntry[]): Block[] {
  const [one] = weighed;
  const rows = (one?.evaluation.role.dimensions ?? []).flatMap(({ id, title }) => {
    const fits = weighed.map(({ evaluation }) => evaluation.fit.dimensions.find(({ dimension }) => dimension === id));
    return fits.every((fit) => fit === undefined || fit.score === null)
      ? []
      : [[[title], ...fits.map((fit) => [fit ? `${fit.score} (${fit.matched} of ${fit.total})` : '–'])]];
  });
  const columns = ['Part', ...weighed.map(resumeName)];
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'What the role is testing' },
    { kind: 'table', caption: 'Part by part: of 100, and how much is matched', columns, rows },
  ];
}

function unread(compared: Compared): Block[] {
  const what = compared.of === 'postings' ? 'Posting' : 'Resume';
  const items = unreadOf(compared).map(({ place, site, problem }) => ({
    title: `${what} ${place}${site === undefined ? '' : ` · ${site}`}: ${problem.title}`,
    line: [problem.next],
  }));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'Not compared' },
    { kind: 'list', ordered: false, items },
  ];
}

const footer = ([one]: readonly WeighedEntry[]): Block => ({
  kind: 'note',
  line: [
    `Fit estimates by ${one ? readerName(one.evaluation.engine) : 'one reader'}. Employers' systems do not use these numbers.`,
  ],
});

const opens = ({ id, evaluation }: WeighedEntry, name: string): Button[] =>
  id === undefined
    ? []
    : [
        {
          label: `Open ${name}`,
          command: 'show',
          values: { evaluation: id },
          opens: 'answer',
          style: 'plain',
          description: `${roleName(evaluation)}, ${evaluation.fit.score} of 100`,
        },
      ];
