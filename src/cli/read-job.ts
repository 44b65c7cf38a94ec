import { PUBLIC, postingDoor } from '../papers.ts';
import type { CliCommand } from './command.ts';
import { postingInput } from './papers.ts';
import { usageProblem } from './problems.ts';

const command: CliCommand = {
  operands: 1,
  options: { url: { type: 'string' } },
  async run({ values, positionals }) {
    const [given] = positionals;
    if (given === undefined) throw usageProblem('`rolefit read-job` needs a link or the file of a posting.');
    const {
      url,
      source,
      title,
      company,
      location,
      text,
      open,
      postedAt = null,
      oddities = [],
    } = await postingDoor(PUBLIC)(await postingInput(given, values.url));
    const facts = { url, source, title, company, location, text, open, postedAt, oddities };
    const head = [title, company, location].filter((part) => part !== null).join(' · ');
    const state = `${open ? 'Open' : 'Closed'}, read as ${source}${postedAt === null ? '' : `, posted on ${postedAt}`}`;
    const notes = oddities.map(({ message }) => `Please note: ${message}\n`).join('');
    return { json: facts, text: `${head}\n${state}\n${notes}\n${text}\n` };
  },
};
export default command;
