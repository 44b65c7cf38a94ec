import type { Command } from './command.ts';
import type { Person } from './platform.ts';
import type { Serving, Word } from './serving.ts';

/** Leaves word of a command before it is acknowledged: from then on the person counts on an answer. */
export type Leave = (command: Command, person: Person) => Promise<void>;

/** Answers a person, be it with an excuse; then word that was left meanwhile is taken back. Where `answer` throws, they could not be told anything: word stays, and a worker tells them. */
export async function answering<T>(
  { leaveWord }: Pick<Serving, 'leaveWord'>,
  answer: (leave: Leave) => Promise<T>,
): Promise<T> {
  const words: Word[] = [];
  const answered = await answer(async (command, person) => {
    const word = await leaveWord?.(command, person);
    if (word) words.push(word);
  });
  for (const word of words) word.takeBack();
  return answered;
}
