import type { Engine } from '../fit/role.ts';

/** What the program does with what people give, in words that hold on every platform. */
const PRIVACY: readonly string[] = [
  'Your resume is encrypted when it arrives, read once, and removed when your card is there.',
  'A resume that you keep on file with /resume stays encrypted until you remove it.',
  'Your name, contacts, age, gender, nationality and school are masked before anything is weighed.',
  'The card in a thread carries no name, contact, employer or quote. Quotes open for you alone.',
  'Evaluations are kept encrypted, and open for you alone.',
];

/** The same, and who else reads where a language model does. */
export const privacyWith = ({ name, version }: Engine): readonly string[] =>
  name === 'openai'
    ? [
        ...PRIVACY,
        `A language model reads here (${version}): its server gets the masked text and a hash in the place of your name.`,
      ]
    : PRIVACY;
