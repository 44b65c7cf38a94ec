import { parsed } from './dom.ts';
import { htmlToPlain } from './plain-html.ts';
import { textToPlain } from './plain-lines.ts';

const TAG = /<\/?(?:p|br|div|ul|ol|li|b|strong|em|i|u|span|a|h[1-6]|table|tr|td|section|article|font|hr|body|html)\b/i;
const ESCAPED_TAG = /&(?:amp;)?(?:lt|#60|#x3c);\/?[a-z]/i;

/** A text that may be HTML, HTML escaped once or twice more, or plain lines, as plain text. */
export function richToPlain(text: string): string {
  let rich = text;
  for (let times = 0; times < 2 && !TAG.test(rich) && ESCAPED_TAG.test(rich); times++) rich = unescaped(rich);
  if (TAG.test(rich)) return htmlToPlain(rich);
  return textToPlain(/&#?\w{2,31};/.test(rich) ? unescaped(rich) : rich);
}

/** Entities decoded once, line ends kept. */
const unescaped = (text: string): string =>
  parsed(`<pre>${text.replaceAll('<', '&lt;')}</pre>`).querySelector('pre')?.textContent ?? '';
