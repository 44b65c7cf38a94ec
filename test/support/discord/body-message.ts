import { z } from 'zod';
import { MessageComponents } from './body-components.ts';
import { componentsIn, repeatedIds } from './body-walk.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** What we may send of a message. Nobody is called, and that is said each time. */
const Message = z.strictObject({
  content: z.string().min(1).max(2_000).optional(),
  components: z.unknown().optional(),
  flags: z.number().int().optional(),
  allowed_mentions: z.strictObject({ parse: z.array(z.never()) }),
  nonce: z.string().min(1).max(25).optional(),
  enforce_nonce: z.boolean().optional(),
  tts: z.literal(false).optional(),
});

/** What Discord would refuse in a message, or take and show badly. `ephemeral` where only interactions may say so. */
export function messageFaults(body: unknown, ephemeral: 'may be ephemeral' | 'seen by all'): string[] {
  const read = Message.safeParse(body);
  if (!read.success) return faultsOf(read.error);
  const { content, components, flags = 0, nonce, enforce_nonce } = read.data;
  return [
    ...((flags & ~(V2 | EPHEMERAL)) !== 0 ? [`unknown flags ${flags}`] : []),
    ...((flags & EPHEMERAL) !== 0 && ephemeral === 'seen by all' ? ['no message of a channel is ephemeral'] : []),
    ...(nonce !== undefined && !enforce_nonce
      ? ['a nonce without enforce_nonce keeps nothing from being posted twice']
      : []),
    ...((flags & V2) !== 0 ? v2Faults(content, components) : classicFaults(content, components)),
  ];
}

const classicFaults = (content: unknown, components: unknown): string[] => [
  ...(content === undefined ? ['an empty message'] : []),
  ...(components === undefined ? [] : ['components of the second kind without their flag']),
];

function v2Faults(content: unknown, given: unknown): string[] {
  const read = MessageComponents.safeParse(given);
  const all = componentsIn(given);
  const text = all.reduce((sum, { content: own }) => sum + (typeof own === 'string' ? own.length : 0), 0);
  return [
    ...(read.success ? [] : faultsOf(read.error)),
    ...(content === undefined ? [] : ['content beside components of the second kind']),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4_000 ? [`${text} characters of text`] : []),
    ...(all.filter(({ style }) => style === 1).length > 1 ? ['more than one primary button'] : []),
    ...repeatedIds(all),
  ];
}

export const faultsOf = (error: z.ZodError): string[] => z.prettifyError(error).split('\n');
