import type { ProblemText } from '../chat/problem.ts';

export const unknownCommand: ProblemText = {
  code: 'command-unknown',
  title: 'This is not there any more',
  detail: 'Rolefit has changed since Discord last looked, and what you chose is no part of it now.',
  next: 'Type /help to see what you can ask for here.',
};

export const formTooOld: ProblemText = {
  code: 'file-gone',
  title: 'This form has been open for too long',
  detail: 'The file of that message is held for 15 minutes, and then let go.',
  next: 'Open the menu of the message once more, and choose it again.',
};
