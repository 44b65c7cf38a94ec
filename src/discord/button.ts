import type { Button } from '../chat/card.ts';
import { LIMITS } from './limits.ts';

/** What a button says when it is pressed. */
export interface Pressed {
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  readonly opens: Button['opens'];
}

/** A later shape of these ids gets another number: buttons stay in messages for years. */
const VERSION = '1';
const FORM = /^1:([a-z0-9_-]{1,32}):(answer|note|form):(.*)$/;

/** `1:why:answer:evaluation=…`. Throws when that is longer than Discord takes or could not be read again: a bug of ours. */
export function customIdOf({ command, opens, values }: Pressed): string {
  const id = `${VERSION}:${command}:${opens}:${new URLSearchParams(values)}`;
  if (id.length > LIMITS.customId || !readCustomId(id)) throw new Error(`a button of ${command} does not fit its id`);
  return id;
}

/** Undefined for what is no id of ours. */
export function readCustomId(id: string): Pressed | undefined {
  const [, command, opens, query] = FORM.exec(id) ?? [];
  if (command === undefined || query === undefined) return undefined;
  if (opens !== 'answer' && opens !== 'note' && opens !== 'form') return undefined;
  const values = Object.fromEntries(new URLSearchParams(query));
  // Only what we would have written ourselves is ours.
  return new URLSearchParams(values).toString() === query ? { command, opens, values } : undefined;
}
