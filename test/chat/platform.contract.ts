import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import { RateLimited, Unreachable } from '../../src/chat/refusal.ts';
import { contractCommands, endlessCard, HOSTILE, hostileCard } from '../support/contract-commands.ts';
import type { Fault, Harness, Seen, StartHarness } from '../support/harness.ts';
import { aCard } from '../support/toy-commands.ts';

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const BYTES = Buffer.from('%PDF-a paper');

/** What commands and workers rely on, and what people see, on every platform alike. */
export function platformContract(name: string, start: StartHarness): void {
  describe(`a chat ${name}`, () => {
    let toys: ReturnType<typeof contractCommands>;
    let chat: Harness;
    beforeEach(async () => {
      toys = contractCommands();
      chat = await start(toys.commands);
    });
    afterEach(async () => {
      await chat.stop();
      expect(chat.violations).toEqual([]);
    });
    const opened = (key = 'key') => chat.platform.open(chat.place, chat.person, aCard('Reading'), key);

    describe('for workers', () => {
      test('an opening message lives through its stages, and the answer stands under it', async () => {
        const thread = await opened();
        await chat.platform.update(thread, aCard('Weighing'));
        await chat.platform.answer(thread, aCard('Done', { summary: 'All done.' }));
        const [root, answer, ...more] = await chat.thread(thread);
        expect(root?.text).toContain('Weighing');
        expect(root?.text).not.toContain('Reading');
        expect(answer?.text).toContain('Done');
        expect(more).toEqual([]);
      });

      test('the same key opens once, another key again', async () => {
        const [one, same, other] = [await opened('a'), await opened('a'), await opened('b')];
        expect(same).toEqual(one);
        expect(other).not.toEqual(one);
        expect(await chat.threads()).toHaveLength(2);
      });

      test('a thread has one answer, however often it is given', async () => {
        const thread = await opened();
        for (const _ of [1, 2, 3]) await chat.platform.answer(thread, aCard('Done'));
        expect(await chat.thread(thread)).toHaveLength(2);
      });

      test('a word to the person reaches them alone, once by its key', async () => {
        for (const key of ['a', 'a', 'b']) await chat.platform.tell(chat.person, aCard('Psst'), key);
        expect((await chat.told(chat.person)).map(({ text }) => text.includes('Psst'))).toEqual([true, true]);
        expect(await chat.told(chat.stranger)).toEqual([]);
      });

      test('a message for all stands for itself, once by its key', async () => {
        for (const key of ['a', 'a']) await chat.platform.say(chat.place, aCard('Hear'), key);
        const threads = await chat.threads();
        expect(threads.map((messages) => messages.map(({ text }) => text.includes('Hear')))).toEqual([[true]]);
      });

      test('what a private place holds is seen by the person alone', async () => {
        if (chat.privatePlace === null) return;
        const thread = await chat.platform.open(chat.privatePlace, chat.person, aCard('Reading'), 'key');
        await chat.platform.answer(thread, aCard('Done for you'));
        expect(await chat.threads()).toEqual([]);
        expect((await chat.told(chat.person)).at(-1)?.text).toContain('Done for you');
      });
    });

    describe('against what goes wrong', () => {
      const meet = (fault: Fault) => chat.fail?.(fault);
      const deeds: readonly (readonly [string, () => Promise<unknown>])[] = [
        ['open', () => opened('limited')],
        ['say', () => chat.platform.say(chat.place, aCard('Hear'), 'limited')],
        ['tell', () => chat.platform.tell(chat.person, aCard('Psst'), 'limited')],
      ];

      test.each(deeds)('%s obeys the time that the platform names', async (_deed, act) => {
        if (!chat.fail) return;
        meet({ kind: 'rate-limited', afterMs: 3_000 });
        const fault = await faultOf(act());
        expect(fault).toBeInstanceOf(RateLimited);
        expect(fault).toMatchObject({ afterMs: 3_000 });
      });

      test('an answer and a stage obey it too, and the answer comes once', async () => {
        if (!chat.fail) return;
        const thread = await opened();
        meet({ kind: 'rate-limited', afterMs: 1_000 });
        expect(await faultOf(chat.platform.answer(thread, aCard('Done')))).toMatchObject({ afterMs: 1_000 });
      });

      test.each([
        ['forbidden', 'forbidden'],
        ['gone', 'gone'],
        ['unauthorized', 'unauthorized'],
      ] as const)('an answer that is refused as %s is never tried again', async (kind, reason) => {
        if (!chat.fail) return;
        const thread = await opened();
        meet({ kind });
        const before = chat.requests();
        const fault = await faultOf(chat.platform.answer(thread, aCard('Done')));
        expect(fault).toBeInstanceOf(Unreachable);
        expect(fault).toMatchObject({ reason });
        expect(chat.requests() - before).toBe(1);
      });

      test('an answer whose receipt was lost is there once after another try', async () => {
        if (!chat.fail) return;
        const thread = await opened();
        meet({ kind: 'lost' });
        expect(await faultOf(chat.platform.answer(thread, aCard('Done')))).toBeInstanceOf(Error);
        await chat.platform.answer(thread, aCard('Done'));
        expect((await chat.thread(thread)).filter(({ text }) => text.includes('Done'))).toHaveLength(1);
        expect(await chat.thread(thread)).toHaveLength(2);
      });

      test('a place that takes nothing from us is told from one that does', async () => {
        if (chat.closedPlace === null) return;
        const fault = await faultOf(
          chat.platform.open(chat.closedPlace, chat.person, aCard('Reading'), 'key').then(async (thread) => {
            expect(thread.aside).toBeDefined();
            await chat.platform.answer(thread, aCard('Done'));
          }),
        );
        if (fault !== undefined) expect(fault).toBeInstanceOf(Unreachable);
        else expect((await chat.told(chat.person)).some(({ text }) => text.includes('Done'))).toBe(true);
      });
    });

    describe('with text of others', () => {
      test('nothing pings, links or hides, and everything is shown', async () => {
        const thread = await opened();
        await chat.platform.update(thread, hostileCard());
        await chat.platform.answer(thread, hostileCard());
        for (const seen of await chat.thread(thread)) {
          expect(seen.pings).toEqual([]);
          expect(seen.links).toEqual(['https://rolefit.example/report']);
          for (const line of HOSTILE) expect(visible(seen)).toContain(line);
          expect(seen.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        }
      });

      test('a card without end is cut whole, keeps its buttons, and is taken', async () => {
        const thread = await opened();
        await chat.platform.answer(thread, endlessCard());
        const [, answer] = await chat.thread(thread);
        expect(answer?.buttons).toEqual(['Details', 'Read again', 'Nod']);
        expect(answer?.text.length).toBeGreaterThan(1_000);
        expect(answer?.text.isWellFormed()).toBe(true);
      });
    });

    describe('with files', () => {
      test('a file comes as it is', async () => {
        const { file, platform } = await chat.upload(BYTES);
        expect(Buffer.from(await platform.download(file, 100)).equals(BYTES)).toBe(true);
      });

      test('one that is too large, and one that is gone, are problems', async () => {
        const { file, platform, lose } = await chat.upload(BYTES);
        const tooLarge = await faultOf(platform.download(file, BYTES.length - 1));
        expect(tooLarge instanceof Problem && tooLarge.text.code).toBe('file-too-large');
        lose();
        const gone = await faultOf(platform.download(file, 100));
        expect(gone instanceof Problem && gone.text.code).toBe('file-gone');
      });
    });

    describe('for people', () => {
      const given = () => chat.give(chat.person, toys.read, { paper: BYTES, job: 'https://jobs.example.com/1' });

      test('a command becomes a thread with its answer', async () => {
        await given();
        await expect.poll(async () => (await chat.threads())[0]?.length).toBe(2);
        expect(toys.done).toMatchObject({ bytes: [BYTES.length], jobs: ['https://jobs.example.com/1'] });
        expect((await chat.threads())[0]?.[1]?.text).toContain(`Read ${BYTES.length} bytes`);
      });

      test('what is missing is said where it is missing', async () => {
        const { errors, seen } = await chat.give(chat.person, toys.read, { job: 'https://jobs.example.com/1' });
        expect(errors.paper ?? seen?.text).toContain('This is needed.');
        expect(await chat.threads()).toEqual([]);
      });

      test('what is for the person alone unless they say otherwise is so where they said nothing', async () => {
        if (chat.privatePlace === null) return;
        const { seen } = await chat.give(chat.person, toys.keep, { word: 'hush' });
        const shown = async () => [seen, ...(await chat.told(chat.person))].map((each) => each?.text ?? '');
        await expect.poll(async () => (await shown()).some((text) => /Keeping|Kept: hush/.test(text))).toBe(true);
        expect(await chat.threads()).toEqual([]);
      });

      test('a problem is told to the person, as it is', async () => {
        const { seen } = await chat.give(chat.person, toys.fail, { how: 'problem' });
        expect(visible(seen)).toContain('There is <no> paper');
        expect(seen?.text).toContain('Attach one.');
      });

      test('our own fault is told with a reference and without its words', async () => {
        const { seen } = await chat.give(chat.person, toys.fail, { how: 'badly' });
        expect(seen?.text).toMatch(/broke|went wrong/);
        expect(seen?.text).toMatch(/[0-9a-f]{8}/i);
        expect(seen?.text).not.toContain('secret');
      });

      test('a button answers its owner alone', async () => {
        await given();
        await expect.poll(async () => (await chat.threads())[0]?.length).toBe(2);
        expect((await chat.click(chat.person, 'Details')).seen?.text).toContain('The details');
        const { seen } = await chat.click(chat.stranger, 'Details');
        expect(seen?.text).toContain('This is not yours');
        expect(seen?.text).not.toContain('The details');
        expect(toys.done.details).toBe(1);
        expect((await chat.threads())[0]).toHaveLength(2);
      });

      test('a double click acts once', async () => {
        await given();
        await expect.poll(async () => (await chat.threads())[0]?.length).toBe(2);
        await chat.click(chat.person, 'Nod', true);
        await expect.poll(() => toys.done.nods).toBe(1);
      });

      test('a button opens a form with what it knows, for its owner alone', async () => {
        await given();
        await expect.poll(async () => (await chat.threads())[0]?.length).toBe(2);
        expect((await chat.click(chat.person, 'Read again')).seen?.text).toContain('The same posting as before');
        if (chat.privatePlace === null) return;
        expect((await chat.click(chat.stranger, 'Read again')).seen?.text).toContain('This is not yours');
      });
    });
  });
}

/** Without what platforms put in to keep a link from being one. */
const visible = (seen: Seen | null | undefined): string =>
  (seen?.text ?? '').replace(/[\u200b-\u200d\u2060\ufeff]/g, '');
