import fc from 'fast-check';
import type { Back } from '../../src/credits/payment.ts';
import type { Terms } from '../../src/credits/terms.ts';
import type { Ledger } from '../../src/store/ledger.ts';

// What the ledger is to do, told again in the simplest way: numbers in maps, one step after the other.

export const TERMS: Terms = { free: 3, refill: 'never', spaceBudget: undefined };
export const PEOPLE = 3;

export type Step =
  | { readonly kind: 'reserve'; readonly person: number; readonly request: number }
  | { readonly kind: 'take'; readonly request: number; readonly posting: number }
  | { readonly kind: 'release'; readonly request: number }
  | { readonly kind: 'grant'; readonly person: number; readonly key: number; readonly credits: number }
  | {
      readonly kind: 'purchase';
      readonly person: number;
      readonly key: number;
      readonly credits: number;
      readonly paid: number;
    }
  | { readonly kind: 'refund'; readonly key: number; readonly payment: number; readonly back: Back }
  | { readonly kind: 'restore'; readonly key: number };

/** A step as it comes: once, twice because nobody knows whether it was done, or cut off by a crash before it was. */
export interface Given {
  readonly step: Step;
  readonly how: 'once' | 'twice' | 'cut';
}

const few = fc.nat({ max: 5 });
const person = fc.nat({ max: PEOPLE - 1 });
const credits = fc.integer({ min: 1, max: 6 });
const money = fc.integer({ min: 1, max: 1_500 });
const back = fc.oneof(fc.constant('all' as const), fc.record({ soFar: money }), fc.record({ once: money }));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('reserve' as const), person, request: fc.nat({ max: 11 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('take' as const), request: fc.nat({ max: 11 }), posting: few }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('release' as const), request: fc.nat({ max: 11 }) }) },
  fc.record({ kind: fc.constant('grant' as const), person, key: few, credits }),
  fc.record({ kind: fc.constant('purchase' as const), person, key: few, credits, paid: money }),
  fc.record({ kind: fc.constant('refund' as const), key: few, payment: few, back }),
  fc.record({ kind: fc.constant('restore' as const), key: few }),
);
export const givens = fc.array(
  fc.record({ step, how: fc.constantFrom('once' as const, 'once' as const, 'twice' as const, 'cut' as const) }),
  { minLength: 5, maxLength: 40 },
);

/** Names within one run are that run's own: all runs share a database. */
export const personOf = (run: string, n: number) => ({ platform: run, id: String(n) });

export async function doStep(book: Ledger, run: string, step: Step): Promise<unknown> {
  const name = (n: number) => `${run} ${n}`;
  switch (step.kind) {
    case 'reserve':
      return book.reserve({
        requests: [name(step.request)],
        person: personOf(run, step.person),
        space: null,
        terms: TERMS,
      });
    case 'take':
      return book.take(name(step.request), String(step.posting));
    case 'release':
      return book.release(name(step.request), 'failed');
    case 'grant':
      return book.grant(name(step.key), personOf(run, step.person), step.credits, null);
    case 'purchase': {
      const [key, holder] = [name(step.key), await book.holder(personOf(run, step.person))];
      return book.purchase({ key, holder, credits: step.credits, payment: key, paid: step.paid });
    }
    case 'refund':
      return book.refund(name(step.key), name(step.payment), step.back);
    case 'restore':
      return book.restore(name(step.key));
  }
}

interface Account {
  free: number;
  paid: number;
  held: number;
  taken: number;
  readonly postings: Set<number>;
}
interface Reserved {
  readonly account: Account;
  readonly pot: 'free' | 'paid';
  open: boolean;
}
interface Bought {
  readonly account: Account;
  readonly credits: number;
  readonly paid: number;
  back: number;
}
interface Refunded {
  readonly purchase: Bought;
  readonly due: number;
  readonly taken: number;
  restored: boolean;
}

type Rules = { readonly [K in Step['kind']]: (step: Extract<Step, { kind: K }>) => void };

export function newModel() {
  const fresh = (): Account => ({ free: 3, paid: 0, held: 0, taken: 0, postings: new Set() });
  const accounts = Array.from({ length: PEOPLE }, fresh);
  const of = (n: number) => accounts[n] as Account;
  const rules: Rules = { ...reserving(of), ...giving(of) };
  return { accounts, apply: (step: Step): void => (rules[step.kind] as (step: Step) => void)(step) };
}

function reserving(of: (n: number) => Account): Pick<Rules, 'reserve' | 'take' | 'release'> {
  const requests = new Map<number, Reserved>();
  const end = (n: number, whenOpen: (request: Reserved) => void) => {
    const request = requests.get(n);
    if (!request?.open) return;
    request.open = false;
    request.account.held -= 1;
    whenOpen(request);
  };
  const giveBack = ({ account, pot }: Reserved) => {
    account[pot] += 1;
  };
  return {
    reserve({ person: n, request }) {
      const account = of(n);
      const pot = account.free > 0 ? 'free' : 'paid';
      if (requests.has(request) || account[pot] === 0) return;
      account[pot] -= 1;
      account.held += 1;
      requests.set(request, { account, pot, open: true });
    },
    take: ({ request, posting }) =>
      end(request, (reserved) => {
        const { account } = reserved;
        if (account.postings.has(posting)) return giveBack(reserved);
        account.taken += 1;
        account.postings.add(posting);
      }),
    release: ({ request }) => end(request, giveBack),
  };
}

function giving(of: (n: number) => Account): Pick<Rules, 'grant' | 'purchase' | 'refund' | 'restore'> {
  const grants = new Set<string>();
  const purchases = new Map<number, Bought>();
  const refunds = new Map<number, Refunded>();
  return {
    grant({ key, person: n, credits: given }) {
      if (!grants.has(`${key} ${n}`)) of(n).paid += given;
      grants.add(`${key} ${n}`);
    },
    purchase({ key, person: n, credits: given, paid }) {
      if (purchases.has(key)) return;
      of(n).paid += given;
      purchases.set(key, { account: of(n), credits: given, paid, back: 0 });
    },
    refund({ key, payment, back: sum }) {
      const purchase = purchases.get(payment);
      if (!purchase || refunds.has(key)) return;
      const due = dueOf(purchase, sum);
      const taken = Math.min(due, purchase.account.paid);
      purchase.back += due;
      purchase.account.paid -= taken;
      refunds.set(key, { purchase, due, taken, restored: false });
    },
    restore({ key }) {
      const refund = refunds.get(key);
      if (!refund || refund.restored) return;
      refund.restored = true;
      refund.purchase.back -= refund.due;
      refund.purchase.account.paid += refund.taken;
    },
  };
}

function dueOf({ credits: all, paid, back: before }: Bought, sum: Back): number {
  if (sum === 'all') return all - before;
  const share = (money: number) => Math.floor((all * Math.min(money, paid)) / paid);
  return 'soFar' in sum ? Math.max(0, share(sum.soFar) - before) : Math.min(all - before, share(sum.once));
}
