import type { Person } from '../chat/platform.ts';
import type { Signer } from '../sign.ts';
import type { Store } from '../store/store.ts';

/** How long a link opens its report: a week of looking for work, and not for ever in somebody's history. */
const LASTS_MS = 7 * 24 * 60 * 60_000;
const SECOND_MS = 1_000;

/** What a link carries: which report, until when (seconds since 1970), and the proof that we gave it. */
export interface Token {
  readonly evaluation: string;
  readonly until: number;
  readonly key: string;
}

export interface ReportLink {
  readonly path: string;
  readonly until: Date;
}

export interface ReportLinks {
  /** A link to a report for its owner; whoever calls has made sure that they are. */
  give(evaluation: string, person: Person): Promise<ReportLink>;
  /** The owner whose link this is, as long as it holds; undefined when it is forged, over or closed, which look the same. */
  ownerBy(token: Token): Promise<Person | undefined>;
}

/** Links that prove themselves: nothing is kept of them but how often their owner closed them all. */
export function reportLinks({ sign, proves }: Signer, { evaluations, reports }: Store): ReportLinks {
  const facts = async (evaluation: string, person: Person, until: number) =>
    [evaluation, person.platform, person.id, until, await reports.closed(person)] as const;
  return {
    async give(evaluation, person) {
      const until = Math.floor((Date.now() + LASTS_MS) / SECOND_MS);
      const key = sign(await facts(evaluation, person, until));
      return { path: `/report/${evaluation}?until=${until}&key=${key}`, until: new Date(until * SECOND_MS) };
    },
    async ownerBy({ evaluation, until, key }) {
      if (until * SECOND_MS <= Date.now()) return undefined;
      const owner = await evaluations.ownerOf(evaluation);
      return owner && proves(await facts(evaluation, owner, until), key) ? owner : undefined;
    },
  };
}
