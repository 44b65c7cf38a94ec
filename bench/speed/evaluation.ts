import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { openApp } from '../../src/app.ts';
import { evaluationCard } from '../../src/cards/evaluation.ts';
import { readConfig } from '../../src/config.ts';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { openLog } from '../../src/log.ts';
import { postingDoor } from '../../src/papers.ts';
import { readResume } from '../../src/resume/read.ts';
import { renderCard } from '../../src/web/render.ts';
import { jobPage } from '../../test/support/job-page.ts';
import { type Site, startSite } from '../../test/support/site.ts';
import { visit } from '../../test/support/visitor.ts';
import { inFolder } from './program.ts';
import { ms, quantile, table } from './table.ts';

const RUNS = 10;
/** Between two commands the next reading process warms up, as it does between two people. */
const APART_MS = 1_000;

/** A two-page PDF against a posting that is fetched over TLS: command to card, and where the time goes. */
export async function evaluation(): Promise<string> {
  const [resume, posting] = await Promise.all(
    ['priya-two-pages.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
  );
  const page = jobPage((posting ?? '').toString());
  const site = await startSite((request, response) =>
    // Every path is another posting, so that its role has to be read anew.
    response
      .setHeader('content-type', 'text/html')
      .end(page.replaceAll('Backend Engineer', `Backend Engineer ${request.url?.slice(1)}`)),
  );
  const whole = await commandToCard(site, resume ?? new Uint8Array());
  const stages = await byStage(site, resume ?? new Uint8Array());
  await site.close();
  return `## One evaluation\n\n${RUNS} runs, ${APART_MS / 1000} s apart, a two-page PDF, the posting fetched from a server on this machine. Goal: under 1 s at the median; with the role known, under 500 ms.\n\n${whole}\n\nWhere the time goes, each stage alone and back to back (a reading process that is not warmed up yet starts first, which is most of its time):\n\n${stages}\n`;
}

const row = (name: string, times: readonly number[]) => [name, ms(quantile(times, 0.5)), ms(quantile(times, 0.95))];

async function commandToCard(site: Site, resume: Uint8Array): Promise<string> {
  const [fresh, known]: [number[], number[]] = [[], []];
  await inFolder(async (dataDir) => {
    const config = readConfig({ DATA_DIR: dataDir, PORT: '0' });
    const app = await openApp('start', { config, log: openLog('silent'), reach: site });
    const url = app.url?.replace('localhost', '127.0.0.1') ?? '';
    for (let run = 0; run < RUNS; run++)
      for (const times of [fresh, known]) {
        await sleep(APART_MS);
        times.push(await once(url, resume, site.link(`/${run}`)));
      }
    await app.close();
  });
  return table(
    ['command to card', 'median', 'p95'],
    [row('posting fetched, role read', fresh), row('posting and role known', known)],
  );
}

async function once(url: string, resume: Uint8Array, job: string): Promise<number> {
  const visitor = await visit(url);
  const begun = performance.now();
  await visitor.give('evaluate', { resume, job });
  await visitor.see((messages) => messages.some((html) => html.includes('Why this score')));
  return performance.now() - begun;
}

async function byStage(site: Site, bytes: Uint8Array): Promise<string> {
  const times = new Map<string, number[]>();
  const stage = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
    return result;
  };
  const read = postingDoor(site);
  for (let run = 0; run < RUNS; run++) {
    const resume = await stage('read the resume (new child process)', () => readResume(bytes));
    const posting = await stage('fetch and read the posting', () => read({ link: site.link(`/stage-${run}`) }));
    const role = await stage('read the role', () => builtinReader.readRole(posting));
    const reading = await stage('find the evidence', () => builtinReader.readResume(role, resume));
    const made = await stage('score, advice, assessment', () => evaluate({ posting, resume }, role, reading));
    await stage('card and its HTML', () => renderCard(evaluationCard(made, 'id')));
  }
  return table(
    ['stage', 'median', 'p95'],
    [...times].map(([name, sample]) => row(name, sample)),
  );
}
