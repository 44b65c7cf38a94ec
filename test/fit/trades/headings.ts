import { sectionsOf } from '../../../src/resume/sections.ts';
import { documentOf, evaluated } from '../../support/evaluated.ts';
import { PEOPLE, paper, postingOf, TRADES } from './trades.ts';

export interface Headed {
  readonly resume: string;
  readonly withHeading: number;
  readonly without: number;
}

/** The same resumes with the line that says “Experience” and without it: jobs with titles and dates are work all the same. */
export async function headed(): Promise<Headed[]> {
  const all = TRADES.flatMap((trade) => PEOPLE.map((who) => ({ trade, who })));
  const compared = all.map(async ({ trade, who }): Promise<Headed[]> => {
    const { text } = documentOf(paper(trade, who));
    const jobs = sectionsOf(text).find(({ name }) => name === 'experience');
    if (!jobs) return [];
    const asked = await postingOf(trade);
    const scoreOf = async (some: string) => (await evaluated(asked, documentOf(some))).fit.score;
    const bare = text.slice(0, jobs.start) + text.slice(text.indexOf('\n', jobs.start) + 1);
    return [{ resume: `${trade}, ${who}`, withHeading: await scoreOf(text), without: await scoreOf(bare) }];
  });
  return (await Promise.all(compared)).flat();
}
