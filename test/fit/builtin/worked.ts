import { actsShown } from '../../../src/fit/builtin/findings/acts/shown.ts';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import type { ResumePaper } from '../../../src/fit/reader.ts';
import { paper } from './paper.ts';

/** The resume of somebody who had one job, of which it says this alone. */
export const worked = (words: string): ResumePaper =>
  paper(`# Somebody\n\n## Experience\n\nWorker, Example Ltd, Jan 2019 - Dec 2023\n- ${words}\n`);

/** Whether these words of a job are an act that shows what is asked. */
export const isShown = (asked: string, words: string): boolean =>
  actsShown(asked, evidenceOf(worked(words))).length > 0;
