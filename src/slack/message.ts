import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Leave } from '../chat/answering.ts';
import type { Card } from '../chat/card.ts';
import { give } from '../chat/give.ts';
import type { FileRef } from '../chat/platform.ts';
import { spokenValues } from '../chat/spoken.ts';
import { cardOf, commandNamed, giverOf, guarded, type Hall, type Say } from './hall.ts';
import { hasPosting, missingCard } from './missing.ts';
import { sayAmongOthers, sayInDirect } from './say.ts';
import { isDirect, SLACK, tenantOf } from './who.ts';
import { wordsOf } from './words.ts';

/** Slack sends an event again after up to 5 minutes, and once more; an hour leaves room for its own delays. */
const EVENT_MS = 60 * 60 * 1_000;

const Said = z.object({
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().default(''),
  files: z
    .array(
      z.object({
        id: z.string(),
        size: z.number().int().nonnegative().default(0),
        url_private_download: z.string().optional(),
      }),
    )
    .default([]),
});
type Said = z.infer<typeof Said> & { readonly user: string };
type Args = SlackEventMiddlewareArgs<'message' | 'app_mention'> & AllMiddlewareArgs;

/** A message to the app alone. Edits, and what apps say, are not for us. */
export async function onMessage(hall: Hall, args: Args): Promise<void> {
  const said = Said.parse(args.event);
  if (isDirect(said.channel)) await onSpoken(hall, args, said);
}

/** The app's name in a channel. In a direct message, the message itself comes too. */
export async function onMention(hall: Hall, args: Args): Promise<void> {
  const said = Said.parse(args.event);
  if (!isDirect(said.channel)) await onSpoken(hall, args, said);
}

async function onSpoken(hall: Hall, { body, client, context }: Args, said: z.infer<typeof Said>): Promise<void> {
  const byPerson = said.bot_id === undefined && (said.subtype === undefined || said.subtype === 'file_share');
  if (!byPerson || said.user === undefined) return;
  const spoken = { ...said, user: said.user };
  const say = sayBack(client, spoken);
  await guarded(hall, say, async (leave) => {
    if (!(await hall.keep.claims.claim(`slack event ${body.event_id}`, EVENT_MS))) return;
    const card = await answerTo(hall, { tenant: tenantOf(context), said: spoken, leave });
    if (card) await say(card);
  });
}

interface Hearing {
  readonly tenant: string;
  readonly said: Said;
  readonly leave: Leave;
}

/** What the person alone gets for a message; nothing when it opened a thread. */
async function answerTo(hall: Hall, { tenant, said, leave }: Hearing): Promise<Card | undefined> {
  const words = wordsOf(said.text);
  const command = hall.serving.commands.find(({ shortcut }) => shortcut !== undefined);
  const help = commandNamed(hall, 'help');
  const place = {
    platform: SLACK,
    space: tenant,
    channel: said.channel,
    ...threadOf(said),
    ...(isDirect(said.channel) && { private: true }),
  };
  const files = said.files.map(({ id, url_private_download: url }) => ({ id, url }));
  const giver = giverOf(hall, { tenant, user: said.user }, place, files);
  const isForHelp = /^help$/i.test(words) || (words === '' && files.length === 0);
  if (!command || (isForHelp && help)) return help && cardOf(hall, await give(help, {}, giver));
  const values = spokenValues(command, words, said.files.map(refOf));
  const missing = missingCard(command, values);
  if (missing && !hasPosting(command, values)) return missing;
  await leave(command, giver.person);
  const outcome = await give(command, values, giver);
  // A resume on file would have done: without one, the form knows the posting already.
  const lacksFile = outcome.kind === 'problem' && outcome.option === command.shortcut?.option;
  return missing && lacksFile ? missing : cardOf(hall, outcome);
}

const refOf = ({ id, size }: { id: string; size: number }): FileRef => ({ platform: SLACK, id, size });

/** A mention is answered in a thread: the message's own, or the one it begins. */
const threadOf = ({ channel, ts, thread_ts }: Said): { thread?: string } => {
  const thread = thread_ts ?? (isDirect(channel) ? undefined : ts);
  return thread === undefined ? {} : { thread };
};

function sayBack(client: WebClient, said: Said): Say {
  const spot = { channel: said.channel, thread: said.thread_ts };
  return isDirect(said.channel) ? sayInDirect(client, spot) : sayAmongOthers(client, said.user, spot);
}
