import { evaluationCard } from '../cards/evaluation.ts';
import { plainCard } from '../cards/plain.ts';
import { builtinReader } from '../fit/builtin/reader.ts';
import { evaluate } from '../fit/evaluate.ts';
import { PUBLIC, postingDoor } from '../papers.ts';
import { readRole } from '../reading.ts';
import { readResume } from '../resume/read.ts';
import type { CliCommand } from './command.ts';

import { evaluationJson } from './json.ts';
import { bytesOf, postingInput } from './papers.ts';
import { usageProblem } from './problems.ts';

const command: CliCommand = {
  operands: 0,
  options: { resume: { type: 'string' }, job: { type: 'string' }, url: { type: 'string' } },
  async run({ values }) {
    if (values.resume === undefined || values.job === undefined)
      throw usageProblem('`rolefit evaluate` needs --resume FILE and --job FILE or URL.');
    const [bytes, input] = [await bytesOf(values.resume, 'resume'), await postingInput(values.job, values.url)];
    const resume = await readResume(bytes);
    const posting = await postingDoor(PUBLIC)(input);
    const role = await readRole(builtinReader, posting);
    const evaluation = evaluate({ posting, resume }, role, await builtinReader.readResume(role, resume));
    return { json: evaluationJson(evaluation), text: plainCard(evaluationCard(evaluation)) };
  },
};
export default command;
