import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Terms } from '../../src/credits/terms.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { databases, type Scratch } from '../support/databases.ts';
import { anEvaluation } from '../support/facts.ts';

const TERMS: Terms = { free: 3, refill: 'never', spaceBudget: undefined };
const NOVEMBER = new Date('2026-11-26T12:00:00Z');
const DECEMBER = new Date('2026-12-01T00:00:00Z');
const NONE = { free: 0, paid: 0, held: 0 };

describe.each(databases)('the ledger on %s', (_name, scratch) => {
  let place: Scratch;
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    place = await scratch();
    database = await openDatabase(place.where);
    store = openStore(database.db, sealWith('a secret of at least thirty-two characters'));
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  let last = 0;
  const somebody = () => ({ platform: 'web', id: `person-${++last}` });
  const newKey = () => `key-${++last}`;
  type Person = ReturnType<typeof somebody>;
  const reserve = (person: Person, request: string, terms = TERMS, now = NOVEMBER, space: string | null = null) =>
    store.ledger.reserve({ requests: [request], person, space, terms, now });
  const statement = (person: Person, terms = TERMS, now = NOVEMBER) => store.ledger.statement(person, terms, 10, now);
  const balance = async (person: Person, terms = TERMS, now = NOVEMBER) =>
    (await statement(person, terms, now)).balance;

  /** Three that are taken, each for a posting of its own. */
  const spend = async (person: Person, many = 3) => {
    for (let n = 0; n < many; n += 1) {
      const request = newKey();
      expect(await reserve(person, request)).toBeUndefined();
      await store.ledger.take(request, request);
    }
  };

  test('three are free, then there are none, and a gift is spent after them', async () => {
    const person = somebody();
    expect(await balance(person)).toEqual({ free: 3, paid: 0, held: 0 });
    await spend(person);
    expect(await reserve(person, newKey())).toEqual({ of: 'person', balance: NONE, needed: 1 });
    expect(await store.ledger.grant(newKey(), person, 2, 'Cohort 12')).toBe(true);
    await spend(person, 2);
    expect(await balance(person)).toEqual(NONE);
  });

  test('several are reserved together, free ones first, or none is', async () => {
    const person = somebody();
    await store.ledger.grant(newKey(), person, 1, null);
    const together = (many: number, terms = TERMS, space: string | null = null) =>
      store.ledger.reserve({ requests: Array.from({ length: many }, newKey), person, space, terms, now: NOVEMBER });
    expect(await together(5)).toEqual({ of: 'person', balance: { free: 3, paid: 1, held: 0 }, needed: 5 });
    expect(await together(4, { ...TERMS, spaceBudget: 3 }, newKey())).toEqual({ of: 'space' });
    expect(await balance(person)).toEqual({ free: 3, paid: 1, held: 0 });
    expect(await together(4)).toBeUndefined();
    expect(await balance(person)).toEqual({ free: 0, paid: 0, held: 4 });
  });

  test('what is held is neither spent nor to spend, and comes back to where it was', async () => {
    const person = somebody();
    const request = newKey();
    await reserve(person, request);
    expect(await balance(person)).toEqual({ free: 2, paid: 0, held: 1 });
    await store.ledger.release(request, 'failed');
    await store.ledger.take(request, 'a posting');
    expect(await balance(person)).toEqual({ free: 3, paid: 0, held: 0 });
  });

  test('of fifty that ask at once, three are served', async () => {
    const person = somebody();
    const answers = await Promise.all(Array.from({ length: 50 }, () => reserve(person, newKey())));
    expect(answers.filter((short) => short === undefined)).toHaveLength(3);
    expect(await balance(person)).toEqual({ free: 0, paid: 0, held: 3 });
  });

  test('two evaluations of one posting at once are charged once', async () => {
    const person = somebody();
    const [one, other] = [newKey(), newKey()];
    await Promise.all([reserve(person, one), reserve(person, other)]);
    await Promise.all([store.ledger.take(one, 'same'), store.ledger.take(other, 'same')]);
    expect(await balance(person)).toEqual({ free: 2, paid: 0, held: 0 });
  });

  test('a monthly refill fills up, once a month, and never beyond', async () => {
    const person = somebody();
    const monthly: Terms = { ...TERMS, refill: 'monthly' };
    await spend(person, 2);
    expect(await balance(person, monthly)).toMatchObject({ free: 3 });
    await spend(person, 3);
    expect(await balance(person, monthly)).toMatchObject({ free: 0 });
    expect(await balance(person, monthly, DECEMBER)).toMatchObject({ free: 3 });
    expect(await balance(person, monthly, DECEMBER)).toMatchObject({ free: 3 });
  });

  test('a server has its budget in each month, whoever asks, and what failed does not count', async () => {
    const budget: Terms = { ...TERMS, spaceBudget: 2 };
    const space = newKey();
    const request = newKey();
    expect(await reserve(somebody(), request, budget, NOVEMBER, space)).toBeUndefined();
    expect(await reserve(somebody(), newKey(), budget, NOVEMBER, space)).toBeUndefined();
    const late = somebody();
    expect(await reserve(late, newKey(), budget, NOVEMBER, space)).toEqual({ of: 'space' });
    expect(await balance(late)).toEqual({ free: 3, paid: 0, held: 0 });
    expect(await reserve(late, newKey(), budget, NOVEMBER)).toBeUndefined();
    await store.ledger.release(request, 'failed');
    expect(await reserve(late, newKey(), budget, NOVEMBER, space)).toBeUndefined();
    expect(await reserve(late, newKey(), budget, DECEMBER, space)).toBeUndefined();
  });

  test('half the money back takes half of the pack, rounded down, and the rest of it the rest', async () => {
    const person = somebody();
    const key = newKey();
    const holder = await store.ledger.holder(person);
    const purchase = { key, holder, credits: 5, payment: key, paid: 1_000 };
    expect([await store.ledger.purchase(purchase), await store.ledger.purchase(purchase)]).toEqual([true, false]);
    await store.ledger.refund(`${key} 500`, key, { soFar: 500 });
    expect(await balance(person)).toMatchObject({ paid: 3 });
    await store.ledger.refund(`${key} 1000`, key, { soFar: 1_000 });
    await store.ledger.refund(`${key} 500`, key, { soFar: 500 });
    expect(await balance(person)).toMatchObject({ paid: 0 });
    expect(await store.ledger.refund('x', 'nobody bought this', 'all')).toBe(false);
  });

  test('what is spent is spent: a refund takes what is left, and no later gift', async () => {
    const person = somebody();
    const key = newKey();
    const holder = await store.ledger.holder(person);
    await store.ledger.purchase({ key, holder, credits: 5, payment: key, paid: 1_000 });
    await spend(person, 6);
    await store.ledger.refund(newKey(), key, 'all');
    expect(await balance(person)).toEqual(NONE);
    await store.ledger.grant(newKey(), person, 4, null);
    await store.ledger.refund(newKey(), key, { soFar: 1_000 });
    expect(await balance(person)).toMatchObject({ paid: 4 });
  });

  test('a dispute that is won gives back what it took', async () => {
    const person = somebody();
    const key = newKey();
    await store.ledger.purchase({
      key,
      holder: await store.ledger.holder(person),
      credits: 5,
      payment: key,
      paid: 1_000,
    });
    await store.ledger.refund('dispute', key, { once: 1_000 });
    expect(await balance(person)).toMatchObject({ paid: 0 });
    await store.ledger.restore('dispute');
    await store.ledger.restore('dispute');
    expect(await balance(person)).toMatchObject({ paid: 5 });
  });

  test('a code gives to as many people as it is for, once to each, and until it expires', async () => {
    const id = newKey();
    await store.codes.add({ id, credits: 5, uses: 2, expiresAt: DECEMBER });
    const [ann, ben, cleo] = [somebody(), somebody(), somebody()];
    const redeem = async (person: Person, now = NOVEMBER) => (await store.codes.redeem(id, person, now)).state;
    expect(await redeem(cleo, DECEMBER)).toBe('expired');
    const states = await Promise.all([redeem(ann), redeem(ann), redeem(ben)]);
    expect(states.toSorted()).toEqual(['redeemed', 'redeemed', 'yours-already']);
    expect(await redeem(cleo)).toBe('used-up');
    expect(await store.codes.redeem('no such code', ann)).toEqual({ state: 'unknown' });
    expect(await balance(ann)).toMatchObject({ paid: 5 });
  });

  test('the history tells what happened, the latest first', async () => {
    const person = somebody();
    await spend(person, 1);
    const failed = newKey();
    await reserve(person, failed);
    await store.ledger.release(failed, 'failed');
    await store.ledger.grant(newKey(), person, 2, 'Cohort 12');
    await reserve(person, newKey());
    const { history } = await statement(person);
    expect(history.map(({ kind, change, reason }) => [kind, change, reason])).toEqual([
      ['grant', 2, 'Cohort 12'],
      ['release', 0, 'failed'],
      ['take', -1, null],
      ['free', 3, null],
    ]);
  });

  test('a request and its credit are kept together, and end together', async () => {
    const person = somebody();
    const add = async (terms: Terms, id = newKey()) => {
      const resumeFile = await store.files.add(person, Buffer.from('a resume'));
      const request = {
        id,
        person,
        place: { platform: 'web', channel: 'c' },
        kind: 'evaluate' as const,
        postings: [{ link: 'https://a.example' }],
        resumes: [resumeFile],
      };
      return { id, short: await store.requests.add(request, terms) };
    };
    const one = { ...TERMS, free: 1 };
    const { id } = await add(one);
    const refused = await add(one);
    expect(refused.short).toEqual({ of: 'person', balance: { free: 0, paid: 0, held: 1 }, needed: 1 });
    expect(await store.requests.get(refused.id)).toBeUndefined();
    await store.requests.finish(id, 'problem');
    expect(await balance(person, one)).toMatchObject({ free: 1, held: 0 });
    const charged = await add(one);
    await store.evaluations.add(charged.id, person, anEvaluation());
    await store.requests.evaluated(charged.id, charged.id);
    await store.requests.finish(charged.id, 'done');
    expect(await balance(person, one)).toMatchObject({ free: 0, held: 0 });
    await store.ledger.grant(newKey(), person, 1, null);
    const again = await add(one);
    await store.evaluations.add(again.id, person, anEvaluation());
    await store.requests.evaluated(again.id, again.id);
    await store.requests.finish(again.id, 'done');
    expect(await balance(person, one)).toMatchObject({ paid: 1, held: 0 });
  });

  test('a posting that was evaluated while all was free stays free', async () => {
    const person = somebody();
    await store.evaluations.add(newKey(), person, anEvaluation());
    const id = newKey();
    const resumeFile = await store.files.add(person, Buffer.from('a resume'));
    const place = { platform: 'web', channel: 'c' };
    const papers = { postings: [{ link: 'https://a.example' }], resumes: [resumeFile] };
    await store.requests.add({ id, kind: 'evaluate', person, place, ...papers }, TERMS);
    await store.evaluations.add(id, person, anEvaluation());
    await store.requests.evaluated(id, id);
    await store.requests.finish(id, 'done');
    expect(await balance(person)).toEqual({ free: 3, paid: 0, held: 0 });
  });

  test('the database itself refuses to change what was written, or to write what is unsound', async () => {
    const person = somebody();
    await spend(person, 1);
    const holder = await store.ledger.holder(person);
    const refused = (statement: string) => expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/ledger/);
    await refused(`update ledger_lines set amount = 100 where account = 'person:${holder}:free'`);
    await refused(`update ledger_entries set holder = 'me'`);
    await refused(`delete from ledger_lines`);
    await refused(`delete from ledger_entries`);
    await refused(`truncate ledger_lines`);
    const write = (lines: string) =>
      refused(`with made as (insert into ledger_entries (key, kind) values ('${newKey()}', 'grant') returning key)
        insert into ledger_lines select key, account, amount from made, (values ${lines}) as lines (account, amount)`);
    await write(`('person:${holder}:paid', 1)`);
    await write(`('person:${holder}:paid', -1), ('house:issued', 1)`);
    expect(await balance(person)).toEqual({ free: 2, paid: 0, held: 0 });
  });

  test('who is forgotten leaves sums that are nobody’s, and starts anew', async () => {
    const person = somebody();
    await spend(person, 2);
    const holder = await store.ledger.holder(person);
    expect(await store.personal.erase(person)).toMatchObject({ ledger_holders: 1 });
    const { rows } = await sql`select * from ledger_entries where key like ${`%${person.id}%`}`.execute(database.db);
    expect(rows).toEqual([]);
    expect(await store.ledger.holder(person)).not.toBe(holder);
  });
});
