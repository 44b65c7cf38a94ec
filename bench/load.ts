import { readFile } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openBooks } from '../test/support/chaos/books.ts';
import { startFleet } from '../test/support/chaos/fleet.ts';
import { openGround } from '../test/support/chaos/ground.ts';
import { freePort } from '../test/support/process.ts';
import type { Crowd, Given } from './load/crowd.ts';
import { discordCrowd } from './load/discord.ts';
import { fairness, idOf } from './load/fairness.ts';
import { broken, type Load, loadReport } from './load/report.ts';
import { slackCrowd } from './load/slack.ts';
import { processorOf } from './scale/processor.ts';
import { writeSection } from './scale/section.ts';

/** `npm run load -- --rate 200 --seconds 60`: so many commands a second through Slack and Discord, half each; how soon they are acknowledged, how the line drains, and who is answered first. */
const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    workers: { type: 'string', default: '2' },
    write: { type: 'string' },
  },
});
const [rate, seconds, workers] = [Number(values.rate), Number(values.seconds), Number(values.workers)] as [
  number,
  number,
  number,
];

const LOOK_EVERY_MS = 1_000;
/** What does not move for so long is stuck: longer than the sweep and a rescue take. */
const STUCK_MS = 180_000;

const ground = await openGround();
if (!ground) throw new Error('Load needs redis-server and PostgreSQL on this machine.');
const port = await freePort();
const [slack, discord] = await Promise.all([slackCrowd(`http://127.0.0.1:${port}`), discordCrowd()]);
// Credits are counted as ever, and last for all of it.
const env = { ...ground.env, ...slack.env, ...discord.env, CREDITS_FREE: '1000', WEB_CHAT: 'off' };
const fleet = await startFleet(env, port, workers);
const books = await openBooks(ground);
const memory: number[] = [];
const watching = setInterval(() => void megabytes(fleet.botPid()).then((mb) => mb && memory.push(mb)), LOOK_EVERY_MS);

const fair = await fairness(discord, drained);
const before = await books.look();
const botBefore = await processorOf([fleet.botPid() ?? 0]);
const given = await giveAll();
const begun = performance.now();
await drained();
const { waiting, jobs, done, stopped } = await books.look();
clearInterval(watching);
const bot = ((await processorOf([fleet.botPid() ?? 0])).own - botBefore.own) / given.length;
const load: Load = {
  ...{ rate, seconds, workers, given, fair, memory, bot },
  drained: {
    seconds: (performance.now() - begun) / 1_000,
    waiting: waiting + jobs,
    answered: done + stopped - before.done - before.stopped,
  },
};
await books.close();
await fleet.stop();
await Promise.all([slack.stop(), discord.stop()]);
await ground.stop();
const report = loadReport(load);
process.stdout.write(`# Load\n\n${report}`);
if (values.write !== undefined) await writeSection(values.write, 'load', report);
const promises = broken(load);
process.stdout.write(promises.length === 0 ? '\nEvery promise is kept.\n' : `\n${promises.join('\n')}\n`);
process.exitCode = promises.length === 0 ? 0 : 1;

async function giveAll(): Promise<Load['given']> {
  const crowds: readonly (readonly [string, Crowd])[] = [
    ['Slack', slack],
    ['Discord', discord],
  ];
  const all: Promise<readonly [string, Given]>[] = [];
  const start = performance.now();
  for (let at = 0; at < rate * seconds; at++) {
    const [platform, crowd] = crowds[at % crowds.length] as readonly [string, Crowd];
    // Ten people in each server.
    all.push(crowd.give(idOf(10_000 + at), idOf(Math.floor(at / 20))).then((one) => [platform, one] as const));
    const due = start + ((at + 1) * 1_000) / rate;
    if (due > performance.now()) await after(due - performance.now());
  }
  return Promise.all(all);
}

/** Waits until nothing waits any more, or nothing moves. */
async function drained(): Promise<void> {
  let [before, since] = [-1, performance.now()];
  for (;;) {
    const { waiting, jobs } = await books.look();
    const left = waiting + jobs;
    if (left !== before) [before, since] = [left, performance.now()];
    if (left === 0 || performance.now() - since > STUCK_MS) return;
    await after(LOOK_EVERY_MS);
  }
}

/** Resident memory of a process in MB, on Linux; undefined elsewhere. */
async function megabytes(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
}
