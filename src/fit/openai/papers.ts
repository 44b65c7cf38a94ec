import type { PostingPaper } from '../reader.ts';
import type { Role } from '../role.ts';
import { levelsOf } from '../score.ts';
import type { Facts } from './texts.ts';

/** A posting as a model reads it. */
export const postingPaper = ({ title, company, location, text }: PostingPaper): string =>
  [line('Title', title), line('Company', company), line('Place', location), '', text]
    .filter((part) => part !== null)
    .join('\n');

const line = (name: string, value: string | null): string | null => (value === null ? null : `${name}: ${value}`);

/** A frozen role as a model reads it: its ids, and the words that it came from, but not what counts double. The same text for every resume. */
export const rolePaper = ({ title, requirements, knockOuts }: Role): string =>
  JSON.stringify({ title, requirements: requirements.map(({ core: _, ...asked }) => asked), knockOuts }, null, 1);

/** The checked findings as a model reads them, with what was wrong with its sentences. No word of the resume stands here. */
export function tableOf({ role, findings, counts }: Facts, faults: readonly string[]): string {
  const levels = levelsOf(findings);
  const of = ({ shown, total }: { readonly shown: number; readonly total: number }) => `${shown} of ${total}`;
  return [
    `Matched: ${of(counts.all)} requirements, ${of(counts.musts)} musts`,
    ...role.requirements.map(({ id, importance }) => `${id} (${importance}): ${levels(id)}`),
    '',
    'Wrong before:',
    ...faults.map((fault) => `- ${fault}`),
  ].join('\n');
}
