import { z } from 'zod';
import { markup, plainText, words } from './block-elements.ts';
import { MESSAGE_SCHEMAS, VIEW_SCHEMAS } from './block-schemas.ts';

/** What the newest clients and Slack's servers take of a message altogether: see the reports in bolt-js issues 2509 and 2867. */
const MESSAGE_CHARACTERS = 13_200;
const VIEW_BYTES = 250_000;

type Body = Readonly<Record<string, unknown>>;

/**
 * What Slack would refuse of a call of the Web API (`chat.postMessage`, `views.open` …) or of what is sent to a response URL
 * (`respond`), and what we promised never to send: one line each, with the place. `blocks` and `view` may be JSON, as on the wire.
 */
export function slackFaults(method: string, body: Body): string[] {
  if (method.startsWith('views.')) return viewFaults(unpacked(body.view));
  if (method.startsWith('chat.') || method === 'respond') return messageFaults(method, body);
  return [];
}

function messageFaults(method: string, body: Body): string[] {
  const shape = method === 'respond' ? respond : message;
  if (method === 'respond' && body.delete_original === true) return zodFaults('', shape, body);
  const blocks = unpacked(body.blocks) ?? [];
  return [
    ...zodFaults('', shape, body),
    ...(typeof body.text === 'string' && body.text.trim() !== '' ? [] : ['text: says nothing']),
    ...blocksFaults(blocks, MESSAGE_SCHEMAS, 50),
    ...(JSON.stringify(blocks).length > MESSAGE_CHARACTERS ? ['blocks: msg_blocks_too_long'] : []),
  ];
}

/** What is wrong with a view: a modal, or the app's home. */
export function viewFaults(view: unknown): string[] {
  const read = View.safeParse(view);
  if (!read.success) return faultsOf('view', read.error);
  const { blocks } = read.data;
  const inputs = blocks.some(
    (block) => typeof block === 'object' && block !== null && 'type' in block && block.type === 'input',
  );
  return [
    ...blocksFaults(blocks, VIEW_SCHEMAS, 100),
    ...(inputs && read.data.type === 'modal' && !read.data.submit ? ['view: has inputs and no submit'] : []),
    ...(Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES ? ['view: larger than 250 KB'] : []),
  ];
}

function blocksFaults(blocks: unknown, schemas: Readonly<Record<string, z.ZodType>>, most: number): string[] {
  if (!Array.isArray(blocks)) return ['blocks: no list'];
  const faults = blocks.flatMap((block, index) => {
    const schema = schemas[String(block?.type)];
    return schema ? zodFaults(`blocks.${index}`, schema, block) : [`blocks.${index}: no ${block?.type} here`];
  });
  return [
    ...faults,
    ...(blocks.length > most ? [`blocks: ${blocks.length} of at most ${most}`] : []),
    ...twice(
      'block_id',
      blocks.map((block) => block?.block_id),
    ),
    ...twice(
      'action_id',
      blocks.flatMap((block) => actionIds(block)),
    ),
    ...(blocks.flatMap(focused).length > 1 ? ['blocks: two elements want the focus'] : []),
  ];
}

/** Ids of buttons within a message or view; those of inputs count within their block, which has one. */
const actionIds = (block: {
  type?: unknown;
  elements?: { action_id?: unknown }[];
  accessory?: { action_id?: unknown };
}) =>
  block?.type === 'actions' && Array.isArray(block.elements)
    ? block.elements.map(({ action_id }) => action_id)
    : [block?.accessory?.action_id];

const focused = (block: { element?: { focus_on_load?: unknown } }) =>
  block?.element?.focus_on_load === true ? [block] : [];

function twice(name: string, ids: readonly unknown[]): string[] {
  const given = ids.filter((id) => id !== undefined);
  return given.filter((id, index) => given.indexOf(id) !== index).map((id) => `${name}: ${id} twice`);
}

const unpacked = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const zodFaults = (path: string, schema: z.ZodType, value: unknown): string[] => {
  const read = schema.safeParse(value);
  return read.success ? [] : faultsOf(path, read.error);
};

const faultsOf = (path: string, error: z.ZodError): string[] =>
  error.issues.map((issue) => `${[path, ...issue.path].filter((part) => part !== '').join('.')}: ${issue.message}`);

const flag = z.union([z.boolean(), z.stringbool()]).exactOptional();
/** Arguments of chat.postMessage, chat.update and chat.postEphemeral that we may send. */
const message = z.strictObject({
  token: z.string().exactOptional(),
  channel: z.string().min(1),
  user: z.string().exactOptional(),
  ts: z.string().exactOptional(),
  thread_ts: z.string().exactOptional(),
  reply_broadcast: flag,
  text: markup(4_000).exactOptional(),
  blocks: z.unknown().optional(),
  unfurl_links: flag,
  unfurl_media: flag,
  link_names: flag,
  parse: z.literal('none').exactOptional(),
  mrkdwn: flag,
  metadata: z.unknown().optional(),
});

const respond = z.strictObject({
  text: markup(4_000).exactOptional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).exactOptional(),
  replace_original: flag,
  delete_original: flag,
  thread_ts: z.string().exactOptional(),
  unfurl_links: flag,
  unfurl_media: flag,
});

const shared = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3_000).exactOptional(),
  callback_id: words(255).exactOptional(),
  external_id: words(255).exactOptional(),
};
const View = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    close: plainText(24).exactOptional(),
    submit: plainText(24).exactOptional(),
    clear_on_close: z.boolean().exactOptional(),
    notify_on_close: z.boolean().exactOptional(),
    ...shared,
  }),
  z.strictObject({ type: z.literal('home'), ...shared }),
]);
