import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import check from '../../commands/check.ts';
import evaluations from '../../commands/evaluations.ts';
import feedback from '../../commands/feedback.ts';
import home from '../../commands/home.ts';
import resume from '../../commands/resume.ts';
import share from '../../commands/share.ts';
import show from '../../commands/show.ts';
import { COMMANDS } from '../../src/catalogue.ts';
import { Problem } from '../../src/chat/problem.ts';
import { strings } from '../cards/strings.ts';
import { article, openDesk } from '../support/desk.ts';
import { anEvaluation } from '../support/facts.ts';

const ADA = { platform: 'recording', id: 'ada' };
const BEN = { platform: 'recording', id: 'ben' };
const PLACE = { platform: 'recording', channel: 'c' };

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
  await desk.services.store.evaluations.add('e1', ADA, anEvaluation());
});
afterAll(() => desk.close());

const given = (person = ADA) => ({ person, place: PLACE, platform: desk.platform, services: desk.services });
const code = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? error.text.code : error),
  );

test('a command’s words fit every menu: name, summary, and each of its translations', () => {
  const [names, words] = [
    COMMANDS.flatMap(({ name, translations }) => [name, ...Object.values(translations ?? {}).map((each) => each.name)]),
    COMMANDS.flatMap(({ summary, translations }) => [
      summary,
      ...Object.values(translations ?? {}).map((each) => each.summary),
    ]),
  ];
  for (const name of names) expect(name).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u);
  for (const summary of words) expect(summary.length).toBeLessThanOrEqual(100);
});

describe('an evaluation', () => {
  test('opens again for its owner alone', async () => {
    const card = await show.run({ values: { evaluation: 'e1' }, ...given() });
    expect(card?.buttons.map(({ label }) => label)).toContain('Evidence');
    expect(await code(show.run({ values: { evaluation: 'e1' }, ...given(BEN) }))).toBe('evaluation-not-yours');
  });

  test('stands in the list of its owner, and in nobody else’s', async () => {
    const mine = await evaluations.run({ values: {}, ...given() });
    expect(mine?.buttons.map(({ values }) => values.evaluation)).toEqual(['e1', undefined]);
    const theirs = await evaluations.run({ values: {}, ...given(BEN) });
    expect(theirs?.summary).toBe('There are none yet.');
    const begin = await home.run({ values: {}, ...given(BEN) });
    expect(begin?.buttons.map(({ command }) => command)).toEqual(['evaluate']);
  });

  test('is shared once, without what is missing, quotes or advice, and by its owner alone', async () => {
    expect(await code(share.run({ values: { evaluation: 'e1' }, ...given(BEN) }))).toBe('evaluation-not-yours');
    for (const _ of [1, 2]) await share.run({ values: { evaluation: 'e1' }, ...given() });
    const shared = [...desk.posts].filter(([key]) => key.startsWith('c share e1'));
    expect(shared).toHaveLength(1);
    const [[, card] = []] = shared;
    const evaluation = anEvaluation();
    const words = card ? strings(card).join('\n') : '';
    for (const { label } of evaluation.gaps) expect(words).not.toContain(label);
    for (const { quotes } of evaluation.findings) for (const { text } of quotes) expect(words).not.toContain(text);
    for (const { title } of evaluation.recommendations) expect(words).not.toContain(title);
    expect(words).toContain(`Fit ${evaluation.fit.score} of 100`);
  });

  test('is praised or not by its owner alone; the reason stays when the thumb is pressed again', async () => {
    const say = (verdict: string, why: string | undefined, person = ADA) =>
      feedback.run({ values: { evaluation: 'e1', verdict, why } as never, ...given(person) });
    expect(await code(say('bad', 'no', BEN))).toBe('evaluation-not-yours');
    expect(await desk.services.store.feedback.by(BEN)).toEqual([]);
    expect((await say('bad', 'It missed my Go work'))?.title).toBe('Thank you');
    await say('good', undefined);
    expect(await desk.services.store.feedback.by(ADA)).toEqual([
      { evaluation: 'e1', verdict: 'good', why: 'It missed my Go work' },
    ]);
  });
});

describe('what a machine reads', () => {
  const look = (bytes: Uint8Array) =>
    check.run({
      values: { resume: { platform: 'recording', id: 'f', size: bytes.length } },
      ...given(),
      platform: { ...desk.platform, download: async () => bytes },
    });

  test('is shown with its sections, and keeps nothing', async () => {
    const card = await look(await article('priya.pdf'));
    expect(card?.summary).toMatch(/^Reads well: \d+ sections found/);
    expect(card ? strings(card).join('\n') : '').toContain('Experience');
    expect(await desk.services.store.resumes.get(ADA)).toBeUndefined();
  });

  test('needs a resume, attached or on file', async () => {
    expect(await code(check.run({ values: { resume: undefined }, ...given(BEN) }))).toBe('resume-missing');
  });
});

describe('the resume on file', () => {
  const give = async (bytes: Uint8Array | undefined, remove?: string) =>
    resume.run({
      values: { resume: bytes && { platform: 'recording', id: 'f', size: bytes.length }, remove },
      ...given(),
      platform: { ...desk.platform, download: async () => bytes ?? new Uint8Array() },
    });

  test('is kept, told, and removed', async () => {
    expect((await give(undefined))?.summary).toBe('You keep no resume on file.');
    expect((await give(await article('priya.pdf')))?.summary).toContain('Your resume is on file.');
    expect((await give(undefined))?.summary).toContain('You keep a resume on file.');
    expect((await give(undefined, 'yes'))?.summary).toBe('The resume that was on file is removed.');
    expect((await give(undefined, 'yes'))?.summary).toBe('You keep no resume on file.');
    expect(await desk.services.store.resumes.get(ADA)).toBeUndefined();
  });

  test('is none when it can’t be evaluated: the one before stays', async () => {
    await give(await article('priya.pdf'));
    expect(await code(give(Buffer.from('%PDF-1.7 and then nothing')))).toMatch(/^resume-/);
    expect(await desk.services.store.resumes.keptAt(ADA)).toBeInstanceOf(Date);
    await give(undefined, 'yes');
  });

  test('lies in the database encrypted', async () => {
    await give(await article('priya.md'));
    const { sealed } = await desk.database.db.selectFrom('resumes').select('sealed').executeTakeFirstOrThrow();
    expect(Buffer.from(sealed).includes('Ruby')).toBe(false);
  });
});
