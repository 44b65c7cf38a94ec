import { DOMAINS, MODIFIERS, SECTION_WORDS, WHOLE_HEADINGS } from './heading-words.ts';
import type { SectionName } from './resume.ts';

/** A heading is short. */
const MOST_CHARACTERS = 60;
const MOST_WORDS = 6;

/**
 * The section that a line opens, or null where it is no heading. A heading consists of section words and of words that
 * go with them, starts with a capital (or a markdown #) and does not end a sentence.
 */
export function sectionOf(line: string): SectionName | null {
  const trimmed = line.trim();
  if (trimmed.length > MOST_CHARACTERS || !looksLikeHeading(trimmed)) return null;
  const words = wordsOf(unspaced(trimmed));
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const whole = WHOLE_HEADINGS.get(words.join(' '));
  if (whole !== undefined) return whole;
  if (!words.every((word) => SECTION_WORDS.has(word) || MODIFIERS.has(word) || DOMAINS.has(word))) return null;
  const named = new Set(words.map((word) => SECTION_WORDS.get(word)));
  // Under "Education and experience" stands work too, which is the rarer thing to tell by its words.
  if (named.has('education') && named.has('experience')) return 'experience';
  const at = words.findIndex((word) => SECTION_WORDS.has(word));
  // "Software projects" is a heading; "project management" is a skill.
  return words.slice(at + 1).some((word) => DOMAINS.has(word)) ? null : (SECTION_WORDS.get(words[at] ?? '') ?? null);
}

/** The words of a heading as written, without markdown, list marks, colons and letter-spacing. */
export const headingText = (line: string): string =>
  unspaced(
    line
      .trim()
      .replace(/^#{1,6}\s+/, '')
      .replace(/[*_]{1,3}/g, '')
      .replace(/\s*[:：]\s*$/, '')
      .trim(),
  );

function looksLikeHeading(line: string): boolean {
  if (/^[-–•]\s/.test(line) || /[.,;!]$/.test(line) || unspaced(line).includes('  ') || /,.*,/.test(line)) return false;
  if (/^#{1,6}\s/.test(line)) return true;
  const start = line.replace(/^[^\p{L}]+/u, '').charAt(0);
  return start !== '' && start === start.toUpperCase();
}

/** "E D U C A T I O N" as "EDUCATION"; two or more spaces stay a space. */
export function unspaced(text: string): string {
  if (!/^\S(?: \S){3,}(?: {2,}\S(?: \S)*)*$/u.test(text)) return text;
  return text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&|\+|\//g, ' and ')
    .replace(/[^\p{L}\s-]+/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => word !== '');
