import { type Block, type Card, strong } from '../chat/card.ts';

interface Offered {
  readonly name: string;
  readonly summary: string;
  readonly listed: boolean;
}

/** The other ways in, which each platform has for itself. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  slack: [
    'On a message with a resume: its menu, then “Evaluate this resume”.',
    'In a direct message to Rolefit: drop the file and write the link.',
    'In a thread: mention Rolefit, with the file. Its home tab has your latest evaluations.',
  ],
  discord: [
    'On a message with a resume: right click or hold it, then Apps, then “Evaluate this resume”.',
    'Add Rolefit to your own account, and it comes along to every server and direct message, for your eyes only.',
  ],
  web: [
    'Drop a resume into the form, or paste a posting’s whole text where the link goes. Tab and Enter reach everything.',
  ],
};

/** What can be asked for on this platform. Commands that only buttons give are left out. */
export const helpCard = (commands: readonly Offered[], platform: string): Card => ({
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
    ...ways(platform),
    { kind: 'note', line: ["The number is a fit estimate. Employers' systems do not use it."] },
  ],
  buttons: [],
});

const ways = (platform: string): Block[] => {
  const lines = WAYS[platform] ?? [];
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: 'Other ways' },
    { kind: 'list', ordered: false, items: lines.map((line) => ({ line: [line] })) },
  ];
};

const names = (commands: readonly Offered[]): string =>
  commands
    .filter(({ listed }) => listed)
    .map(({ name }) => `/${name}`)
    .join(', ') || 'none';
