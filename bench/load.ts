import { readFile } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openBooks } from '../test/support/chaos/books.ts';
import { startFleet } from '../test/support/chaos/fleet.ts';
import { type Ground, openGround } from '../test/support/chaos/ground.ts';
import { type Give, inDiscord, inSlack, orUnanswered, type Told } from '../test/support/chaos/people.ts';
import { freePort } from '../test/support/process.ts';
import { ms, quantile, table } from './speed/table.ts';

/** `npm run load -- --rate 200 --seconds 60`: so many commands a second through Slack and Discord, half each; how soon they are acknowledged, and how the line drains. */
const { values } = parseArgs({
  options: { rate: { type: 'string', default: '200' }, seconds: { type: 'string', default: '60' } },
});
const [rate, seconds] = [Number(values.rate), Number(values.seconds)];

const WORKERS = 2;
const LOOK_EVERY_MS = 1_000;
/** As long as the line may take to drain, for each second of commands. */
const DRAIN_MS = 30_000;

interface Given {
  readonly platform: string;
  readonly told: Told;
  readonly took: number;
}

const ground = await openGround();
if (!ground) throw new Error('Load needs redis-server and PostgreSQL on this machine.');
const port = await freePort();
const fleet = await startFleet(ground.env, port, WORKERS);
const books = await openBooks(ground);
const memory: number[] = [];
const watching = setInterval(() => void megabytes(fleet.botPid()).then((mb) => mb && memory.push(mb)), LOOK_EVERY_MS);
const given = await giveAll(ground, `http://127.0.0.1:${port}`);
const begun = performance.now();
const left = await drained();
const drainedIn = performance.now() - begun;
clearInterval(watching);
await books.close();
await fleet.stop();
await ground.stop();
report();

async function giveAll(on: Ground, botUrl: string): Promise<Given[]> {
  const gives = { Slack: orUnanswered(inSlack(on, botUrl)), Discord: orUnanswered(inDiscord(on)) };
  const all: Promise<Given>[] = [];
  const start = performance.now();
  for (let at = 0; at < rate * seconds; at++) {
    const [platform, give]: [string, Give] = at % 2 === 0 ? ['Slack', gives.Slack] : ['Discord', gives.Discord];
    all.push(timedGive(platform, give, at));
    const due = start + ((at + 1) * 1_000) / rate;
    if (due > performance.now()) await after(due - performance.now());
  }
  return Promise.all(all);
}

async function timedGive(platform: string, give: Give, at: number): Promise<Given> {
  const from = performance.now();
  const told = await give(platform === 'Slack' ? `U${at}` : String(600_000_000_000_000_000n + BigInt(at)), false);
  return { platform, told, took: performance.now() - from };
}

/** Requests that still wait once nothing moves any more, or it took too long. */
async function drained(): Promise<number> {
  const until = performance.now() + DRAIN_MS * Math.max(1, seconds);
  for (;;) {
    const { waiting, jobs } = await books.look();
    if ((waiting === 0 && jobs === 0) || performance.now() > until) return waiting;
    await after(LOOK_EVERY_MS);
  }
}

/** Resident memory of a process in MB, on Linux; undefined elsewhere. */
async function megabytes(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
}

function report(): void {
  const rows = ['Slack', 'Discord'].map((name) => {
    const own = given.filter(({ platform }) => platform === name);
    const times = own.map(({ took }) => took);
    const missed = own.filter(({ told }) => told !== 'acknowledged').length;
    return [
      name,
      String(own.length),
      String(missed),
      ms(quantile(times, 0.5)),
      ms(quantile(times, 0.99)),
      ms(Math.max(...times)),
    ];
  });
  const [first = 0, last = 0] = [memory.at(0), memory.at(-1)].map((mb) => Math.round(mb ?? 0));
  process.stdout.write(
    [
      `# Load: ${rate} commands a second for ${seconds} s\n`,
      `From the first step of a person to the acknowledgement of the whole command. Goal: p99 under 1 s, none missed.\n`,
      table(['platform', 'commands', 'missed', 'median', 'p99', 'slowest'], rows),
      `\nThe line drained in ${Math.round(drainedIn / 1_000)} s after the last command; ${left} requests still wait. The bot's memory: ${first} MB at first, ${Math.round(Math.max(0, ...memory))} MB at most, ${last} MB in the end.\n`,
    ].join('\n'),
  );
  process.exitCode = left === 0 && given.every(({ told }) => told === 'acknowledged') ? 0 : 1;
}
