import { parseArgs } from 'node:util';
import { offIn } from '../test/support/chaos/off.ts';
import { chaos, type Outcome, type Plan } from '../test/support/chaos/run.ts';
import { table } from './speed/table.ts';

/** `npm run chaos -- --evaluations 1000 --minutes 8 --seed 1`: everything breaks while people ask; at the end every command has one answer. */
const { values } = parseArgs({
  options: {
    evaluations: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});
const [evaluations, minutes, seed] = [values.evaluations, values.minutes, values.seed].map(Number) as [
  number,
  number,
  number,
];

const MINUTE_MS = 60_000;
/** A job that a dying worker took along is picked up within 15 s, one that was lost by the sweep of every minute, and who was cut off is told after three; some meet several of these. */
const PATIENCE_MS = 6 * MINUTE_MS;

const plan: Plan = {
  seed,
  evaluations,
  workers: 3,
  silence: true,
  pace: (minutes * MINUTE_MS) / evaluations,
  troubles: [
    { what: 'kill', after: 3_000 },
    { what: 'kill', after: 2_000 },
    { what: 'redis', after: 4_000 },
    { what: 'kill', after: 3_000 },
    { what: 'bot', after: 5_000 },
    { what: 'kill', after: 3_000 },
    { what: 'postgres', after: 4_000 },
    { what: 'kill', after: 3_000 },
    { what: 'reader', after: 2_000 },
  ],
  patience: PATIENCE_MS,
};

const outcome = await chaos(plan);
if (!outcome) throw new Error('Chaos needs redis-server and PostgreSQL on this machine.');
process.stdout.write(`# Chaos, seed ${seed}\n\n${table(['what', 'how many'], rows(outcome))}\n`);
const off = offIn(outcome);
process.stdout.write(off.length === 0 ? '\nEverything adds up.\n' : `\n${off.join('\n')}\n`);
process.exitCode = off.length === 0 ? 0 : 1;

function rows({ told, books, broken, met, missing, doubled, problems, ...shown }: Outcome): string[][] {
  const counts = {
    'commands acknowledged': told.acknowledged,
    'refused at once, with the reason': told.refused,
    'not answered in the platform’s time': told.unanswered,
    cards: shown.cards,
    'problem cards and apologies': Object.values(problems).reduce((all, one) => all + one, 0),
    ...Object.fromEntries(Object.entries(problems).map(([words, count]) => [`  “${words}”`, count])),
    'missing answers': missing.length,
    'doubled answers': doubled.length,
    'openings that still run': shown.running,
    'requests that still wait': books.waiting,
    'credits charged': books.taken,
    'credits given back': books.released,
    'credits still held': books.held,
    'entries that do not sum to zero': books.unbalanced,
    'files left': books.files,
    'jobs left': books.jobs,
    'jobs that failed for good': books.dead,
    'workers killed': broken.kill,
    'the bot killed': broken.bot,
    'restarts of Redis': broken.redis,
    'restarts of PostgreSQL': broken.postgres,
    'outages of the reader’s server': broken.reader,
    ...met,
    'processes that ended by themselves': shown.falls,
  };
  return Object.entries(counts).map(([what, count]) => [what, String(count)]);
}
