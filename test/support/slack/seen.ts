import type { Seen } from '../harness.ts';

// Reads blocks as a Slack client shows them. Written from Slack's reference, and by nothing that renders them here.

type Json = Readonly<Record<string, unknown>>;

interface Reading {
  readonly words: string[];
  readonly pings: string[];
  readonly links: string[];
  readonly buttons: string[];
}

/** A message: its blocks, or its text when it has none. Whom the text calls is called by it in any case. */
export function messageSeen({ text, blocks }: { readonly text: string; readonly blocks: readonly unknown[] }): Seen {
  const fallback = newReading();
  readMarkup(text, fallback);
  const { pings, ...shown } = blocks.length > 0 ? blocksSeen(blocks) : seenOf(fallback);
  return { ...shown, pings: [...new Set([...pings, ...fallback.pings])] };
}

/** A modal or a home page. */
export function viewSeen(view: Json): Seen {
  const reading = newReading();
  read(view.title, reading);
  read(view.blocks, reading);
  return seenOf(reading);
}

function blocksSeen(blocks: readonly unknown[]): Seen {
  const reading = newReading();
  read(blocks, reading);
  return seenOf(reading);
}

const newReading = (): Reading => ({ words: [], pings: [], links: [], buttons: [] });
const seenOf = ({ words, ...rest }: Reading): Seen => ({ text: words.join('\n'), ...rest });

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Elements of rich text that stand in one line are words of one line. */
const INLINE = new Set(['rich_text_section', 'rich_text_preformatted', 'rich_text_quote']);

function read(value: unknown, reading: Reading): void {
  if (Array.isArray(value)) for (const each of value) read(each, reading);
  else if (isObject(value)) readObject(value, reading);
}

function readObject(value: Json, reading: Reading): void {
  const type = String(value.type);
  if (type === 'plain_text' || type === 'raw_text') reading.words.push(String(value.text));
  else if (type === 'mrkdwn') readMarkup(String(value.text), reading, value.verbatim === true);
  else if (type === 'button' && isObject(value.text)) reading.buttons.push(String(value.text.text));
  else if (INLINE.has(type)) readLine(value.elements, reading);
  else if (type === 'image') reading.words.push(String(value.alt_text));
  else for (const [name, inner] of Object.entries(value)) if (SHOWN.has(name)) read(inner, reading);
  if (typeof value.initial_value === 'string') reading.words.push(value.initial_value);
}

/** The properties of blocks and elements that hold something to see. */
const SHOWN = new Set(
  'text fields elements accessory label hint element options placeholder title rows caption description blocks'.split(
    ' ',
  ),
);

function readLine(elements: unknown, reading: Reading): void {
  if (!Array.isArray(elements)) return;
  reading.words.push(elements.map((element) => (isObject(element) ? inline(element, reading) : '')).join(''));
}

function inline(element: Json, reading: Reading): string {
  switch (element.type) {
    case 'link':
      reading.links.push(String(element.url));
      return String(element.text ?? element.url);
    case 'user':
      reading.pings.push(String(element.user_id));
      return '@somebody';
    case 'usergroup':
      reading.pings.push(String(element.usergroup_id));
      return '@group';
    case 'broadcast':
      reading.pings.push(String(element.range));
      return `@${element.range}`;
    case 'emoji':
      return `:${element.name}:`;
    default:
      return String(element.text ?? '');
  }
}

function readMarkup(text: string, reading: Reading, verbatim = false): void {
  const plain = text.replace(/<([^<>]*)>/g, (_, inside: string) => special(inside, reading));
  if (!verbatim) reading.links.push(...(plain.match(/https?:\/\/[^\s<>|]+/g) ?? []));
  reading.words.push(plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

function special(inside: string, reading: Reading): string {
  const [target = '', label] = inside.split('|');
  if (/^[@!]/.test(target)) {
    reading.pings.push(target.slice(1));
    return '@somebody';
  }
  if (target.startsWith('#')) return label ?? target;
  // Counted here and not again as an address in the text.
  reading.links.push(target);
  return (label ?? target).replace('://', ':\u2044\u2044');
}
