import { ms, quantile, table, timed } from './table.ts';

/** A chat platform with the whole program behind it. */
export interface RunningChat {
  /** What a person does for one evaluation, in order; each ends when the program has acknowledged it. */
  readonly steps: Readonly<Record<string, (user: string) => Promise<void>>>;
  /** Requests that reached the platform's API so far. */
  requests(): number;
  /** Waits until so many cards have been delivered. */
  cards(count: number): Promise<unknown>;
}

/** Starts a program and its platform, does the work with it, and ends both. */
export type ChatRun = <T>(work: (chat: RunningChat) => Promise<T>) => Promise<T>;

const IN_FLIGHT = 200;
const AT_ONCE = 10;
const ROUNDS = 3;

/** For each platform: how soon 200 commands at the same moment are acknowledged, how long 10 people at once wait for their cards, and how many requests one evaluation costs. */
export async function chats(runs: Readonly<Record<string, ChatRun>>): Promise<string> {
  const [acks, cards]: [string[][], string[][]] = [[], []];
  for (const [name, run] of Object.entries(runs)) {
    acks.push(...(await run(acknowledged)).map((row) => [name, ...row]));
    cards.push([name, ...(await run(toCards))]);
  }
  return [
    '## Slack and Discord, through their real SDKs\n',
    `The whole program on one core, the platform's server on the other. ${IN_FLIGHT} people at the very same moment; platforms allow 3 s. Goal: p99 under 1 s.\n`,
    table(['platform', 'step', 'median', 'p99', 'slowest'], acks),
    `\n${AT_ONCE} people at once, ${ROUNDS} times, from the first step to the card; requests to the platform for one evaluation (goal: at most 6, files apart).\n`,
    table(['platform', 'median', 'slowest', 'requests'], cards),
    '',
  ].join('\n');
}

async function acknowledged(chat: RunningChat): Promise<string[][]> {
  await one(chat, 'UWARM');
  await chat.cards(1);
  const rows: string[][] = [];
  for (const [name, step] of Object.entries(chat.steps)) {
    const times = await Promise.all(Array.from({ length: IN_FLIGHT }, (_, at) => timed(() => step(`U${at}`))));
    rows.push([name, ms(quantile(times, 0.5)), ms(quantile(times, 0.99)), ms(Math.max(...times))]);
  }
  return rows;
}

async function toCards(chat: RunningChat): Promise<string[]> {
  await one(chat, 'UWARM');
  await chat.cards(1);
  const before = chat.requests();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const people = Array.from({ length: AT_ONCE }, (_, at) => one(chat, `U${round}X${at}`));
    for (let at = 0; at < AT_ONCE; at++) {
      await chat.cards(2 + round * AT_ONCE + at);
      times.push(performance.now() - begun);
    }
    await Promise.all(people);
  }
  const each = (chat.requests() - before) / (AT_ONCE * ROUNDS);
  return [ms(quantile(times, 0.5)), ms(Math.max(...times)), each.toFixed(1)];
}

async function one({ steps }: RunningChat, user: string): Promise<void> {
  for (const step of Object.values(steps)) await step(user);
}
