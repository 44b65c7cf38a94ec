/** Lets at most `most` calls of the work run at once; the others wait for their turn, in order. */
export function inTurns<A extends readonly unknown[], T>(
  most: number,
  work: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  // Whoever leaves hands the place to the next in line, so that nobody who comes at that moment takes it.
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async (...given) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    return work(...given).finally(leave);
  };
}
