import { expect, test } from 'vitest';
import { Away } from '../src/chat/refusal.ts';
import { type Behind, door } from '../src/door.ts';
import { inTime, isSilence } from '../src/silence.ts';

const coded = (code: string, words = 'the system’s words') => Object.assign(new Error(words), { code });
const GONE = coded('ECONNREFUSED');

/** A door before a server that answers as it is told, and what the door told. */
function before(changes: Partial<Behind>) {
  const said: string[] = [];
  const told = {
    away: () => void said.push('away'),
    back: () => void said.push('back'),
    refused: () => void said.push('refused'),
  };
  return { entry: door({ begin: async () => {}, look: async () => {}, ...changes }, told), said };
}

test('nobody is let through before it has begun', async () => {
  const { entry } = before({});
  await expect(entry.through(async () => 1)).rejects.toThrow(Away);
  expect(await entry.begin()).toBeUndefined();
  expect(await entry.through(async () => 1)).toBe(1);
});

test('what is away at the start is tried again by itself, and both are told once', async () => {
  let tries = 0;
  const begin = async () => {
    tries += 1;
    if (tries === 1) throw GONE;
  };
  const { entry, said } = before({ begin });
  expect(await entry.begin()).toBe(GONE);
  await entry.opened;
  expect([tries, said]).toEqual([2, ['away', 'back']]);
});

test('what waiting does not mend is thrown at once, and told when it comes later', async () => {
  const refused = coded('28P01');
  const begin = () => Promise.reject(refused);
  await expect(before({ begin }).entry.begin()).rejects.toBe(refused);
  const answers = [GONE, refused];
  const { entry, said } = before({ begin: () => Promise.reject(answers.shift()) });
  await entry.begin();
  await expect.poll(() => said).toEqual(['away', 'refused']);
});

test('whoever waits when the server falls silent is told as soon as one finds out', async () => {
  const { entry, said } = before({ look: () => Promise.reject(GONE) });
  await entry.begin();
  const waits = entry.through(() => new Promise(() => {}));
  await expect(entry.through(() => Promise.reject(GONE))).rejects.toThrow(Away);
  await expect(waits).rejects.toThrow(Away);
  expect([entry.open, said]).toEqual([false, ['away']]);
  entry.close();
});

test('work that is only slow is waited for, as long as the server answers', async () => {
  const looked = Promise.withResolvers<string>();
  const { entry } = before({ look: async () => looked.resolve('done') });
  await entry.begin();
  expect(await entry.through(() => looked.promise)).toBe('done');
});

test('an answer is no silence, whatever it says', async () => {
  const { entry, said } = before({});
  await entry.begin();
  await expect(entry.through(() => Promise.reject(coded('23505')))).rejects.toMatchObject({ code: '23505' });
  expect([entry.open, said]).toEqual([true, []]);
});

test.each([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['08006', '57P01', '57P02', '57P03', '53300'],
])('%s is a silence', (code) => {
  expect(isSilence(coded(code))).toBe(true);
});

test.each([
  ...['Connection terminated unexpectedly', 'Connection terminated due to connection timeout', 'Connection is closed.'],
  ...['timeout exceeded when trying to connect', 'timeout expired', 'Command timed out'],
  'LOADING Redis is loading the dataset in memory',
])('“%s” is a silence', (words) => {
  expect(isSilence(new Error(words))).toBe(true);
});

test.each(['28P01', '3D000', '42P01', '57014', 'EACCES', 'WRONGPASS'])('%s is none', (code) => {
  expect(isSilence(coded(code))).toBe(false);
});

test('a process that was busy itself does not take that for a silence', async () => {
  const answer = Promise.withResolvers<string>();
  const waiting = inTime(100, answer.promise);
  const until = performance.now() + 300;
  while (performance.now() < until);
  setImmediate(answer.resolve, 'here');
  expect(await waiting).toBe('here');
  await expect(inTime(10, new Promise(() => {}))).rejects.toSatisfy(isSilence);
});
