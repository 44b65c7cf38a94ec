import { isBoilerplate } from './boilerplate.ts';
import type { Asked, Context } from './clause.ts';
import type { Draft } from './draft.ts';
import { dutiesOf } from './duties.ts';
import { conditionsIn } from './knockouts.ts';
import { rowOfNames } from './missed.ts';
import { isOrder, isRowOfWork } from './orders.ts';
import type { Passage } from './sections.ts';

const HOLDING = /\b(?:with|holding)\b/i;

/** "RN with BLS and ACLS needed": papers in the line over it all are asked. */
export const papersOfTitle = (words: string, { start }: Passage): Asked['conditions'] =>
  start > 0 || !HOLDING.test(words)
    ? []
    : conditionsIn(words, 'must')
        .filter(({ kind }) => kind === 'licence')
        .map((one) => ({ ...one, words }));

/** Under no heading a row of names is asked; where no heading says what the work is, so is what a sentence orders. */
export function readOpen(words: string, context: Context): Draft[] {
  if (isTitle(words, context)) return [];
  const row = rowOfNames(words, context.vocabulary);
  if (row.length > 0 || context.hasDuties || isBoilerplate(words)) return row;
  if (isOrder(words)) return dutiesOf(words, 'line', context.vocabulary);
  return isRowOfWork(words)
    ? dutiesOf(`You will be doing ${words.charAt(0).toLowerCase()}${words.slice(1)}`, 'prose', context.vocabulary)
    : [];
}

/** "Full-Stack Web Developer" over the text names the job: what its title asks is asked apart. */
const isTitle = (words: string, { title }: Context): boolean => title !== '' && words.trim() === title.trim();
