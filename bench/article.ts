import { readFile, writeFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { chromium } from 'playwright-core';
import { evaluationCard } from '../src/cards/evaluation.ts';
import { builtinReader } from '../src/fit/builtin/reader.ts';
import { evaluate } from '../src/fit/evaluate.ts';
import type { Evaluation } from '../src/fit/evaluation.ts';
import { readPostingText } from '../src/posting/text.ts';
import { readResume } from '../src/resume/read.ts';
import { assets } from '../src/web/assets.ts';
import { renderCard } from '../src/web/render.ts';

/** Evaluates the article's three people from one reading and prints them side by side: docs/article.md and docs/article.png. */
const FOLDER = 'test/fixtures/article';
/** What the article's product showed (the figures only). */
const PEOPLE = [
  { name: 'Priya', file: 'priya.pdf', said: '92 %, Excellent Match, 16 of 21' },
  { name: 'Matteo', file: 'matteo.pdf', said: '72 %, Strong Match, 3 of 6' },
  { name: 'James', file: 'james.pdf', said: '28 %, Weak Match, 1 of 6' },
] as const;

const posting = readPostingText((await readFile(`${FOLDER}/posting.md`)).toString());
const role = await builtinReader.readRole(posting);
const evaluations = await Promise.all(
  PEOPLE.map(async ({ file }) => {
    const resume = await readResume(await readFile(`${FOLDER}/${file}`));
    return evaluate({ posting, resume }, role, await builtinReader.readResume(role, resume));
  }),
);

const labels = (names: readonly { label: string }[]) => names.map(({ label }) => label).join(', ') || '–';
const rows: readonly (readonly [string, (evaluation: Evaluation, at: number) => string])[] = [
  ['The article’s product', (_e, at) => PEOPLE[at]?.said ?? ''],
  ['**Rolefit**', ({ fit }) => `**${fit.score} of 100, ${fit.band}**`],
  ['Matched', ({ fit }) => `${fit.matched} of ${fit.total}`],
  ['Could show by editing alone', ({ fit }) => String(fit.ceiling)],
  ['Confidence', ({ fit }) => fit.confidence],
  [
    'Hard conditions',
    (e) =>
      e.judgements
        .map(({ knockOut, verdict }) => `${verdict}: ${role.knockOuts.find(({ id }) => id === knockOut)?.label}`)
        .join('; '),
  ],
  ...(['proven', 'used', 'listed'] as const).map(
    (level) =>
      [
        `Shown: ${level}`,
        (e: Evaluation) => labels(e.strengths.filter((strength) => strength.level === level)),
      ] as const,
  ),
  ['Musts not shown', (e) => labels(e.gaps.filter(({ importance }) => importance === 'must'))],
  ['Other gaps', (e) => labels(e.gaps.filter(({ importance }) => importance !== 'must'))],
  ...role.dimensions.map(
    ({ id, title }) =>
      [
        title,
        ({ fit }: Evaluation) =>
          fit.dimensions
            .filter(({ dimension }) => dimension === id)
            .map(({ score, matched, total }) => `${score} (${matched} of ${total})`)
            .join(''),
      ] as const,
  ),
  ['Assessment', (e) => e.assessment],
  ['Do next', (e) => e.recommendations.map(({ title, gain }, at) => `${at + 1}. ${title} (+${gain})`).join('<br>')],
];

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
const table = [
  line(['', ...PEOPLE.map(({ name }) => name)]),
  line(['---', '---', '---', '---']),
  ...rows.map(([name, cell]) => line([name, ...evaluations.map(cell)])),
].join('\n');

const [before, after] = (await readFile('docs/article.md'))
  .toString()
  .split(/<!-- table -->[\s\S]*<!-- end of table -->/);
await writeFile('docs/article.md', `${before}<!-- table -->\n${table}\n<!-- end of table -->${after}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1980, height: 1000 }, deviceScaleFactor: 1 });
const cards = evaluations.map(
  (evaluation, at) => `<section><h2>${PEOPLE[at]?.name}</h2>${renderCard(evaluationCard(evaluation))}</section>`,
);
const styles = await (await new Hono().get('/page/:file', assets()).request('/page/chat.css')).text();
const layout =
  'body{display:flex;flex-direction:row;gap:24px;padding:24px;align-items:flex-start}section{flex:1;min-width:0}h2{margin:0 0 12px}';
await page.setContent(
  `<!doctype html><html lang="en"><style>${styles}${layout}</style><body>${cards.join('')}</body></html>`,
);
await page.screenshot({ path: 'docs/article.png', fullPage: true });
await browser.close();
