import { Hono } from 'hono';
import { boardSite } from './board/site.ts';
import type { Config } from './config.ts';
import { downloadLinks } from './download/links.ts';
import { downloadSite } from './download/site.ts';
import { jobsFile } from './jobs-file.ts';
import type { Links } from './links.ts';
import type { Log } from './log.ts';
import { personalFile } from './personal-file.ts';
import { picturePath } from './picture/address.ts';
import { pictures } from './picture/site.ts';
import type { JobQueue } from './queue/queue.ts';
import { reportLinks } from './report/links.ts';
import { reportSite } from './report/site.ts';
import { signer } from './sign.ts';
import { deriveKey, sealWith } from './store/seal.ts';
import type { Store } from './store/store.ts';

interface Ground {
  readonly config: Pick<Config, 'publicUrl'>;
  readonly secret: string;
  /** Older secrets, whose links still hold. */
  readonly previous?: readonly string[];
  readonly store: Store;
  readonly log: Pick<Log, 'error'>;
  /** Where this process listens, as soon as it does. */
  readonly address: Promise<string>;
}

/** Reports, files to download and pictures: the links to them, and the pages behind these. Every process of an installation makes and takes the same ones. */
export function ownPages({ config: { publicUrl }, secret, previous = [], store, log, address }: Ground): {
  links: Links;
  pages: Hono;
} {
  const signed = (purpose: string) =>
    signer(deriveKey(secret, purpose), ...previous.map((older) => deriveKey(older, purpose)));
  const reports = reportLinks(signed('report link'), store);
  const downloads = downloadLinks(sealWith(secret, previous), store);
  const whole = async ({ path, until }: { path: string; until: Date }) => ({
    href: new URL(path, publicUrl ?? (await address)).href,
    until,
  });
  const picture = signed('picture');
  // Chats take a picture only over https.
  const shown = publicUrl?.startsWith('https:') ? publicUrl : undefined;
  return {
    links: {
      report: async (evaluation, person) => whole(await reports.give(evaluation, person)),
      download: async (file, person) => whole(await downloads.give(file, person)),
      picture: (fit) => shown && new URL(picturePath(picture, fit), shown).href,
    },
    pages: new Hono()
      .route('/', pictures(picture))
      .route('/', reportSite(reports, store, log))
      .route('/', downloadSite(downloads, { 'jobs.csv': jobsFile(store), 'everything.zip': personalFile(store) }, log)),
  };
}

interface BoardGround {
  readonly config: Pick<Config, 'boardToken' | 'publicUrl'>;
  readonly secret: string;
  readonly queue: JobQueue;
  readonly store: Store;
  readonly log: Log;
}

/** The board of queues; undefined where no token opens it. */
export function boardPages({ config: { boardToken, publicUrl }, secret, ...ground }: BoardGround): Hono | undefined {
  if (boardToken === undefined) return undefined;
  return boardSite({ ...ground, token: boardToken, publicUrl, signer: signer(deriveKey(secret, 'board')) });
}
