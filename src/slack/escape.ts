import type { PlainTextElement } from '@slack/types';
import { clip } from '../chat/text.ts';

/** Control characters, but tab and line feed, and what turns the direction of writing for the text that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed here.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text as it may be shown, at most `limit` characters: nothing in it is markup, and nothing in it turns what follows. */
export const shown = (text: string, limit: number): string =>
  clip(text.slice(0, READ).replace(UNSEEN, ''), limit).toWellFormed();

/** More of a text than any limit shows is not even looked at. */
const READ = 50_000;

/** Whether there is anything to see in a text. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** A text that Slack does not read for markup or names of emoji. */
export const plain = (text: string, limit: number): PlainTextElement => ({
  type: 'plain_text',
  text: shown(text, limit),
  emoji: false,
});

/** For the few texts that Slack reads for markup, such as a message's `text`: no mention and no link can begin. */
export const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What a person wrote, out of what Slack sends of it: it escapes the same three signs in messages and commands. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
