/** A stretch of plain text. `row` is a line of a table, `line` follows its predecessor without a gap. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'line' | 'row';
  readonly text: string;
}

/** Signs that people and editors put before list items. A hyphen or digit needs a space after it. */
const BULLET = /^(?:[•●▪▫◦‣⁃∙·○■□◆◇➢➤➔→✓✔✅★☆*]\s*|[-–—]\s+|\(?\d{1,2}[.)]\s+)(?=\S)/u;
/** Zero-width, soft hyphens, direction marks, tags, control and private-use characters: nothing that a reader sees. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Co}]--[\t\n\v\f\r]]/gv;

/** Text without invisible characters, each run of blanks (line ends too) as one space. */
export const squeezed = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** A line as a block: what starts with a bullet sign is a list item, in the plain shape "- ". */
export function lineBlock(text: string, kind: Block['kind']): Block {
  const bare = text.replace(BULLET, '');
  return bare === text || kind === 'heading' ? { kind, text } : { kind: 'item', text: bare };
}

/**
 * Blocks as plain text: a blank line before every heading and around every paragraph, "- " before items,
 * and what stands under a heading, or a list under its lead, on the very next line.
 */
export function plainText(blocks: readonly Block[]): string {
  let text = '';
  let before: Block['kind'] | null = null;
  for (const block of blocks) {
    const line = squeezed(block.text);
    if (line === '') continue;
    text += before === null ? '' : gap(before, block.kind);
    text += block.kind === 'item' ? `- ${line}` : line;
    before = block.kind;
  }
  return text;
}

function gap(before: Block['kind'], now: Block['kind']): string {
  if (now === 'line') return '\n';
  if (now === 'heading') return '\n\n';
  if (before === 'heading') return '\n';
  if (now === 'item') return '\n';
  return now === 'row' && before === 'row' ? '\n' : '\n\n';
}
