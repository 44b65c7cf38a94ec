/** What a job that joins a line may expect. */
export interface Line {
  /** Jobs that go before it. */
  readonly before: number;
  /** How long they take; undefined while too little was seen of it. */
  readonly seconds: number | undefined;
}

/** As if each further request of a person had come so much later than the one before. Evaluations take a second or two; a minute's worth of newcomers goes first at most for each. */
const APART_MS = 10_000;
/** A server takes turns with others so many requests at a time: each of its people has one before it counts. */
const OF_A_SPACE = 10;
/** Turns begin anew after some 121 days, well below what BullMQ takes (2^21): what waits at that very moment lets newcomers go first, once. */
const TURNS = 2 ** 20;

/** Requests that wait already: of the same person, and of the same server. */
export interface Ahead {
  readonly person: number;
  readonly space: number;
}

/** A job's place in line, from 1: lower ones go first, and among equals who came first. Nobody starves: who waits goes before whoever comes later. */
export function turnOf(now: Date, { person, space }: Ahead): number {
  const later = Math.max(person, Math.floor(space / OF_A_SPACE));
  return 1 + (Math.floor(now.getTime() / APART_MS) % TURNS) + later;
}

/** Whoever asks while the same is being looked up gets that answer: none of them has joined the line yet. */
export function asOne<T>() {
  const asked = new Map<string, Promise<T>>();
  return (what: string, look: () => Promise<T>): Promise<T> => {
    const answer = asked.get(what) ?? look().finally(() => asked.delete(what));
    asked.set(what, answer);
    return answer;
  };
}

/** Less than this says nothing of how fast a line moves. */
const SEEN_MS = 3_000;
const SEEN_JOBS = 3;

/** How fast a line moves, by what this process sees: since it was last empty so many joined it, and so many are left. */
export function watchedLine(now = () => performance.now()) {
  let [since, joined] = [now(), 0];
  return {
    joins() {
      joined += 1;
    },
    look(waiting: number, before: number): Line {
      if (waiting === 0) [since, joined] = [now(), 0];
      const [passed, started] = [now() - since, joined - waiting];
      if (passed < SEEN_MS || started < SEEN_JOBS) return { before, seconds: undefined };
      return { before, seconds: Math.ceil((before * passed) / started / 1_000) };
    },
  };
}
