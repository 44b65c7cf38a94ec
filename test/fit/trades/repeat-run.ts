import { createHash } from 'node:crypto';
import { evaluationsOf, TRADES } from './trades.ts';

/** Run in a process of its own: evaluates everyone in the trades so many times, and prints what came of it, a line of JSON each time. */
const [times = '1'] = process.argv.slice(2);
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

for (let time = 0; time < Number(times); time++) {
  const all = (await Promise.all(TRADES.map(evaluationsOf))).flat();
  console.log(JSON.stringify(all.map((one) => [one.fit.score, digest(one.fit.receipt), digest(one)])));
}
