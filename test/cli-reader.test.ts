import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POSTING, RESUME } from './support/openai/papers.ts';
import { answering } from './support/openai/running.ts';
import { type FakeOpenAi, KEY, startOpenAi } from './support/openai/server.ts';

let server: FakeOpenAi;
let folder: string;
beforeAll(async () => {
  server = await startOpenAi(answering({}));
  folder = await mkdtemp(join(tmpdir(), 'rolefit-cli-'));
  await writeFile(join(folder, 'resume.md'), RESUME.text.replace(/^(Summary|Experience|Skills)$/gm, '## $1'));
  await writeFile(join(folder, 'posting.txt'), `${POSTING.title} at ${POSTING.company}\n\n${POSTING.text}`);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  expect(server.faults).toEqual([]);
});

/** The real entry under bare Node, with a key. */
const evaluated = (key: string) =>
  new Promise<{ code: number; answer: Record<string, unknown> }>((resolve) => {
    const reader = { OPENAI_API_KEY: key, OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'gpt-test' };
    const papers = ['--resume', join(folder, 'resume.md'), '--job', join(folder, 'posting.txt')];
    const child = execFile(
      process.execPath,
      ['src/main.ts', 'evaluate', ...papers, '--json'],
      { env: { ...process.env, ...reader } },
      (_error, out) => resolve({ code: child.exitCode ?? -1, answer: JSON.parse(out) }),
    );
  });

test('the terminal reads by the configured reader, named', async () => {
  const { code, answer } = await evaluated(KEY);
  expect(code).toBe(0);
  expect(answer).toMatchObject({ engine: { name: 'openai', version: 'gpt-test/2' }, matched: 3, total: 4 });
  expect(answer.assessment).toContain('Your resume answers 3 of 4 requirements');
});

test('a key that is refused is told to whoever runs it, as something to mend', async () => {
  expect(await evaluated('sk-wrong')).toEqual({
    code: 2,
    answer: {
      problem: {
        code: 'reader-refused',
        title: 'The language model’s server does not serve us',
        detail: 'OPENAI_API_KEY is refused (401 invalid_api_key). Nothing was scored.',
        next: 'Correct the settings or the account; `rolefit doctor` looks at them.',
      },
    },
  });
});
