import type { Command } from './chat/command.ts';
import { inTurns } from './turns.ts';

/** Commands that take papers in at once in a process. More would keep it from acknowledging what comes meanwhile. */
const TAKING_IN = 2;

/** The same commands; those that take papers in wait for their turn, the others never wait behind them. */
export function inLine(commands: readonly Command[]): readonly Command[] {
  const take = inTurns(TAKING_IN, (command: Command, given: Parameters<Command['run']>[0]) => command.run(given));
  return commands.map((command) =>
    takesPapers(command) ? { ...command, run: (given) => take(command, given) } : command,
  );
}

/** Whether a command brings papers along, which takes a while to take in. */
export const takesPapers = ({ options }: Command): boolean =>
  Object.values(options).some(({ kind }) => kind === 'file');
