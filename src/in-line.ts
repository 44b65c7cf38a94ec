import type { Command } from './chat/command.ts';
import { tooMany } from './queue/crowded.ts';
import { turnOf } from './queue/line.ts';
import { inTurns } from './turns.ts';

/** Commands that take papers in at once in a process. More would keep it from acknowledging what comes meanwhile. */
const TAKING_IN = 2;

type Taking = [command: Command, given: Parameters<Command['run']>[0]];

/** Half a minute of work, and as much as a process should hold in mind that it would lose if it died. */
const MOST_WAITING = 1_000;

/**
 * The same commands; those that take papers in wait for their turn, the others never wait behind them. Where too many wait,
 * whoever comes is told so.
 */
export function inLine(commands: readonly Command[]): readonly Command[] {
  const take = inTurns(TAKING_IN, (...[command, given]: Taking) => command.run(given), turnAmong);
  let inside = 0;
  const admit = async (...taking: Taking) => {
    if (inside >= MOST_WAITING) throw tooMany('More commands came at once than can be written down.');
    inside += 1;
    return take(...taking).finally(() => {
      inside -= 1;
    });
  };
  return commands.map((command) =>
    takesPapers(command) ? { ...command, run: (given) => admit(command, given) } : command,
  );
}

/** As fair as the line of jobs: fifty commands of one person are not taken in before the one of another. */
function turnAmong(waiting: readonly Taking[], [, { person, place }]: Taking): number {
  const like = (is: (given: Taking[1]) => boolean) => waiting.filter(([, given]) => is(given)).length;
  return turnOf(new Date(), {
    person: like(({ person: { platform, id } }) => platform === person.platform && id === person.id),
    // Who asks in no server stands in nobody's way.
    space:
      place.space === undefined
        ? 0
        : like(({ place: { platform, space } }) => platform === place.platform && space === place.space),
  });
}

/** Whether a command brings papers along, which takes a while to take in. */
export const takesPapers = ({ options }: Command): boolean =>
  Object.values(options).some(({ kind }) => kind === 'file');
