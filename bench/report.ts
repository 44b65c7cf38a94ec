import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { builtinReader } from '../src/fit/builtin/reader.ts';
import { evaluate } from '../src/fit/evaluate.ts';
import { listen } from '../src/listen.ts';
import { openLog } from '../src/log.ts';
import { ownPages } from '../src/own-pages.ts';
import { PUBLIC, postingDoor } from '../src/papers.ts';
import { drawing } from '../src/picture/drawing.ts';
import { png } from '../src/picture/png.ts';
import { dispose, readResume } from '../src/resume/read.ts';
import { openDatabase } from '../src/store/database.ts';
import { sealWith } from '../src/store/seal.ts';
import { openStore } from '../src/store/store.ts';
import { inFolder } from './speed/program.ts';
import { ms, quantile, table, timed } from './speed/table.ts';

const RUNS = 100;
const SECRET = 'a secret of at least thirty-two characters';
const ADA = { platform: 'web', id: 'ada' };
/** Checks of one posting, as somebody has them who works on a resume for a week. */
const CHECKS = 6;

/** The report's page over HTTP and the score's picture, beside a route that does nothing: all in one run, taken in turns. */
export const reports = (): Promise<string> =>
  inFolder(async (dataDir) => {
    const database = await openDatabase({ dataDir });
    const store = openStore(database.db, sealWith(SECRET));
    const evaluation = await anEvaluation();
    for (let check = 1; check <= CHECKS; check++) await store.evaluations.add(`e${check}`, ADA, evaluation);
    const address = Promise.resolve('http://localhost');
    const own = ownPages({
      config: { publicUrl: 'https://rolefit.example' },
      ...{ secret: SECRET, store, log: openLog('silent'), address },
    });
    const server = await listen(new Hono().get('/nothing', (c) => c.text('ok')).route('/', own.pages), '127.0.0.1', 0);
    const { pathname, search } = new URL((await own.links.report('e1', ADA)).href);
    const first = await timed(() => png(drawing({ score: 50, ceiling: 60 })));
    const times = await inTurns({
      'a route that does nothing': () => fetched(`${server.url}/nothing`),
      [`the report, ${evaluation.fit.total} requirements, ${CHECKS} checks`]: () =>
        fetched(`${server.url}${pathname}${search}`),
      'the picture, drawn anew': () => png(drawing({ score: evaluation.fit.score, ceiling: evaluation.fit.ceiling })),
      'the picture, drawn before': () =>
        fetched(server.url + new URL(own.links.picture(evaluation.fit) ?? server.url).pathname),
    });
    await server.close();
    await database.close();
    return `## Report and picture\n\n${RUNS} runs, over HTTP on this machine where it is a page. Goals: the report under 50 ms, the picture under 150 ms. The first picture of a process loads the renderer: ${ms(first)}.\n\n${times}\n`;
  });

async function anEvaluation() {
  const [pdf, md] = await Promise.all(
    ['priya-two-pages.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
  );
  const posting = await postingDoor(PUBLIC)({ file: md ?? Buffer.of() });
  const resume = await readResume(pdf ?? Buffer.of());
  dispose();
  const role = await builtinReader.readRole(posting);
  return evaluate({ posting, resume }, role, await builtinReader.readResume(role, resume));
}

async function fetched(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${new URL(url).pathname} answers ${response.status}`);
  await response.arrayBuffer();
}

async function inTurns(works: Readonly<Record<string, () => Promise<unknown>>>): Promise<string> {
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (const work of Object.values(works)) await work();
  for (let run = 0; run < RUNS; run++)
    for (const [name, work] of Object.entries(works)) times.get(name)?.push(await timed(work));
  const rows = [...times].map(([name, sample]) => [name, ms(quantile(sample, 0.5)), ms(quantile(sample, 0.95))]);
  return table(['what', 'median', 'p95'], rows);
}

if (import.meta.main) writeSync(1, await reports());
