import { describe, expect, test } from 'vitest';
import { builtinReader } from '../../../src/fit/builtin/reader.ts';
import type { PostingPaper, ResumePaper } from '../../../src/fit/reader.ts';
import { score } from '../../../src/fit/score.ts';
import { POSTING, RESUME } from '../../support/openai/papers.ts';
import { paper } from '../builtin/paper.ts';
import { IN_POSTINGS, IN_RESUMES } from './attacks.ts';

const MARKDOWN = RESUME.text.replace(/^(Summary|Experience|Skills)$/gm, '## $1');
const role = await builtinReader.readRole(POSTING);

async function scored(posting: PostingPaper, resume: ResumePaper): Promise<number> {
  const own = await builtinReader.readRole(posting);
  const { findings } = await builtinReader.readResume(own, resume);
  return score(own, { findings }, { hash: 'h', quality: { grade: 'good' } }).score;
}
const before = await scored(POSTING, RESUME);

/** At the end, in the summary, and in a bullet of a job. */
const places = (text: string): readonly string[] => [
  `${MARKDOWN}\n\n${text}\n`,
  MARKDOWN.replace('## Experience', `${text}\n\n## Experience`),
  MARKDOWN.replace('- Moved events', `- ${text}\n- Moved events`),
];

describe('the built-in score moves by nothing when a resume holds', () => {
  test.each(IN_RESUMES)('$name', async ({ text }) => {
    for (const attacked of places(text)) expect(await scored(POSTING, paper(attacked))).toBe(before);
  });
});

describe('the built-in reading asks for the same when a posting holds', () => {
  test.each(IN_POSTINGS)('$name', async ({ text }) => {
    const attacked = { ...POSTING, text: `${POSTING.text}\n${text}\n` };
    const labels = ({ requirements }: typeof role) => requirements.map(({ label }) => label);
    expect(labels(await builtinReader.readRole(attacked))).toEqual(labels(role));
    expect(await scored(attacked, RESUME)).toBe(before);
  });
});
