import type { Outcome } from './run.ts';

/** Papers of a command that was cut off go within the hour; the bot takes eight commands in at a time, of two papers each. */
const CUT_OFF_FILES = 16;

/** Whatever does not add up, in a line each. */
export function offIn({ missing, doubled, cards, running, books, broken, violations }: Outcome): string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [missing.length > 0, `without an answer: ${missing.join(', ')}`],
    [doubled.length > 0, `answered more than once: ${doubled.join(', ')}`],
    [running > 0, `${running} opening messages still say that the work goes on`],
    [books.waiting > 0, `${books.waiting} requests still wait`],
    [cards !== books.done, `${cards} cards for ${books.done} requests that are done`],
    [books.taken !== books.done, `${books.taken} credits charged for ${books.done} cards`],
    [
      books.released !== books.stopped,
      `${books.released} credits given back for ${books.stopped} that came to nothing`,
    ],
    [books.held !== 0, `${books.held} credits are still held`],
    [books.unbalanced > 0, `${books.unbalanced} entries of the ledger do not sum to zero`],
    [books.files > CUT_OFF_FILES * broken.bot, `${books.files} files are left`],
    [books.jobs > 0, `${books.jobs} jobs are left`],
    [violations.length > 0, violations.join('\n')],
  ];
  return rules.flatMap(([off, line]) => (off ? [line] : []));
}
