import { type Block, lineBlock, plainText, squeezed } from './plain-blocks.ts';

const MARKDOWN_HEADING = /^#{1,6} (.*)$/;
const BOLD_LINE = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)(:?)$/;
/** "*Nice to have*" alone on its line; a longer one in italics is a remark. */
const ITALIC_LINE = /^([*_])(?![\s*_])([^*_]{1,60}?[^\s*_.!])\1(:?)$/;
/** Longest line that can be a heading when nothing but its shape says so. */
const LONGEST_BARE_HEADING = 60;

/**
 * Pasted or plain text, Markdown too, in the shape of `Posting.text`: headings alone on a line after a blank one,
 * bullets as "- ", one blank line between paragraphs. Words are never changed; Markdown's marks go.
 */
export function textToPlain(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => squeezed(line));
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    if (line === '' || /^(?:[-*_=~]\s?){3,}$/.test(line)) return;
    blocks.push(blockOf(line, { afterBlank: (lines[index - 1] ?? '') === '', next: lines[index + 1] ?? '' }));
  });
  return plainText(blocks);
}

interface Around {
  readonly afterBlank: boolean;
  readonly next: string;
}

function blockOf(line: string, around: Around): Block {
  const marked = MARKDOWN_HEADING.exec(line)?.[1]?.replace(/ #{1,6}$/, '') ?? boldLine(line);
  if (marked !== undefined) return { kind: 'heading', text: withoutMarks(marked) };
  const block = lineBlock(withoutMarks(line), around.afterBlank ? 'paragraph' : 'line');
  return isBareHeading(line, block, around) ? { kind: 'heading', text: block.text } : block;
}

const boldLine = (line: string): string | undefined => {
  const found = BOLD_LINE.exec(line) ?? ITALIC_LINE.exec(line)?.slice(1);
  return found ? `${found[1]}${found[2]}` : undefined;
};

/** A short line with a colon at its end, or in capitals, with something under it. */
function isBareHeading(line: string, block: Block, around: Around): boolean {
  if (block.kind === 'item' || line.length > LONGEST_BARE_HEADING || /[.,;!]$/.test(line)) return false;
  const isShouted = line.length > 3 && line === line.toUpperCase() && line !== line.toLowerCase();
  return line.endsWith(':') || (isShouted && !/\d/.test(line)) || (around.afterBlank && isBulleted(around.next));
}

const isBulleted = (line: string): boolean => line !== '' && lineBlock(line, 'line').kind === 'item';

/** Without the marks for bold, code and links; underscores and single stars stay, they are often text. */
const withoutMarks = (line: string): string =>
  line
    .replace(/\*\*([^*]{1,500})\*\*/g, '$1')
    .replace(/`([^`]{1,200})`/g, '$1')
    .replace(/\[([^\]]{1,200})\]\((?:https?:|mailto:)[^)\s]{1,500}\)/g, '$1');
