/** A recognised word with its place in dots of the picture. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** 0 to 100. */
  readonly confidence: number;
  /** The line and the paragraph that it stands in. */
  readonly line: string;
  readonly paragraph: string;
};

/** Reads the recogniser's table: a word a row, and rows for the lines and blocks around, which only repeat. */
export function wordsIn(table: string): Word[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    const [level = 0, , block, paragraph, line, , left = 0, top = 0, width = 0, height = 0, confidence = 0] =
      cells.map(Number);
    const text = (cells[11] ?? '').trim();
    if (level !== WORD || text === '') return [];
    return [
      {
        text,
        left,
        right: left + width,
        top,
        bottom: top + height,
        confidence,
        line: `${block}/${paragraph}/${line}`,
        paragraph: `${block}/${paragraph}`,
      },
    ];
  });
}

const WORD = 5;
/** Rules, frames and pictures come out as single odd signs that the recogniser itself doubts. */
const DOUBTED = 30;
/** What a list mark is taken for, at the start of a line. */
const MARKS = /^(?:[«»¢©®°*+·•‣▪■□◦>~]{1,2}|[eo])$/u;
const MARK = '•';
/** A mark says nothing of how well words are read. */
const SURE = 100;

/** Without what is no word, and with list marks as they were. */
export function cleaned(words: readonly Word[]): Word[] {
  const marked = words.map((word, index) => {
    const starts = words[index - 1]?.line !== word.line && words[index + 1]?.line === word.line;
    return starts && MARKS.test(word.text) ? { ...word, text: MARK, confidence: SURE } : word;
  });
  return marked.filter(({ text, confidence }) => confidence >= DOUBTED || /[\p{L}\p{N}]{3}/u.test(text));
}

/** Mean confidence, each word by its length; 0 without words. */
export function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters);
}
