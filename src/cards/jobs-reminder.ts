import { type Card, strong } from '../chat/card.ts';
import type { Job } from '../jobs/job.ts';
import { shownTime } from '../jobs/shown.ts';
import { doneButton, openButton, stepButton } from './jobs-buttons.ts';
import { jobName, zoneOr } from './jobs-words.ts';

/** Later than this, a reminder says that it is late (milliseconds): less is what any message takes. */
const LATE_MS = 10 * 60_000;

/** Tells a person of their next step at its time. `zone` is theirs, where they named one. */
export function reminderCard(job: Job, zone: string | undefined, now: Date): Card {
  const { next } = job;
  if (!next) throw new Error('a reminder of a job without a next step');
  const at = `${shownTime(next.at, zoneOr(zone))} (${zoneOr(zone)})`;
  const isLate = now.getTime() - next.at.getTime() > LATE_MS;
  return {
    title: next.what,
    summary: `Your next step: ${next.what}, for ${jobName(job)}.`,
    tone: 'plain',
    blocks: [
      { kind: 'text', line: ['Your next step for ', strong(jobName(job))] },
      {
        kind: 'note',
        line: [
          isLate ? `You asked for this at ${at}. It comes late, and we are sorry.` : `You asked for this at ${at}.`,
        ],
      },
    ],
    buttons: [doneButton(job.id, next), stepButton(job.id, zone, 'Remind me again'), openButton(job, 'Open the job')],
  };
}
