/** How much y grows for each 1 of x, by the line of least squares; `spread` is the slope's standard error. */
export function slope(points: readonly (readonly [x: number, y: number])[]): {
  readonly each: number;
  readonly spread: number;
} {
  const count = points.length;
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / count;
  const [meanX, meanY] = [mean(0), mean(1)];
  const across = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const each = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / across;
  const left = points.reduce((sum, [x, y]) => sum + (y - meanY - each * (x - meanX)) ** 2, 0);
  return { each, spread: Math.sqrt(left / Math.max(1, count - 2) / across) };
}
