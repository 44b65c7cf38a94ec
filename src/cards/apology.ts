import { type Card, code } from '../chat/card.ts';
import { WORKS, type Work } from './progress.ts';

/** Our fault, said plainly. `reference` finds the failure in the log and says nothing about the person. */
export const apologyCard = (reference: string, work: Work = 'evaluate'): Card => ({
  title: 'Something broke on our side',
  summary: `Something broke on our side. Your ${WORKS[work]} was not finished. Reference ${reference}.`,
  tone: 'problem',
  blocks: [
    {
      kind: 'text',
      line: [
        `Your ${WORKS[work]} was not finished, although it was tried several times. It is not your files: the fault is ours.`,
      ],
    },
    {
      kind: 'text',
      line: [
        'Nothing was scored and nothing was charged. Try again in a while; if it breaks again, tell whoever runs Rolefit here this reference: ',
        code(reference),
      ],
    },
  ],
  buttons: [{ label: 'Try again', command: work, values: {}, opens: 'form', style: 'primary' }],
});

/** A command that was acknowledged, and then went with the process that held it. */
export const cutOffCard = (command: string): Card => ({
  title: 'Your command was cut off',
  summary: `Your /${command} was cut off on our side. Nothing was stored or charged.`,
  tone: 'problem',
  blocks: [
    {
      kind: 'text',
      line: [
        `Rolefit was interrupted just as your /${command} came in, before it was stored. Nothing was scored and nothing was charged. Please give it once more.`,
      ],
    },
  ],
  buttons: [{ label: 'Try again', command, values: {}, opens: 'form', style: 'primary' }],
});

/** Our fault in anything but an evaluation: a button, a form, a word. */
export const faultCard = (reference: string): Card => ({
  title: 'Something broke on our side',
  summary: `Something broke on our side. Reference ${reference}.`,
  tone: 'problem',
  blocks: [
    {
      kind: 'text',
      line: [
        'It is not anything you did, and nothing was charged. Try again in a while; if it breaks again, tell whoever runs Rolefit here this reference: ',
        code(reference),
      ],
    },
  ],
  buttons: [],
});
