import { setTimeout as after } from 'node:timers/promises';
import { below, type Random, randomFrom } from '../../../bench/fuzz/random.ts';
import { freePort } from '../process.ts';
import { type Answered, answeredInDiscord, answeredInSlack } from './answers.ts';
import { type Books, openBooks } from './books.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { type Ground, openGround, spoil } from './ground.ts';
import { type Give, inDiscord, inSlack, orUnanswered, type Told } from './people.ts';

/** What is done, and what goes wrong meanwhile. Times in milliseconds. */
export interface Plan {
  readonly seed: number;
  /** Commands that have to be acknowledged. */
  readonly evaluations: number;
  readonly workers: number;
  /** Between two commands. */
  readonly pace: number;
  /** What breaks, and how long after all was well again; begins anew where commands are given for longer. */
  readonly troubles: readonly { readonly what: Trouble; readonly after: number }[];
  /** Whether platforms leave some requests without any answer: each costs the ten seconds of our patience. */
  readonly silence: boolean;
  /** After the last command everything may take as long as it needs; given up is what did not move for so long. */
  readonly patience: number;
}

export type Trouble = 'kill' | 'bot' | 'redis' | 'postgres' | 'reader';

/** What came of it. */
export interface Outcome {
  readonly told: Readonly<Record<Told, number>>;
  /** Of those that were acknowledged: without an answer, and with more than one. */
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  readonly cards: number;
  /** Problems and apologies, by their first words. */
  readonly problems: Readonly<Record<string, number>>;
  /** Opening messages that still say that the work goes on. */
  readonly running: number;
  readonly books: Books;
  readonly broken: Readonly<Record<Trouble, number>>;
  /** Faults of platforms and of the model's server that were met. */
  readonly met: Readonly<Record<string, number>>;
  /** Processes that ended by themselves. */
  readonly falls: number;
  /** What platforms and the model's server found wrong. */
  readonly violations: readonly string[];
}

interface Given {
  readonly user: string;
  readonly told: Told;
  readonly answered: () => Answered;
}

/** Carries the plan out. Null when this machine has no Redis or no PostgreSQL. */
export async function chaos(plan: Plan): Promise<Outcome | null> {
  const random = randomFrom(plan.seed);
  await using opened = new AsyncDisposableStack();
  const ground = await openGround(randomFrom(plan.seed + 1));
  if (!ground) return null;
  opened.defer(ground.stop);
  const port = await freePort();
  const fleet = await startFleet(ground.env, port, plan.workers);
  opened.defer(fleet.stop);
  const over = new AbortController();
  const mend = spoil(ground, randomFrom(plan.seed + 2), plan.silence);
  const breaking = breakThings(plan, { ground, fleet, random, signal: over.signal });
  const given = await giveAll(plan, ground, `http://127.0.0.1:${port}`);
  over.abort();
  const broken = await breaking;
  mend();
  const books = await atRest(ground, plan.patience);
  return {
    ...summed(given),
    books,
    broken: { ...broken, kill: fleet.seen.kills },
    met: ground.met,
    falls: fleet.seen.falls,
    violations: wrong(ground),
  };
}

interface Breaking {
  readonly ground: Ground;
  readonly fleet: Fleet;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** How long Redis, PostgreSQL or the model's server stays away. */
const GONE_MS = 1_000;

async function breakThings({ troubles, workers }: Plan, { ground, fleet, random, signal }: Breaking) {
  const broken = { kill: 0, bot: 0, redis: 0, postgres: 0, reader: 0 };
  for (let at = 0; troubles.length > 0; at++) {
    const trouble = troubles[at % troubles.length];
    // Each trouble comes at least once, however soon all commands are given.
    const first = at < troubles.length;
    // On a machine that is busy otherwise, a start can take longer than the time between two troubles: then nothing would ever be done.
    await fleet.up(signal);
    await after(trouble?.after, undefined, first ? {} : { signal }).catch(() => {});
    if (!trouble || (signal.aborted && !first)) break;
    broken[trouble.what] += 1;
    if (trouble.what === 'kill') fleet.kill(below(random, workers));
    else if (trouble.what === 'bot') fleet.kill('bot');
    else await ground[trouble.what].restart(() => after(GONE_MS));
  }
  return broken;
}

/** Every so many resumes are none. */
const BAD_ONE_IN = 10;

/** People who are not taken on go away; others come until enough were acknowledged. */
async function giveAll({ seed, evaluations, pace }: Plan, ground: Ground, botUrl: string): Promise<Given[]> {
  const random = randomFrom(seed + 3);
  const [slack, discord] = [inSlack(ground, botUrl), inDiscord(ground)].map(orUnanswered) as [Give, Give];
  const all: Promise<Given>[] = [];
  let missing = evaluations;
  const one = async (at: number): Promise<Given> => {
    const [bad, isSlack] = [below(random, BAD_ONE_IN) === 0, random() < 0.5];
    const user = isSlack ? `U${at}` : String(600_000_000_000_000_000n + BigInt(at));
    const told = await (isSlack ? slack : discord)(user, bad);
    if (told !== 'acknowledged') missing += 1;
    return {
      user,
      told,
      answered: () =>
        isSlack ? answeredInSlack(ground.slack.world, user) : answeredInDiscord(ground.discord.world, user),
    };
  };
  for (let at = 0; missing > 0; at++) {
    missing -= 1;
    all.push(one(at));
    await after(pace);
    if (missing === 0) await Promise.all(all);
  }
  return Promise.all(all);
}

const LOOK_EVERY_MS = 500;

/** What is written down once nothing waits any more, or when nothing has moved for too long: however slow the machine, it is not a clock that ends it. */
async function atRest(ground: Ground, patience: number): Promise<Books> {
  const books = await openBooks(ground);
  let [before, since] = [await books.look(), performance.now()];
  for (;;) {
    const now = await books.look();
    if (JSON.stringify(now) !== JSON.stringify(before)) [before, since] = [now, performance.now()];
    if ((now.waiting === 0 && now.jobs === 0) || performance.now() - since > patience) {
      await books.close();
      return now;
    }
    await after(LOOK_EVERY_MS);
  }
}

function summed(given: readonly Given[]) {
  const told = { acknowledged: 0, refused: 0, unanswered: 0 };
  const [missing, doubled]: [string[], string[]] = [[], []];
  const all = { cards: 0, running: 0, problems: {} as Record<string, number> };
  for (const each of given) {
    const { cards, problems, openings, running } = each.answered();
    told[each.told] += 1;
    all.cards += cards;
    for (const words of problems) all.problems[words] = (all.problems[words] ?? 0) + 1;
    all.running += running;
    const answers = cards + problems.length;
    if (each.told === 'acknowledged' && answers === 0) missing.push(each.user);
    if (answers > 1 || openings > 1) doubled.push(`${each.user} (${[`${cards} cards`, ...problems].join(', ')})`);
  }
  return { told, missing, doubled, ...all };
}

/** How soon an answer comes is measured under load: here whoever was answered too late counts as not answered. */
const LATE = /^(an interaction was answered after \d+ ms|the app acknowledged too late)$/;

const wrong = ({ slack, discord, model }: Ground): string[] =>
  [...new Set([...slack.world.violations, ...discord.world.violations, ...model.faults])].filter(
    (violation) => !LATE.test(violation),
  );
