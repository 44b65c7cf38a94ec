import { readResume } from '../resume/read.ts';
import type { Resume } from '../resume/resume.ts';
import type { CliCommand } from './command.ts';
import { bytesOf } from './papers.ts';
import { usageProblem } from './problems.ts';

const command: CliCommand = {
  operands: 1,
  options: {},
  async run({ positionals }) {
    const [path] = positionals;
    if (path === undefined) throw usageProblem('`rolefit read-resume` needs the file of a resume.');
    const resume = await readResume(await bytesOf(path, 'resume'));
    const { format, pages, text, hidden, quality } = resume;
    return { json: { format, pages, text, sections: sectionTexts(resume), hidden, quality }, text: inWords(resume) };
  },
};
export default command;

const sectionTexts = ({ text, sections }: Resume) =>
  sections.map(({ name, start, end }) => ({ name, text: text.slice(start, end).trim() }));

function inWords(resume: Resume): string {
  const { format, pages, text, sections, hidden, quality } = resume;
  return [
    `Format: ${format}, pages: ${pages}, how well it reads: ${quality.grade}`,
    `Sections: ${sections.map(({ name }) => name).join(', ')}`,
    ...quality.issues.map((issue) => `- ${issue}`),
    ...hidden.map(({ text: unseen, reason, page }) => `Hidden on page ${page} (${reason}): ${unseen}`),
    '',
    text,
    '',
  ].join('\n');
}
