import type { Card } from './card.ts';
import type { Command } from './command.ts';
import type { Person, Place } from './platform.ts';
import type { ProblemText } from './problem.ts';

/** What a log must do for a platform; pino's does. Facts first, then a sentence. */
export interface PlatformLog {
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}

/** Word of a command that was left for the case that this process dies over it. */
export interface Word {
  /** The person was answered: nobody has to be told. */
  takeBack(): void;
}

/** What a platform's listener serves. */
export interface Serving {
  readonly commands: readonly Command[];
  /** Passed through to `command.run`. */
  readonly services: unknown;
  /** The command as it is asked for in this place: what is presumed there can be another thing than elsewhere. */
  asIn?(command: Command, place: Place): Promise<Command>;
  /** Leaves word of a command; undefined where none is needed. Called by `answering`, which takes it back. */
  leaveWord?(command: Command, person: Person): Promise<Word | undefined>;
  readonly log: PlatformLog;
  readonly problemCard: (problem: ProblemText) => Card;
  /** Our fault, under a reference that the log has too. */
  readonly apologyCard: (reference: string) => Card;
}
