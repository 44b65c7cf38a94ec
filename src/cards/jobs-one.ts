import { type Block, type Button, type Card, type Fact, link, strong } from '../chat/card.ts';
import { type Job, type NextStep, type Note, STATES, type Tracked } from '../jobs/job.ts';
import { tableDay } from '../jobs/shown.ts';
import {
  doneButton,
  evaluateButton,
  evaluationButton,
  listButton,
  moveButton,
  noteButton,
  removeButton,
  stepButton,
} from './jobs-buttons.ts';
import { fitWords, jobName, STATE_WORDS, stepWords, zoneOr } from './jobs-words.ts';

/** As many notes as are read at a glance. */
const LATEST = 5;

/** One job with everything that is kept of it, for its owner. `zone` is theirs, where they named one; `said` is what just came of a press. */
export function jobCard({ job, latest }: Tracked, zone: string | undefined, now: Date, said?: string): Card {
  const name = jobName(job);
  return {
    title: name,
    summary: said ?? `${name}: ${STATE_WORDS[job.state].toLowerCase()}.`,
    tone: 'plain',
    blocks: [
      ...(said === undefined ? [] : [{ kind: 'text', line: [said] } as const]),
      { kind: 'facts', facts: [...facts({ job, latest }), ...stepFact(job.next, zoneOr(zone), now)] },
      ...notes(job.notes, zoneOr(zone)),
    ],
    buttons: [
      ...(job.next ? [doneButton(job.id, job.next)] : []),
      stepButton(job.id, zone, job.next ? 'Change the next step' : 'Next step'),
      noteButton(job.id),
      latest ? evaluationButton(latest.evaluation) : evaluateButton(job),
      ...moves(job),
      listButton('All jobs', {}, 'quiet'),
      removeButton(job.id),
    ],
  };
}

function facts({ job, latest }: Tracked): Fact[] {
  return [
    { label: 'State', value: [strong(STATE_WORDS[job.state])] },
    { label: 'Fit', value: [latest ? fitWords(latest) : 'not evaluated yet'] },
    ...(job.link === null ? [] : [{ label: 'Posting', value: [link(job.link, job.link)] }]),
  ];
}

function stepFact(next: NextStep | null, zone: string, now: Date): Fact[] {
  if (!next) return [{ label: 'Next step', value: ['none'] }];
  const fate =
    next.reminded === 'unsent' ? ' · the reminder did not reach you: messages from Rolefit do not arrive' : '';
  return [{ label: 'Next step', value: [`${stepWords(next, zone, now)} (${zone})${fate}`] }];
}

function notes(all: readonly Note[], zone: string): Block[] {
  if (all.length === 0) return [];
  const items = all
    .slice(-LATEST)
    .toReversed()
    .map(({ at, text }) => ({ line: [strong(tableDay(at, zone)), ` ${text}`] }));
  const rest = all.length - items.length;
  return [
    { kind: 'heading', text: 'Notes' },
    { kind: 'list', ordered: false, items },
    ...(rest > 0 ? [{ kind: 'note', line: [`${rest} older ones stand in the export.`] } as const] : []),
  ];
}

const moves = ({ id, state }: Job): Button[] => STATES.filter((to) => to !== state).map((to) => moveButton(id, to));
