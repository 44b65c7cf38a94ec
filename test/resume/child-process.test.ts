import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask, LIMITS, startChild } from '../../src/resume/child-process.ts';

const question = { what: 'document', bytes: new Uint8Array([1]), ocr: false } as const;
const bad = (way: string): ChildProcess =>
  fork(fileURLToPath(new URL('../fixtures/resumes/bad-child.mjs', import.meta.url)), [way], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
const problem = (code: string) => expect.objectContaining({ text: expect.objectContaining({ code }) });

describe('a child that reads a file', () => {
  it.each([
    ['hang', 'resume-too-slow', { ...LIMITS, time: 300 }],
    ['die', 'resume-unreadable', LIMITS],
    ['hoard', 'resume-unreadable', { ...LIMITS, memory: 200 * 1024 }],
  ])('and goes wrong (%s) is ended, and that is a problem of the file: %s', async (way, code, limits) => {
    const child = bad(way);
    const gone = once(child, 'close');
    await expect(ask(child, question, { limits })).rejects.toEqual(problem(code));
    await gone;
  });

  it('has three times as long where it waits, for a processor or for nothing', async () => {
    const child = bad('wait');
    const gone = once(child, 'close');
    const begun = performance.now();
    await expect(ask(child, question, { limits: { ...LIMITS, time: 300 } })).rejects.toEqual(
      problem('resume-too-slow'),
    );
    expect(performance.now() - begun).toBeGreaterThan(890);
    await gone;
  });

  it('is ended when its signal says so', async () => {
    const child = bad('wait');
    const gone = once(child, 'close');
    await expect(ask(child, question, { limits: LIMITS, signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout');
    await gone;
  });

  it('that loaded, and is gone before it is asked, is a problem of the file too', async () => {
    const child = startChild('cold');
    await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'close');
    await expect(ask(child, question, { limits: LIMITS })).rejects.toEqual(problem('resume-unreadable'));
  });

  it.each(['before', 'after'])('that never loaded says nothing of the file: killed %s it is asked', async (when) => {
    const child = startChild('cold');
    const gone = once(child, 'close');
    if (when === 'before') child.kill('SIGKILL');
    if (when === 'before') await gone;
    const asked = ask(child, question, { limits: LIMITS });
    if (when === 'after') child.kill('SIGKILL');
    await expect(asked).rejects.toThrow('a reading process did not start');
    await gone;
  });

  it('for texts answers one after another, and reads nothing else', async () => {
    const child = startChild('texts');
    const asked = (bytes: string) =>
      ask(child, { ...question, bytes: Buffer.from(bytes) }, { limits: LIMITS, stays: true });
    expect(await asked('We hire')).toMatchObject({ document: { text: 'We hire' } });
    expect(await asked('We hire again')).toMatchObject({ document: { text: 'We hire again' } });
    expect(await asked('%PDF-1.4 and nothing more')).toMatchObject({ problem: { code: 'resume-corrupt' } });
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  });

  it('sees nothing of the environment', async () => {
    const child = startChild('cold');
    const { spawnargs } = child;
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(spawnargs).toContain('--permission');
    expect(
      spawnargs
        .filter((argument) => argument.startsWith('--allow-'))
        .every((argument) => argument.startsWith('--allow-fs-read=')),
    ).toBe(true);
  });
});
