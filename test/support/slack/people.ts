import { z } from 'zod';
import { viewFaults } from './block-check.ts';
import type { Door } from './door.ts';
import { fileJson, type Pressable, pressed } from './payloads.ts';
import { stateOf } from './state.ts';
import { type Message, newId, type StoredFile, TEAM, type View, type World } from './world.ts';

// What people do in their Slack clients, and what Slack tells the app of it.

export interface People {
  slash(user: string, command: string, text?: string, channel?: string): Promise<unknown>;
  shortcut(
    user: string,
    callbackId: string,
    message: Message & { readonly files?: readonly StoredFile[] },
  ): Promise<unknown>;
  /** Says something to the app alone, or in a channel. Gives the event, so that Slack can send it again. */
  say(user: string, text: string, more?: Said): Promise<object>;
  again(event: object): Promise<unknown>;
  openHome(user: string): Promise<unknown>;
  tell(event: object): Promise<unknown>;
  /** Presses the button with this label. */
  press(user: string, label: string, on: Pressable): Promise<unknown>;
  /** Sends a form: values by option, files as the ids of stored ones. Gives the errors by block. */
  submit(view: View, values: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>>;
}

export interface Said {
  readonly channel?: string;
  readonly thread?: string;
  readonly files?: readonly StoredFile[];
  readonly changes?: object;
}

const RESPONSES = 5;
const TRIGGER_MS = 3_000;

export function peopleOf(world: World, door: Door, origin: string): People {
  const trigger = (user: string) => {
    const id = newId('t');
    world.triggers.set(id, { user, until: performance.now() + TRIGGER_MS, used: false });
    return id;
  };
  const responseUrl = (user: string, channel: string) => {
    const id = newId('r');
    world.responses.set(id, { user, channel, left: RESPONSES });
    return `${origin}/response/${id}`;
  };
  const team = { id: TEAM, domain: 'workspace' };
  const userOf = (id: string) => ({ id, name: 'somebody', username: 'somebody', team_id: TEAM });
  const event = (inner: object) => ({
    token: 'old',
    team_id: TEAM,
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      { team_id: TEAM, enterprise_id: null, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    event: inner,
  });
  return {
    slash: (user, command, text = '', channel = 'C1') =>
      door.command({
        token: 'old',
        team_id: TEAM,
        team_domain: 'workspace',
        channel_id: channel,
        channel_name: 'somewhere',
        user_id: user,
        user_name: 'somebody',
        command,
        text,
        api_app_id: 'A1',
        is_enterprise_install: 'false',
        response_url: responseUrl(user, channel),
        trigger_id: trigger(user),
      }),
    shortcut: (user, callbackId, { channel, ts, thread, user: author, text, files = [] }) =>
      door.interact({
        type: 'message_action',
        token: 'old',
        callback_id: callbackId,
        trigger_id: trigger(user),
        response_url: responseUrl(user, channel),
        team,
        user: userOf(user),
        channel: { id: channel, name: 'somewhere' },
        message_ts: ts,
        message: {
          type: 'message',
          ts,
          user: author,
          text,
          ...(thread && { thread_ts: thread }),
          files: files.map((file) => fileJson(file, origin)),
        },
        is_enterprise_install: false,
        enterprise: null,
      }),
    async say(user, text, { channel = `D${user}`, thread, files = [], changes = {} } = {}) {
      const direct = channel.startsWith('D');
      const ts = world.newTs();
      world.channels.set(channel, world.channels.get(channel) ?? { id: channel, direct: user });
      world.messages.push({ channel, ts, thread, user, text, blocks: [] });
      const body = event({
        type: direct ? 'message' : 'app_mention',
        ...(direct && { channel_type: 'im' }),
        ...(direct && files.length > 0 && { subtype: 'file_share' }),
        user,
        text,
        ts,
        channel,
        event_ts: ts,
        ...(thread && { thread_ts: thread }),
        ...(files.length > 0 && { files: files.map((file) => fileJson(file, origin)) }),
        ...changes,
      });
      await door.event(body);
      return body;
    },
    again: (body) => door.event(body, 1),
    tell: (inner) => door.event(event(inner)),
    openHome: (user) =>
      door.event(event({ type: 'app_home_opened', user, channel: `D${user}`, tab: 'home', event_ts: '1' })),
    press: (user, label, on) =>
      door.interact({
        type: 'block_actions',
        token: 'old',
        api_app_id: 'A1',
        team,
        user: userOf(user),
        trigger_id: trigger(user),
        is_enterprise_install: false,
        enterprise: null,
        ...pressed(world, label, on, (channel) => responseUrl(user, channel)),
      }),
    async submit(view, values) {
      const acked = await door.interact({
        type: 'view_submission',
        token: 'old',
        api_app_id: 'A1',
        team,
        user: userOf(view.user),
        trigger_id: trigger(view.user),
        is_enterprise_install: false,
        enterprise: null,
        response_urls: [],
        view: { id: view.id, hash: '1', ...view.json, state: { values: stateOf(world, origin, view.json, values) } },
      });
      return applied(world, view, acked);
    },
  };
}

const Acked = z
  .union([
    z.literal('').transform(() => ({ response_action: 'close' as const })),
    z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
    z.strictObject({ response_action: z.literal('update'), view: z.record(z.string(), z.unknown()) }),
    z.strictObject({ response_action: z.literal('clear') }),
  ])
  .catch(({ value }) => {
    throw new Error(`no answer to a form: ${JSON.stringify(value)}`);
  });

function applied(world: World, view: View, acked: unknown): Readonly<Record<string, string>> {
  const answer = Acked.parse(acked ?? '');
  const all = [...world.views.values()].filter(({ user }) => user === view.user);
  if (answer.response_action === 'errors') return answer.errors;
  if (answer.response_action === 'update') {
    view.json = answer.view;
    world.violations.push(...viewFaults(answer.view).map((fault) => `response_action: ${fault}`));
  } else for (const each of answer.response_action === 'clear' ? all : [view]) each.open = false;
  world.changes.emit('change');
  return {};
}
