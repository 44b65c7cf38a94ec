import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import credits from '../../commands/credits.ts';
import evaluate from '../../commands/evaluate.ts';
import recheck from '../../commands/recheck.ts';
import type { Card } from '../../src/chat/card.ts';
import { Problem } from '../../src/chat/problem.ts';
import { Unreachable } from '../../src/chat/refusal.ts';
import { codeId, newCode } from '../../src/credits/code.ts';
import type { Credits } from '../../src/credits/credits.ts';
import type { Services } from '../../src/services.ts';
import evaluateWorker from '../../workers/evaluate.ts';
import { strings } from '../cards/strings.ts';
import { article, openDesk } from '../support/desk.ts';

const SOLD: Credits = {
  terms: { free: 1, refill: 'never', spaceBudget: undefined },
  offers: (platform) =>
    platform === 'discord' ? [{ credits: 10, price: undefined, sku: '1' }] : [{ credits: 10, price: '€5.00' }],
  checkout: async (_holder, pack) => `https://rolefit.example/stripe/pay/${pack}`,
  collect: undefined,
};

let desk: Awaited<ReturnType<typeof openDesk>>;
let services: Services;
beforeAll(async () => {
  desk = await openDesk();
  services = { ...desk.services, credits: SOLD };
});
afterAll(() => desk.close());

const somebody = (platform = 'recording') => ({ platform, id: randomUUID() });
type Person = ReturnType<typeof somebody>;
const around = (person: Person) => ({
  person,
  place: { platform: 'recording', channel: 'c' },
  platform: desk.platform,
});

async function ask(person: Person, values: { code?: string; pack?: string } = {}, given = services): Promise<Card> {
  const card = await credits.run({
    values: { code: undefined, pack: undefined, ...values },
    ...around(person),
    services: given,
  });
  if (!card) throw new Error('no card');
  return card;
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? error.text.code : error),
  );

async function evaluated(person: Person, given: { job?: string; again?: string }) {
  const resume = { platform: 'recording', id: 'a file', size: 1 };
  const bytes = await article('priya.md');
  const platform = { ...desk.platform, download: async () => bytes };
  const where = { ...around(person), platform, services };
  const { job, again } = given;
  const asked = { resume, private: undefined };
  if (again !== undefined) await recheck.run({ values: { ...asked, again }, ...where });
  else await evaluate.run({ values: { ...asked, job, posting: undefined, saved: undefined }, ...where });
  const [{ id } = { id: '' }] = await services.store.requests.waitingSince(new Date(Date.now() + 1_000));
  return { id, job: { data: { request: id }, services, signal: new AbortController().signal } };
}
const posting = async () => (await article('posting.md')).toString();
const balance = async (person: Person) => (await services.store.ledger.statement(person, SOLD.terms, 0)).balance;

test('what is left, what happened to it and what there is to buy stand on one card', async () => {
  const person = somebody();
  const card = await ask(person);
  expect(strings(card)).toEqual(
    expect.arrayContaining(['1 evaluation', 'Packs, paid once, no subscription: 10 for €5.00.', 'Redeem a code']),
  );
  expect(card.summary).toBe('You have 1 evaluation.');
  expect(card.buttons[0]).toMatchObject({
    label: '10 for €5.00',
    command: 'credits',
    values: { pack: '10' },
    opens: 'answer',
  });
});

test('where evaluations cost nothing, that is all there is to say', async () => {
  const card = await ask(somebody(), {}, desk.services);
  expect(card.summary).toBe('Evaluations are free here, as many as you like.');
});

test('a pack’s button answers with the way to pay it; one that the platform sells is the platform’s own button', async () => {
  expect(JSON.stringify(await ask(somebody(), { pack: '10' }))).toContain('https://rolefit.example/stripe/pay/10');
  expect(await codeOf(ask(somebody(), { pack: '11' }))).toBe('pack-gone');
  const discord = somebody('discord');
  expect((await ask(discord)).buttons[0]).toMatchObject({ sku: '1', label: '10' });
  expect(await codeOf(ask(discord, { pack: '10' }))).toBe('pack-gone');
});

test('a code is redeemed once by a person, however it is typed, and says why it is not', async () => {
  const code = newCode();
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  await services.store.codes.add({ id: codeId(code), credits: 5, uses: 1, expiresAt: null });
  const person = somebody();
  const card = await ask(person, { code: code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o') });
  expect(card.summary).toBe('Your code gave you 5 evaluations. You have 6 evaluations: 1 free, 5 of your own.');
  expect(await codeOf(ask(person, { code }))).toBe('code-yours-already');
  expect(await codeOf(ask(somebody(), { code }))).toBe('code-used-up');
  expect(await codeOf(ask(person, { code: 'ABCD' }))).toBe('code-unknown');
});

test('an evaluation is held while it runs, charged when its card is there, and free when it is done again', async () => {
  const person = somebody();
  const { id, job } = await evaluated(person, { job: await posting() });
  expect(await balance(person)).toEqual({ free: 0, paid: 0, held: 1 });
  await evaluateWorker.run(job);
  await evaluateWorker.run(job);
  expect(await balance(person)).toEqual({ free: 0, paid: 0, held: 0 });
  const again = await evaluated(person, { again: id });
  await evaluateWorker.run(again.job);
  expect(desk.posts.has(again.id)).toBe(true);
  const { history } = await services.store.ledger.statement(person, SOLD.terms, 10);
  expect(history.map(({ kind, change }) => [kind, change])).toEqual([
    ['take', -1],
    ['free', 1],
  ]);
});

test('a problem, an apology and a card that nobody got cost nothing', async () => {
  const person = somebody();
  const problem = await evaluated(person, { job: await posting() });
  const text = { code: 'x', title: 't', detail: 'd', next: 'n' };
  await evaluateWorker.onProblem(problem.job, text);
  expect(await balance(person)).toMatchObject({ free: 1, held: 0 });
  await evaluateWorker.onGiveUp((await evaluated(person, { job: await posting() })).job, '0123ABCD');
  expect(await balance(person)).toMatchObject({ free: 1, held: 0 });
  const nowhere = await evaluated(person, { job: await posting() });
  for (const deed of ['answer', 'tell', 'say'] as const) desk.failures[deed] = [new Unreachable('gone', 'x')];
  await evaluateWorker.run(nowhere.job);
  expect(await balance(person)).toMatchObject({ free: 1, held: 0 });
});

test('with none left nothing is kept, and the person hears what they can do', async () => {
  const person = somebody();
  const { id, job } = await evaluated(person, { job: await posting() });
  await expect(evaluated(person, { job: 'x' })).rejects.toThrow('credits-spent');
  const refused = await evaluate.check?.({ values: {}, person, services }).catch((error: unknown) => error);
  expect(refused).toMatchObject({
    text: {
      title: 'You have no evaluation left',
      detail: '1 evaluation of yours is under way. One that fails comes back to you.',
      next: '/credits has more: 10 for €5.00. A posting that you evaluated before is free: press “Evaluate again” on its card.',
    },
  });
  expect(await services.store.requests.waitingSince(new Date(Date.now() + 1_000))).toMatchObject([{ id }]);
  await evaluateWorker.onGiveUp(job, '0123ABCD');
  const files = await desk.database.db.selectFrom('files').select('id').where('person', '=', person.id).execute();
  expect(files).toEqual([]);
});
