import { type Block, type Button, type Card, code, type Item } from '../chat/card.ts';
import { count } from '../chat/text.ts';
import { FILTERS, type Filter, STATES, type Tracked } from '../jobs/job.ts';
import { EVALUATE } from './evaluations.ts';
import { EXPORT, listButton, openButton, SAVE } from './jobs-buttons.ts';
import { fitWords, jobName, STATE_WORDS, stepWords, zoneOr } from './jobs-words.ts';

/** One page of a person's jobs. */
export interface Listed {
  readonly jobs: readonly Tracked[];
  readonly filter: Filter | undefined;
  /** How many come before this page, and whether more come after it. */
  readonly after: number;
  readonly more: boolean;
  /** All of the person's jobs, by state, and those whose next step is due. */
  readonly counts: Readonly<Record<Filter, number>>;
  readonly zone: string | undefined;
  readonly now: Date;
}

const FILTER_WORDS: Record<Filter, string> = { ...STATE_WORDS, due: 'Due' };

/** A person's jobs, for them alone. Without any, how to save the first. */
export function jobsCard(listed: Listed): Card {
  const { jobs, filter, counts } = listed;
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  if (all === 0) return NONE;
  const summary = summaryOf(all, counts);
  return {
    title: filter === undefined ? 'Your jobs' : `Your jobs · ${FILTER_WORDS[filter]}`,
    summary,
    tone: 'plain',
    blocks: [{ kind: 'text', line: [summary] }, ...entries(listed)],
    buttons: [
      ...jobs.map(({ job }, index) => openButton(job, `Open ${index + 1}`)),
      ...next(listed),
      SAVE,
      EXPORT,
      ...filters(filter, counts),
    ],
  };
}

/** "5 jobs: 3 saved, 2 applied. 1 step is due." */
function summaryOf(all: number, counts: Listed['counts']): string {
  const states = STATES.filter((state) => counts[state] > 0).map(
    (state) => `${counts[state]} ${STATE_WORDS[state].toLowerCase()}`,
  );
  const due = counts.due > 0 ? ` ${count(counts.due, 'step is', 'steps are')} due.` : '';
  return `${count(all, 'job')}: ${states.join(', ')}.${due}`;
}

function entries({ jobs, zone, now, after }: Listed): Block[] {
  if (jobs.length === 0) return [{ kind: 'text', line: ['There are none of these.'] }];
  const shown = zoneOr(zone);
  return [
    { kind: 'list', ordered: true, items: jobs.map((each) => itemOf(each, shown, now)) },
    ...(after > 0 ? [{ kind: 'note', line: [`These come after the first ${after}.`] } as const] : []),
    { kind: 'note', line: [`Times are those of ${shown}.`] },
  ];
}

function itemOf({ job, latest }: Tracked, zone: string, now: Date): Item {
  const parts = [
    STATE_WORDS[job.state],
    ...(latest ? [`fit ${fitWords(latest)}`] : []),
    ...(job.next ? [`next: ${stepWords(job.next, zone, now)}`] : []),
  ];
  return { title: jobName(job), line: [parts.join(' · ')] };
}

function next({ jobs, filter, after, more }: Listed): Button[] {
  const values = { ...(filter && { show: filter }), after: String(after + jobs.length) };
  return more ? [listButton('More', values, 'plain')] : [];
}

function filters(filter: Filter | undefined, counts: Listed['counts']): Button[] {
  const others = FILTERS.filter((each) => each !== filter && counts[each] > 0);
  return [
    ...(filter === undefined ? [] : [listButton('All', {}, 'quiet')]),
    ...others.map((each) => listButton(`${FILTER_WORDS[each]} (${counts[each]})`, { show: each }, 'quiet')),
  ];
}

const NONE: Card = {
  title: 'Your jobs',
  summary: 'You keep no jobs yet.',
  tone: 'plain',
  blocks: [
    { kind: 'text', line: ['You keep no jobs yet. There are two ways to save the first:'] },
    {
      kind: 'list',
      ordered: false,
      items: [
        { line: ['Evaluate your resume against it, and press “Save job” on the card.'] },
        { line: ['Give its link or its title here: ', code('/jobs Backend Engineer https://…')] },
      ],
    },
  ],
  buttons: [SAVE, { ...EVALUATE, style: 'plain' }],
};
