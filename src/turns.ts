/** Lets at most `most` calls of the work run at once; the others wait for their turn, in order. */
export function inTurns<A extends readonly unknown[], T>(
  most: number,
  work: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leave = () => {
    running -= 1;
    waiting.shift()?.();
  };
  return async (...given) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    return work(...given).finally(leave);
  };
}
