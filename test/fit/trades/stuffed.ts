import { evaluationCard } from '../../../src/cards/evaluation.ts';
import { plainCard } from '../../../src/cards/plain.ts';
import type { Evaluation } from '../../../src/fit/evaluation.ts';
import type { Role } from '../../../src/fit/role.ts';

/** The highest score that words alone may reach: below a strong match. */
export const STUFFED_BELOW = 70;

const BARE = 'Jane Doe\njane@example.org\n\nExperience\nAssistant, Northwind, 2019 – 2023\n- Answered the telephone\n';

/** The right words without work behind them, as people are told to put them in. */
export const STUFFED: Readonly<Record<string, (role: Role) => string>> = {
  'labels in a skills list': ({ requirements }) =>
    `${BARE}\nSkills\n${requirements.map(({ label }) => label).join(', ')}\n`,
  'labels, one to a line': ({ requirements }) =>
    `${BARE}\nSkills\n${requirements.map(({ label }) => `- ${label}`).join('\n')}\n`,
  'every alternative in a skills list': ({ requirements }) =>
    `${BARE}\nSkills\n${requirements.flatMap(({ alternatives }) => alternatives).join(', ')}\n`,
  'labels in a summary': ({ requirements }) =>
    `${BARE.replace('\n\nExperience', `\n\nSummary\nSkilled in ${requirements.map(({ label }) => label).join(', ')}.\n\nExperience`)}`,
  'the posting’s sentences under the job': ({ requirements }) =>
    `${BARE}${[...new Set(requirements.map(({ words }) => words))].map((words) => `- ${words.replaceAll('\n', ' ')}`).join('\n')}\n`,
};

/** Whether the card says that the words stand there without work. */
export const saysListed = (evaluation: Evaluation): boolean =>
  /no line (?:says|describes)|by name only|repeats? the posting word for word/.test(
    plainCard(evaluationCard(evaluation)).replace(/\s+/g, ' '),
  );
