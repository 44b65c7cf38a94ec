import type { Card } from '../chat/card.ts';
import type { Job } from '../jobs/job.ts';
import { listButton } from './jobs-buttons.ts';
import { jobName } from './jobs-words.ts';

/** After a job was removed. Its evaluations are not: they are other records. */
export const removedCard = (job: Job): Card => ({
  title: 'Removed',
  summary: `${jobName(job)} is removed from your list.`,
  tone: 'plain',
  blocks: [
    { kind: 'text', line: [`${jobName(job)} is removed, with its notes and its reminder. Evaluations of it stay.`] },
  ],
  buttons: [listButton('All jobs', {}, 'plain')],
});
