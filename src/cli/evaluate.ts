import { randomBytes } from 'node:crypto';
import { evaluationCard } from '../cards/evaluation.ts';
import { plainCard } from '../cards/plain.ts';
import { evaluate } from '../fit/evaluate.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { PUBLIC, postingDoor } from '../papers.ts';
import type { Posting } from '../posting/posting.ts';
import { readerOf } from '../reader-of.ts';
import { readResume as readAgainst, readRole } from '../reading.ts';
import { readResume } from '../resume/read.ts';
import type { Resume } from '../resume/resume.ts';
import type { CliCommand } from './command.ts';
import { evaluationJson } from './json.ts';
import { bytesOf, postingInput, STANDARD_INPUT } from './papers.ts';
import { mendable, usageProblem } from './problems.ts';
import { settings } from './settings.ts';
import { tell } from './tell.ts';

const command: CliCommand = {
  operands: 0,
  options: { resume: { type: 'string' }, job: { type: 'string' }, url: { type: 'string' } },
  async run({ values }) {
    if (values.resume === undefined || values.job === undefined)
      throw usageProblem('`rolefit evaluate` needs --resume FILE and --job FILE or URL.');
    if (values.resume === STANDARD_INPUT && values.job === STANDARD_INPUT)
      throw usageProblem('Only one of --resume and --job can come by standard input.');
    const [bytes, input] = [await bytesOf(values.resume, 'resume'), await postingInput(values.job, values.url)];
    tell('Reading the resume');
    const resume = await readResume(bytes);
    tell('Reading the posting');
    const posting = await postingDoor(PUBLIC)(input);
    tell('Weighing');
    const evaluation = await weighed({ posting, resume }).catch((error: unknown) => {
      throw mendable(error);
    });
    return { json: evaluationJson(evaluation), text: plainCard(evaluationCard(evaluation)) };
  },
};
export default command;

/** By the reader that is configured. The day's budget is the service's: whoever runs this pays for it knowingly, so nothing is counted. */
async function weighed(papers: { readonly posting: Posting; readonly resume: Resume }): Promise<Evaluation> {
  const { reader: config, secretKey } = settings();
  const reader = await readerOf(config, secretKey ?? randomBytes(32).toString('hex'));
  const role = await readRole(reader, papers.posting);
  return evaluate(papers, role, await readAgainst(reader, role, papers.resume));
}
