import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { inspected, type Memory } from './scale/inspect.ts';
import { postingText, resumeText } from './scale/papers.ts';
import { writeSection } from './scale/section.ts';
import { slope } from './scale/slope.ts';
import { openYard, type Yard } from './scale/yard.ts';
import { table } from './speed/table.ts';

/** `npm run endurance -- --evaluations 20000`: one worker, no two resumes alike, what it holds after each thousand, and what each evaluation leaves in the database. */
const { values } = parseArgs({
  options: { evaluations: { type: 'string', default: '20000' }, write: { type: 'string' } },
});
const evaluations = Number(values.evaluations);

/** Looks, evenly over the run. */
const LOOKS = 20;
/** Caches and compiled code fill over the first evaluations: so many at least, of a short run half. */
const WARM_UP = 2_000;
/** Of memory that is held for good after collection: a worker that does 100,000 a day may grow by 20 MB in it, and is renewed long before that hurts. */
const MOST_KB_PER_THOUSAND = 200;
/** Requests kept ahead of the worker: it never waits for us, and the line stays short. */
const AHEAD = 40;
const LOOK_EVERY_MS = 100;

const kb = (value: number) => `${Math.round(value).toLocaleString('en')} kB`;
const yard = await openYard();
const { options, open } = await inspected();
const worker = await yard.worker(options);
const { look, leave } = await open(worker);
const begun = performance.now();
const looks = await run();
const minutes = (performance.now() - begun) / 60_000;
const left = await leftBehind(yard);
leave();
await yard.stop();

const settled = looks.filter(([at]) => at >= Math.min(WARM_UP, evaluations / 2));
const held = slope(settled.map(([at, { held }]) => [at / 1_000, held]));
const resident = slope(settled.map(([at, { resident }]) => [at / 1_000, resident]));
const report = [
  `One worker, ${evaluations.toLocaleString('en')} evaluations, ${Math.round(evaluations / minutes).toLocaleString('en')} a minute. Held after collection: ${held.each.toFixed(1)} ± ${(2 * held.spread).toFixed(1)} kB more for each thousand evaluations (allowed: ${MOST_KB_PER_THOUSAND}); resident memory: ${resident.each.toFixed(1)} ± ${(2 * resident.spread).toFixed(1)} kB.\n`,
  table(
    ['evaluations', 'held after collection', 'resident'],
    looks.map(([at, { held, resident }]) => [at.toLocaleString('en'), kb(held), kb(resident)]),
  ),
  `\nWhat an evaluation leaves in PostgreSQL, with its indexes:\n`,
  table(
    ['table', 'bytes an evaluation'],
    left.map(({ name, bytes }) => [name, Math.round(bytes / evaluations).toLocaleString('en')]),
  ),
  '',
].join('\n');
process.stdout.write(`# Endurance\n\n${report}`);
if (values.write !== undefined) await writeSection(values.write, 'endurance', report);
// What can't be told from nothing is no growth.
process.exitCode = held.each - 2 * held.spread > MOST_KB_PER_THOUSAND ? 1 : 0;

/** Keeps the worker busy, and looks into it now and then. */
async function run(): Promise<(readonly [number, Memory])[]> {
  const seen: (readonly [number, Memory])[] = [];
  let [asked, ended] = [0, 0];
  while (ended < evaluations) {
    while (asked < Math.min(evaluations, ended + AHEAD)) await ask(yard, asked++);
    if (ended >= (seen.length * evaluations) / LOOKS) {
      seen.push([ended, await look()]);
      process.stderr.write(`${ended} evaluations, ${kb(seen.at(-1)?.[1].held ?? 0)} held\n`);
    }
    await after(LOOK_EVERY_MS);
    ended = await yard.ended();
  }
  return [...seen, [ended, await look()]];
}

/** Every fifth request brings a posting that nobody gave before. */
function ask({ ask }: Yard, at: number): Promise<void> {
  const [resume, posting] = [resumeText(at), postingText(Math.floor(at / 5))];
  return ask(at, { resume: Buffer.from(resume), posting: Buffer.from(posting) });
}

async function leftBehind({ database }: Yard): Promise<readonly { name: string; bytes: number }[]> {
  const { rows } = await sql<{ name: string; bytes: number }>`
    select relname as name, pg_total_relation_size(oid)::float8 as bytes from pg_class
    where relkind = 'r' and relnamespace = 'rolefit'::regnamespace and pg_total_relation_size(oid) > ${evaluations * 10}
    order by 2 desc`.execute(database.db);
  return rows;
}
