import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../src/chat/problem.ts';
import { LIMITS } from '../src/resume/child-process.ts';
import { dispose, keepWarm, readResume } from '../src/resume/read.ts';
import { FORMATS, TEXT } from '../test/support/formats.ts';

const data = fileURLToPath(new URL('../../shared/data', import.meta.url));

/** How each format is read, and how hostile files end: Markdown for docs/reading.md. */
export async function formatTables(): Promise<string> {
  keepWarm();
  const parts = [
    '### One resume in every format\n',
    await roundTrip(),
    '\n### Broken and hostile files\n',
    await hostile(),
  ];
  dispose();
  return parts.join('\n');
}

async function roundTrip(): Promise<string> {
  const rows = ['| format | same text | sections | ms |', '|---|---|---|---|'];
  for (const [name, write] of Object.entries(FORMATS)) {
    const started = performance.now();
    const { text, sections } = await readResume(write());
    const took = Math.round(performance.now() - started);
    rows.push(
      `| ${name} | ${text === TEXT ? 'yes' : 'no'} | ${sections.map((section) => section.name).join(', ')} | ${took} |`,
    );
  }
  return rows.join('\n');
}

type Ending = { readonly kind: string; readonly code: string; readonly took: number };

async function endingOf(path: string): Promise<Ending> {
  const started = performance.now();
  const kind = extname(path).slice(1).toLowerCase();
  const end = (code: string): Ending => ({ kind, code, took: performance.now() - started });
  try {
    await readResume(new Uint8Array(readFileSync(path)));
    return end('read');
  } catch (error) {
    if (error instanceof Problem) return end(error.text.code);
    throw error;
  }
}

async function hostile(): Promise<string> {
  const folder = join(data, 'hostile');
  if (!existsSync(folder)) return 'LEFT OUT: the data to measure with is not there.';
  const endings: Ending[] = [];
  for (const file of readdirSync(folder).filter((name) => /\.(?:pdf|doc|docx|docm|dotx)$/i.test(name)))
    endings.push(await endingOf(join(folder, file)));
  const late = endings.filter(({ took }) => took > LIMITS.time + LIMITS.slowTime).length;
  const rows = [...Map.groupBy(endings, ({ kind }) => kind)].map(([kind, group]) => {
    const codes = [...Map.groupBy(group, ({ code }) => code)].map(([code, { length }]) => `${code} ${length}`);
    const longest = Math.round(Math.max(...group.map(({ took }) => took)));
    return `| ${kind} | ${group.length} | ${codes.join(', ')} | ${longest} |`;
  });
  const head = ['| kind | files | ended in | longest, ms |', '|---|---|---|---|'];
  return [...head, ...rows, '', `${endings.length} files, ${late} too late.`].join('\n');
}

if (import.meta.main) console.log(await formatTables());
