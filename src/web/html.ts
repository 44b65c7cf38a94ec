/** Markup that is already safe. Only the `html` tag makes it: whatever is not markup is escaped on the way in. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | false | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters, but tab and line feed, and what turns the direction of writing for the text that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed here.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text as it may stand between tags or within a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(UNSEEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A template of markup: strings and numbers in it are escaped, lists are joined, `false` and `undefined` leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = strings.map((markup, index) => markup + markupOf(parts[index]));
  return { html: filled.join('') };
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}
