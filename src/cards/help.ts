import { type Card, strong } from '../chat/card.ts';

interface Offered {
  readonly name: string;
  readonly summary: string;
  readonly listed: boolean;
}

/** What can be asked for here. Commands that only buttons give are left out. */
export const helpCard = (commands: readonly Offered[]): Card => ({
  title: 'What Rolefit can do',
  summary: `Commands: ${names(commands)}.`,
  tone: 'plain',
  blocks: [
    {
      kind: 'text',
      line: [
        'Rolefit reads your resume against one job posting and shows you the evidence for every point of the score.',
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: commands
        .filter(({ listed }) => listed)
        .map(({ name, summary }) => ({ line: [strong(`/${name}`), ` ${summary}`] })),
    },
    { kind: 'note', line: ["The number is a fit estimate. Employers' systems do not use it."] },
  ],
  buttons: [],
});

const names = (commands: readonly Offered[]): string =>
  commands
    .filter(({ listed }) => listed)
    .map(({ name }) => `/${name}`)
    .join(', ') || 'none';
