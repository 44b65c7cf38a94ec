import { cpus } from 'node:os';
import { ms, quantile, table } from '../speed/table.ts';
import type { Given } from './crowd.ts';
import { type Fairness, isFair } from './fairness.ts';

export interface Load {
  readonly rate: number;
  readonly seconds: number;
  readonly workers: number;
  readonly given: readonly (readonly [platform: string, given: Given])[];
  readonly fair: readonly Fairness[];
  /** `answered`: requests that ended, by a card or a problem; `waiting`: those that did not. */
  readonly drained: { readonly seconds: number; readonly waiting: number; readonly answered: number };
  /** The bot's, in MB, over time. */
  readonly memory: readonly number[];
  /** Processor time of the bot for one command, in milliseconds. */
  readonly bot: number;
}

/** Platforms give 3 s; a form or a word that takes longer than this feels stuck. */
const GOAL_MS = 1_000;

interface Step {
  readonly name: string;
  /** Milliseconds; undefined where no acknowledgement came in time. */
  readonly times: readonly (number | undefined)[];
}

function stepsOf({ given }: Load): Step[] {
  const all = given.flatMap(([platform, { steps }]) =>
    Object.entries(steps).map(([step, took]) => ({ name: `${platform}: ${step}`, took })),
  );
  return [...Map.groupBy(all, ({ name }) => name)].map(([name, own]) => ({ name, times: own.map(({ took }) => took) }));
}

const intime = ({ times }: Step): number[] => times.filter((took) => took !== undefined);
const missed = ({ times }: Step): number => times.filter((took) => took === undefined).length;

/** Which promise was not kept, in a line each. */
export function broken(load: Load): string[] {
  const slow = stepsOf(load).filter((step) => quantile(intime(step), 0.99) >= GOAL_MS);
  const lost = stepsOf(load).filter((step) => missed(step) > 0);
  return [
    ...slow.map(({ name }) => `${name}: p99 is not under ${GOAL_MS} ms`),
    ...lost.map((step) => `${step.name}: ${missed(step)} were not acknowledged in time`),
    ...(load.drained.waiting > 0 ? [`${load.drained.waiting} still wait, and nothing moves`] : []),
    ...load.fair.filter((each) => !isFair(each)).map(({ name }) => `${name} fifty were answered before the others`),
  ];
}

export function loadReport(load: Load): string {
  const { rate, seconds, workers, given, fair, drained, memory, bot } = load;
  const rows = stepsOf(load).map((step) => {
    const times = intime(step);
    const quantiles = [0.5, 0.99, 1].map((q) => ms(quantile(times, q)));
    return [step.name, String(step.times.length), String(missed(step)), ...quantiles];
  });
  const told = given.filter(([, { opening = '' }]) => /before you/.test(opening)).length;
  const timed = given.filter(([, { opening = '' }]) => /before you, about/.test(opening)).length;
  const mb = [memory.at(0), Math.max(...memory), memory.at(-1)].map((each) => Math.round(each ?? 0));
  const minutes = (seconds + drained.seconds) / 60;
  return [
    `${rate} commands a second for ${seconds} s, plain texts, ${workers} workers; everything on one machine of ${cpus().length} cores. From a step of a person to its acknowledgement, as the platform sees it. Goal: p99 under 1 s, none missed.\n`,
    table(['step', 'given', 'missed', 'median', 'p99', 'slowest'], rows),
    `\nThe line drained in ${Math.round(drained.seconds)} s after the last command: ${drained.answered} requests were answered, ${Math.round(drained.answered / minutes)} a minute, ${drained.waiting} still wait, and ${given.length - drained.answered - drained.waiting} people were told at once to come back later. ${told} people were told how many go before them, ${timed} of them how long that takes. The bot took ${bot.toFixed(1)} ms of a processor for a command; its memory: ${mb[0]} MB at first, ${mb[1]} MB at most, ${mb[2]} MB in the end.\n`,
    'Fifty commands at once, and twenty people of other servers right after; how many of the fifty were answered before the last of the twenty (at most half is fair):\n',
    table(
      ['fifty', 'before the last of the others'],
      fair.map(({ name, before, of }) => [name, `${before} of ${of}`]),
    ),
    '',
  ].join('\n');
}
