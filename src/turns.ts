/** Where a call stands among those that wait: lower goes first, and among equals who came first. */
export type TurnAmong<A> = (waiting: readonly A[], given: A) => number;

/** Lets at most `most` calls of the work run at once; the others wait for their turn, in the order of their calls if nothing else is said. */
export function inTurns<A extends readonly unknown[], T>(
  most: number,
  work: (...given: A) => Promise<T>,
  turnAmong: TurnAmong<A> = () => 0,
): (...given: A) => Promise<T> {
  const waiting: { readonly given: A; readonly turn: number; readonly go: () => void }[] = [];
  let running = 0;
  // Whoever leaves hands the place to the next in line, so that nobody who comes at that moment takes it.
  const leave = () => {
    const next = waiting.shift();
    if (next) next.go();
    else running -= 1;
  };
  const wait = (given: A) =>
    new Promise<void>((go) => {
      const turn = turnAmong(
        waiting.map((each) => each.given),
        given,
      );
      const place = waiting.findLastIndex((each) => each.turn <= turn) + 1;
      waiting.splice(place, 0, { given, turn, go });
    });
  return async (...given) => {
    if (running >= most) await wait(given);
    else running += 1;
    return work(...given).finally(leave);
  };
}
