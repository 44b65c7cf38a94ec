import { createHmac } from 'node:crypto';

/** What nobody sees could speak to a machine behind a person's back: format and control characters, variation selectors, private-use ones. */
const UNSEEN = /(?![\n\t])[\p{Cf}\p{Cc}\p{Variation_Selector}\p{Co}]/gu;

/** The text as a person sees it. */
export const visible = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(UNSEEN, '');

/** A keyed hash as hexadecimal digits: nobody without the key can guess or reverse it. */
export const keyed = (secret: string, what: string): string => createHmac('sha256', secret).update(what).digest('hex');

/** 16 hexadecimal digits: beyond guessing for a text that is written before it is read. */
const MARK_LENGTH = 16;

export interface Fenced {
  /** "POSTING", "RESUME". */
  readonly name: string;
  readonly text: string;
  /** The content's hash. The mark comes from it, so that the same paper is fenced alike each time and the prefix stays the same. */
  readonly hash: string;
}

/** Untrusted text between two lines with an unguessable mark, which stands nowhere inside. */
export function fenced(secret: string, { name, text, hash }: Fenced): string {
  const mark = keyed(secret, `fence ${name} ${hash}`).slice(0, MARK_LENGTH);
  // Something stays in its place: taken out, what stands around it could make a mark.
  const inside = visible(text).replaceAll(mark, '…');
  return `<<<${name} ${mark}>>>\n${inside}\n<<<END ${name} ${mark}>>>`;
}
