import { z } from 'zod';
import type { Place } from '../chat/platform.ts';

/** What whoever runs a workspace or server chose for it. */
export const Settings = z.object({
  /** Who sees a card where the person did not say. */
  visibility: z.enum(['thread', 'private']),
  /** Ids of the channels where commands are taken; none listed is everywhere. */
  channels: z.array(z.string()),
  /** Id of the role that members need; null is everybody. */
  role: z.string().nullable(),
  /** Evaluations of all members in a month; null is what the installation says. */
  budget: z.number().int().nonnegative().nullable(),
});
export type Settings = z.infer<typeof Settings>;

/** Where nobody chose anything. */
export const OPEN: Settings = { visibility: 'thread', channels: [], role: null, budget: null };

/** Why something is not taken here; undefined where it is. Channels and roles are those of a space: alone with us, everything goes. */
export function refusal(
  { channels, role }: Settings,
  place: Place,
  roles: readonly string[],
): 'elsewhere' | 'not-a-member' | undefined {
  if (place.space === undefined) return undefined;
  if (channels.length > 0 && !place.private && !channels.includes(place.channel)) return 'elsewhere';
  return role !== null && !roles.includes(role) ? 'not-a-member' : undefined;
}

/** The channels after one of them was opened, closed, or all were. */
export function withChannel(
  channels: readonly string[],
  channel: string,
  choice: 'everywhere' | 'here' | 'not-here',
): string[] {
  if (choice === 'everywhere') return [];
  const others = channels.filter((other) => other !== channel);
  return choice === 'here' ? [...others, channel] : others;
}
