import { z } from 'zod';
import { slackFaults } from './block-check.ts';
import { BOT, directWith, newId, TEAM, type World } from './world.ts';

// The methods of the Web API that an app like ours calls, as Slack's reference describes them.

export class SlackRefusal extends Error {}
const refuse = (error: string): never => {
  throw new SlackRefusal(error);
};

type Args = Readonly<Record<string, string>>;
interface Method {
  /** What a token needs for it; undefined where every token will do. */
  readonly scope?: string;
  run(world: World, args: Args): object;
}

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': { run: () => ({ team: 'The workspace', team_id: TEAM, user_id: BOT.user, bot_id: BOT.id, url: '' }) },
  'conversations.open': {
    scope: 'im:write',
    run: (world, { users = '' }) => ({ channel: { id: directWith(world, users).id } }),
  },
  'chat.postMessage': { scope: 'chat:write', run: postMessage },
  'chat.update': { scope: 'chat:write', run: update },
  'chat.postEphemeral': { scope: 'chat:write', run: postEphemeral },
  'views.open': { run: (world, args) => openView(world, args) },
  'views.push': { run: (world, args) => openView(world, args) },
  'views.update': { run: updateView },
  'views.publish': { run: publish },
  'files.info': { scope: 'files:read', run: fileInfo },
};

const Blocks = z.array(z.unknown());
const blocksOf = ({ blocks }: Args) => (blocks === undefined ? [] : Blocks.parse(JSON.parse(blocks)));

/** Ids by which Slack knows a message that is sent twice; not in its reference, but in its lists of errors. */
function check(world: World, method: string, { client_msg_id: _, team_id: __, ...args }: Args): void {
  world.violations.push(...slackFaults(method, args).map((fault) => `${method}: ${fault}`));
}

function postMessage(world: World, args: Args) {
  check(world, 'chat.postMessage', args);
  const { channel: id = '', thread_ts: thread, text = '', client_msg_id: clientId } = args;
  const channel = world.channels.get(id) ?? refuse('channel_not_found');
  if (channel.refusal) refuse(channel.refusal);
  const same = world.messages.find((message) => clientId !== undefined && message.clientId === clientId);
  if (same) return { channel: same.channel, ts: same.ts };
  if (thread !== undefined && !isRoot(world, id, thread)) refuse('thread_not_found');
  const message = { channel: id, ts: world.newTs(), thread, clientId, text, blocks: blocksOf(args) };
  world.messages.push(message);
  return { channel: id, ts: message.ts };
}

const isRoot = (world: World, channel: string, ts: string): boolean =>
  world.messages.some((message) => message.channel === channel && message.ts === ts && message.thread === undefined);

function update(world: World, args: Args) {
  check(world, 'chat.update', args);
  const { channel = '', ts = '', text = '' } = args;
  if (!world.channels.has(channel)) refuse('channel_not_found');
  const message = world.messages.find((each) => each.channel === channel && each.ts === ts);
  if (!message) return refuse('message_not_found');
  if (message.user !== undefined) refuse('cant_update_message');
  Object.assign(message, { text, blocks: blocksOf(args) });
  return { channel, ts };
}

function postEphemeral(world: World, args: Args) {
  check(world, 'chat.postEphemeral', args);
  const { channel: id = '', user = '', thread_ts: thread, text = '' } = args;
  const channel = world.channels.get(id) ?? refuse('channel_not_found');
  if (channel.refusal) refuse(channel.refusal);
  world.ephemerals.push({ user, channel: id, thread, text, blocks: blocksOf(args) });
  return { message_ts: world.newTs() };
}

const Json = z.record(z.string(), z.unknown());

function viewOf(world: World, method: string, args: Args) {
  check(world, method, args);
  return Json.parse(JSON.parse(args.view ?? ''));
}

function openView(world: World, args: Args) {
  const trigger = world.triggers.get(args.trigger_id ?? '') ?? refuse('invalid_trigger_id');
  if (trigger.used) refuse('exchanged_trigger_id');
  if (performance.now() > trigger.until) refuse('expired_trigger_id');
  trigger.used = true;
  const view = { id: newId('V'), user: trigger.user, json: viewOf(world, 'views.open', args), open: true };
  world.views.set(view.id, view);
  return { view: { id: view.id } };
}

function updateView(world: World, args: Args) {
  const view = world.views.get(args.view_id ?? '');
  if (!view?.open) return refuse('not_found');
  view.json = viewOf(world, 'views.update', args);
  return { view: { id: view.id } };
}

function publish(world: World, args: Args) {
  world.homes.set(args.user_id ?? '', viewOf(world, 'views.publish', args));
  return { view: { id: newId('V') } };
}

function fileInfo(world: World, { file: id = '' }: Args) {
  const file = world.files.get(id) ?? refuse('file_not_found');
  return { file: { id, size: file.bytes.length, url_private_download: `FILES/${id}` } };
}
