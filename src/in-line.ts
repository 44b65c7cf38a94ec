import type { Command } from './chat/command.ts';
import { tooMany } from './queue/crowded.ts';
import { turnOf } from './queue/line.ts';
import { inTurns } from './turns.ts';

/**
 * Commands that take papers in at once in a process. Each mostly waits for the database and the platform; at 8, acknowledgements
 * under 200 commands a second are as soon as at 2, and a third more are taken in.
 */
const TAKING_IN = 8;

type Taking = [command: Command, given: Parameters<Command['run']>[0], since: number];

/** Half a minute of work, and as much as a process should hold in mind that it would lose if it died. */
const MOST_WAITING = 1_000;

/** Whoever is not taken in by then is told to come back: a minute later they would be told that they were cut off (cut-off.ts), and answered all the same. */
const LONGEST_WAIT_MS = 2 * 60_000;

/**
 * The same commands; those that take papers in wait for their turn, the others never wait behind them. Where too many wait,
 * whoever comes is told so.
 */
export function inLine(commands: readonly Command[], now = () => performance.now()): readonly Command[] {
  const takeIn = async (...[command, given, since]: Taking) => {
    if (now() - since > LONGEST_WAIT_MS) throw tooMany('More commands came than could be written down in two minutes.');
    return command.run(given);
  };
  const take = inTurns(TAKING_IN, takeIn, turnAmong);
  let inside = 0;
  const admit = async (...taking: Taking) => {
    if (inside >= MOST_WAITING) throw tooMany('More commands came at once than can be written down.');
    inside += 1;
    return take(...taking).finally(() => {
      inside -= 1;
    });
  };
  return commands.map((command) =>
    takesPapers(command) ? { ...command, run: (given) => admit(command, given, now()) } : command,
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
