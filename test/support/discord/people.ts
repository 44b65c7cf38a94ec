import { z } from 'zod';
import { until } from '../until.ts';
import { find, shown } from './messages.ts';
import { BUTTON, componentsIn } from './seen.ts';
import { APP, type Channel, GUILD, Kind, type Live, type Message, newId, PLACES, type World } from './world.ts';

/** Takes an interaction to the bot. */
export type Door = (payload: Record<string, unknown>) => Promise<void>;
type Given = string | boolean | Uint8Array;

/** What people do in Discord. Each deed is over once the person sees what came of it. */
export interface People {
  slash(user: string, name: string, options?: Readonly<Record<string, Given>>, channel?: string): Promise<Live>;
  /** Chooses an entry of the menu of somebody's message with these files. */
  menu(
    user: string,
    label: string,
    of: { author: string; files: readonly Uint8Array[] },
    channel?: string,
  ): Promise<Live>;
  submit(opened: Live, values: Readonly<Record<string, Given>>): Promise<Live>;
  press(user: string, label: string, message: Message): Promise<Live>;
}

export function peopleOf(world: World, door: Door, origin: string): People {
  const act = async (type: number, user: string, channelId: string, data: object, message?: Message) => {
    const channel = channelOf(world, channelId);
    const live = begun(world, { type, user, channel, message });
    await door({ ...payloadOf(live, channel), data, ...(message && { message: shown(message) }) });
    return settled(world, live);
  };
  const store = (bytes: Uint8Array) => {
    const id = newId();
    world.files.set(id, { bytes });
    const url = `${origin}/files/${id}`;
    return {
      id,
      filename: 'resume of Ann.pdf',
      size: bytes.length,
      url,
      proxy_url: url,
      content_type: 'application/pdf',
    };
  };
  return {
    slash(user, name, options = {}, channel = PLACES.text) {
      const { typed, attachments } = typedOptions(options, store);
      const data = { id: newId(), name, type: 1, options: typed, resolved: { attachments } };
      return act(2, user, channel, data);
    },
    menu(user, label, { author, files }, channel = PLACES.text) {
      const target_id = newId();
      const message = {
        id: target_id,
        author: { id: author, username: 'x' },
        content: 'mine',
        attachments: files.map(store),
      };
      const data = { id: newId(), name: label, type: 3, target_id, resolved: { messages: { [target_id]: message } } };
      return act(2, user, channel, data);
    },
    submit({ user, channel, form, pressed }, values) {
      return act(
        5,
        user,
        channel,
        filled(form ?? {}, values, store),
        pressed === undefined ? undefined : find(world, pressed),
      );
    },
    press(user, label, message) {
      const button = componentsIn(message.components).find((each) => each.type === BUTTON && each.label === label);
      if (!button) throw new Error(`there is no button ${label}`);
      return act(3, user, message.channel, { custom_id: button.custom_id, component_type: BUTTON }, message);
    },
  };
}

/** Of a person and the bot alone, when it is nobody's channel yet. */
function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`there is no channel ${id}`);
  return channel;
}

interface Beginning {
  readonly type: number;
  readonly user: string;
  readonly channel: Channel;
  readonly message: Message | undefined;
}

function begun(world: World, { type, user, channel, message }: Beginning): Live {
  const live: Live = {
    id: newId(),
    token: `token-${newId()}`,
    type,
    user,
    channel: channel.id,
    alone: isAlone(channel),
    since: world.now(),
    pressed: message?.id,
    withdrawn: false,
    followUps: [],
  };
  world.interactions.set(live.token, live);
  return live;
}

const isAlone = ({ type, guild }: Channel): boolean => type === Kind.group || (guild !== undefined && guild !== GUILD);

function payloadOf({ id, token, type, user, alone }: Live, channel: Channel): Record<string, unknown> {
  const someone = { id: user, username: 'someone', discriminator: '0', avatar: null };
  const { guild } = channel;
  return {
    id,
    application_id: APP,
    type,
    token,
    version: 1,
    channel_id: channel.id,
    channel: { id: channel.id, type: channel.type },
    ...(guild === undefined
      ? { user: someone }
      : { guild_id: guild, member: { user: someone, permissions: '0', roles: [] } }),
    app_permissions: String(channel.rights),
    locale: 'en-US',
    context: guild !== undefined ? 0 : channel.type === Kind.group ? 2 : 1,
    authorizing_integration_owners: alone ? { 1: user } : { 0: guild ?? '0' },
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
}

type Store = (bytes: Uint8Array) => { readonly id: string };

function typedOptions(options: Readonly<Record<string, Given>>, store: Store) {
  const attachments: Record<string, { id: string }> = {};
  const typed = Object.entries(options).map(([name, value]) => {
    if (typeof value === 'string') return { name, type: 3, value };
    if (typeof value === 'boolean') return { name, type: 5, value };
    const file = store(value);
    attachments[file.id] = file;
    return { name, type: 11, value: file.id };
  });
  return { typed, attachments };
}

const LABEL = 18;
const FILES = 19;
const SELECT = 3;
const YES_NO = 23;

/** What comes back when a form is sent with these values in its fields. */
function filled(form: Record<string, unknown>, values: Readonly<Record<string, Given>>, store: Store) {
  const { custom_id, components } = z
    .object({
      custom_id: z.string(),
      components: z.array(z.object({ type: z.number(), component: z.unknown().optional() })),
    })
    .parse(form);
  const attachments: Record<string, { id: string }> = {};
  const field = (given: unknown) => {
    const [{ type, custom_id: name = '', value: before } = { type: 0, value: undefined }] = componentsIn([given]);
    const value = values[name];
    if (type === FILES) {
      const file = value instanceof Uint8Array ? store(value) : undefined;
      if (file) attachments[file.id] = file;
      return { type, custom_id: name, values: file ? [file.id] : [] };
    }
    if (type === SELECT) return { type, custom_id: name, values: typeof value === 'string' ? [value] : [] };
    if (type === YES_NO) return { type, custom_id: name, value: value === true };
    return { type, custom_id: name, value: value ?? before ?? '' };
  };
  const sent = components.map(({ type, component }, id) =>
    type === LABEL ? { type, id, component: { id, ...field(component) } } : { type, id },
  );
  return { custom_id, components: sent, resolved: { attachments } };
}

const AWAITED = 5;

/** Waits until nothing is awaited any more. */
const settled = (world: World, live: Live): Promise<Live> =>
  until(world, `an answer to ${live.id}`, () => {
    if (live.answered === undefined) return undefined;
    if (live.answered !== AWAITED) return live;
    if (live.withdrawn) return live.followUps.length > 0 ? live : undefined;
    return world.messages.find(({ id }) => id === live.original)?.loading === false ? live : undefined;
  });
