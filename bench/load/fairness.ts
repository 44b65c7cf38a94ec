import type { Crowd, Given } from './crowd.ts';

/** Everybody's own server and name, by a number. */
export const idOf = (at: number): string => String(600_000_000_000_000_000n + BigInt(at));

/** As many links as somebody pastes who looks for a job, and as many others who come right after. */
const GREEDY = 50;
const OTHERS = 20;

export interface Fairness {
  readonly name: string;
  /** Of the many, how many were answered before the last of the others. */
  readonly before: number;
  readonly of: number;
}

/** Half of the many at most may be answered first: those that were under way, and had their turn, when the others came. */
export const isFair = ({ before, of }: Fairness): boolean => before <= of / 2;

/** Fifty commands of one member, then fifty members of one server, each followed by twenty people of other servers. */
export async function fairness(crowd: Crowd, allDone: () => Promise<unknown>): Promise<Fairness[]> {
  const member = await afterMany(crowd, allDone, (at) => [idOf(1), idOf(1_000 + at)]);
  const server = await afterMany(crowd, allDone, (at) => [idOf(2_000 + at), idOf(2)]);
  return [
    { name: 'one member’s', ...member },
    { name: 'one server’s', ...server },
  ];
}

async function afterMany(
  crowd: Crowd,
  allDone: () => Promise<unknown>,
  greedy: (at: number) => [person: string, space: string],
): Promise<Omit<Fairness, 'name'>> {
  const give = (count: number, who: typeof greedy) =>
    Promise.all(Array.from({ length: count }, (_, at) => crowd.give(...who(at))));
  const [many, others] = [give(GREEDY, greedy), give(OTHERS, (at) => [idOf(5_000 + at), idOf(6_000 + at)])];
  const given = { many: await many, others: await others };
  await allDone();
  const last = Math.max(...given.others.map(cardAt));
  return { before: given.many.filter((each) => cardAt(each) < last).length, of: GREEDY };
}

const cardAt = ({ card = Number.POSITIVE_INFINITY }: Given): number => card;
