import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../src/chat/problem.ts';
import { LIMITS } from '../src/resume/child-process.ts';
import { dispose, keepWarm, readResume } from '../src/resume/read.ts';
import type { Resume } from '../src/resume/resume.ts';
import { recallOf, stringsOf } from './resume-recall.ts';

/** Reads every file of the data beside the project and prints what became of it. Exit code 1 where one was not answered in time. */
const data = fileURLToPath(new URL('../../shared/data', import.meta.url));
const SLACK = 2_000;

type Outcome = {
  readonly file: string;
  readonly took: number;
  readonly resume?: Resume;
  readonly code: string;
  readonly detail?: string;
};

async function outcomeOf(folder: string, file: string): Promise<Outcome> {
  const started = performance.now();
  const done = () => Math.round(performance.now() - started);
  try {
    const resume = await readResume(new Uint8Array(readFileSync(join(folder, file))));
    return { file, took: done(), resume, code: 'resume' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { file, took: done(), code: error.text.code, detail: error.text.detail };
  }
}

async function measure(name: string, folder: string, extensions: RegExp): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of readdirSync(folder).filter((entry) => extensions.test(entry)))
    outcomes.push(await outcomeOf(folder, file));
  const times = outcomes.map(({ took }) => took).toSorted((a, b) => a - b);
  console.log(
    `\n${name}: ${outcomes.length} files, median ${times[Math.floor(times.length / 2)]} ms, longest ${times.at(-1)} ms`,
  );
  for (const [code, group] of Map.groupBy(outcomes, (outcome) => outcome.code))
    console.log(`  ${code.padEnd(20)} ${group.length}`);
  return outcomes;
}

function show({ file, took, resume, code }: Outcome): void {
  const sections = resume?.sections.map((section) => section.name).join(' ') ?? '';
  console.log(
    `  ${file.slice(0, 52).padEnd(52)} ${String(took).padStart(6)} ms  ${(resume?.quality.grade ?? code).padEnd(8)} ${String(resume?.hidden.length ?? '').padStart(2)} hidden  ${sections}`,
  );
}

/** One person in several layouts: the same sections, and each list item and line of prose of one found in the others. */
function compareLayouts(outcomes: readonly Outcome[]): void {
  const texts = outcomes.flatMap(({ resume }) => (resume === undefined ? [] : [resume]));
  const names = new Set(texts.map(({ sections }) => sections.map(({ name }) => name).join(' ')));
  const itemsOf = (text: string) => new Set(text.split('\n').filter((line) => line.startsWith('- ')));
  const items = texts.map(({ text }) => itemsOf(text));
  const all = [...new Set(items.flatMap((set) => [...set]))];
  const everywhere = all.filter((item) => items.every((set) => set.has(item)));
  console.log(
    `\none person in ${texts.length} layouts: ${names.size} order(s) of sections, ${everywhere.length} of ${all.length} list items the same in all`,
  );
  for (const item of all.filter((candidate) => !everywhere.includes(candidate))) {
    console.log(`  in ${items.filter((set) => set.has(item)).length}: ${item.slice(0, 100)}`);
  }
}

/** Our text against the source that the layouts were made from. */
function measureRecall(outcomes: readonly Outcome[]): void {
  console.log('\nrecall of the source’s strings: words, runs of five words');
  for (const { file, resume } of outcomes) {
    const source = join(
      data,
      'resumes/rendercv-sources/examples',
      file.replace('rendercv__', '').replace('.pdf', '.yaml'),
    );
    if (resume === undefined || !existsSync(source)) continue;
    const { words, fives } = recallOf(stringsOf(readFileSync(source, 'utf8')), resume.text);
    console.log(`  ${file.slice(0, 52).padEnd(52)} ${words.toFixed(3)}  ${fives.toFixed(3)}`);
  }
}

/** Sections that most resumes have, and the files in which they were not found. */
function showMissing(outcomes: readonly Outcome[]): void {
  for (const name of ['experience', 'education', 'skills'] as const) {
    const without = outcomes.filter(
      ({ resume }) => resume && !resume.sections.some((section) => section.name === name),
    );
    console.log(`  no ${name}: ${without.map(({ file }) => file).join(', ') || 'none'}`);
  }
}

if (!existsSync(data)) {
  console.log(`LEFT OUT: there is no data to measure with at ${data}.`);
  process.exit(0);
}
keepWarm();
const resumes = await measure('resumes, PDF', join(data, 'resumes'), /\.pdf$/);
resumes.forEach(show);
showMissing(resumes);
compareLayouts(resumes.filter(({ file }) => file.includes('John_Doe')));
measureRecall(resumes);
const documents = await measure('resumes, DOCX', join(data, 'resumes', 'docx'), /\.docx$/);
documents.forEach(show);
showMissing(documents);
const hostile = await measure('hostile files', join(data, 'hostile'), /\.(?:pdf|docx?|docm|dotx)$/i);
if (process.argv.includes('--all'))
  for (const { file, code, took, detail } of hostile)
    console.log(`  ${code.padEnd(20)} ${took} ms ${file} ${detail ?? ''}`);
dispose();
const late = [...resumes, ...hostile].filter(({ took }) => took > LIMITS.time + SLACK);
for (const { file, took } of late) console.log(`TOO LATE: ${file} after ${took} ms`);
process.exitCode = late.length === 0 ? 0 : 1;
