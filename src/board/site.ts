import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { Problem } from '../chat/problem.ts';
import { Away } from '../chat/refusal.ts';
import type { JobQueue } from '../queue/queue.ts';
import type { Signer } from '../sign.ts';
import type { Store } from '../store/store.ts';
import { ownHost, ownPage } from '../web/guard.ts';
import { type FailedWork, failedWork } from './failed.ts';
import { boardPage, headersFor, loginPage, toldPage } from './page.ts';
import { AWAY, BROKEN, NOTHING, TOO_LONG } from './problems.ts';
import { queuesSeen } from './queues.ts';
import { BOARD_PATH, type Sessions, sessions } from './session.ts';
import { tries } from './tries.ts';

/** What a log must do here; pino's does. */
interface BoardLog {
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}

interface Ground {
  readonly queue: JobQueue;
  readonly store: Pick<Store, 'requests' | 'steps'>;
  /** What opens the board. */
  readonly token: string;
  /** Signs its cookies and forms. */
  readonly signer: Signer;
  readonly publicUrl: string | undefined;
  readonly log: BoardLog;
}

/** A few short fields, with room to spare. */
const FORM_BYTES = 4_096;
/** Failed jobs on one page: more is for the terminal. */
const MOST_FAILED = 100;

const Login = z.object({ token: z.string() });
const Proof = z.object({ proof: z.string() });
const Meant = z.object({ kind: z.string(), reference: z.string().max(8) });

/** What an operator can do, by the word of its form; the value is what the board says when it is done. */
const DEEDS: Readonly<Record<string, string>> = {
  again: 'It has all its attempts again: a worker takes it up.',
  discard: 'It is forgotten.',
};

/** `GET /board` for whoever gave the token, and the forms on it. No text of anybody is on it: jobs hold ids, faults are kept without their words. */
export function boardSite({ queue, store, token, signer, publicUrl, log }: Ground): Hono {
  const app = new Hono();
  const own = sessions(signer, token);
  const work = failedWork(queue, store);
  app.use(`${BOARD_PATH}/*`, headersFor, ownHost(publicUrl, toldPage), ownPage(publicUrl, toldPage));
  app.use(`${BOARD_PATH}/*`, bodyLimit({ maxSize: FORM_BYTES, onError: (c) => c.html(toldPage(TOO_LONG), 413) }));
  app.get(BOARD_PATH, (c) => show(c, own, work, queue));
  app.post(`${BOARD_PATH}/login`, logIn(own, log));
  app.post(`${BOARD_PATH}/logout`, async (c) => {
    if ((await provenForm(c, own)) !== undefined) own.end(c);
    return c.redirect(BOARD_PATH, 303);
  });
  for (const deed of ['again', 'discard'] as const)
    app.post(`${BOARD_PATH}/${deed}`, async (c) => {
      const meant = Meant.safeParse(await provenForm(c, own));
      if (!meant.success) return c.html(loginPage(ENDED), 403);
      const jobs = await work[deed](meant.data);
      log.info({ deed, ...meant.data, jobs }, 'an operator decided about failed work');
      return c.redirect(`${BOARD_PATH}?done=${deed}`, 303);
    });
  // Here, and not left to the chat's pages: these headers would not let them have their styles.
  app.all(`${BOARD_PATH}/*`, (c) => c.html(toldPage(NOTHING), 404));
  app.onError((error, c) => {
    if (error instanceof Problem) return c.html(toldPage(error.text), 422);
    if (error instanceof Away) return c.html(toldPage(AWAY), 503);
    log.error({ err: error }, 'the board had a fault');
    return c.html(toldPage(BROKEN), 500);
  });
  return app;
}

async function show(c: Context, own: Sessions, work: FailedWork, queue: JobQueue): Promise<Response> {
  const session = own.find(c);
  if (session === undefined) return c.html(loginPage());
  const [queues, failed] = await Promise.all([queuesSeen(queue), work.list(MOST_FAILED)]);
  const done = c.req.query('done') ?? '';
  const said = Object.hasOwn(DEEDS, done) ? DEEDS[done] : undefined;
  return c.html(boardPage({ now: new Date(), queues, failed, said, proof: own.proofFor(session) }));
}

function logIn(own: Sessions, log: BoardLog) {
  const { wait, wrong } = tries();
  return async (c: Context): Promise<Response> => {
    const given = Login.safeParse(await fieldsOf(c));
    // Nothing is waited for from here on: tries that come at once are counted one after another.
    const seconds = wait();
    if (seconds > 0) return c.html(loginPage(tooMany(seconds)), 429, { 'retry-after': String(seconds) });
    if (given.success && own.fits(given.data.token)) {
      own.start(c);
      return c.redirect(BOARD_PATH, 303);
    }
    wrong();
    log.warn({}, 'a wrong token was given for the board');
    return c.html(loginPage(WRONG), 403);
  };
}

/** The form's fields, when it came from a page of this session's. */
async function provenForm(c: Context, own: Sessions): Promise<Readonly<Record<string, string>> | undefined> {
  const session = own.find(c);
  const fields = await fieldsOf(c);
  const { data } = Proof.safeParse(fields);
  return session !== undefined && data && own.proves(session, data.proof) ? fields : undefined;
}

const fieldsOf = async (c: Context): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(new URLSearchParams(await c.req.text()));

const WRONG = 'That is not the token. Look for BOARD_TOKEN in the settings of this installation.';
const ENDED = 'You are not logged in any more. Nothing was done.';
const tooMany = (seconds: number): string =>
  `Too many wrong tokens were given. Try again in ${seconds} s; \`rolefit jobs\` in the terminal works meanwhile.`;
