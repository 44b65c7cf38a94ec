import type { Vocabulary } from './terms.ts';

const FIELD_WORDS =
  /\b(?:engineering|development|nursing|accounting|sales|teaching|marketing|management|operations|industry|field|role|roles|position|capacity|environment|practice|work|experience|finance|recruit\w+|design|research|law|legal|consulting|administration|support|service|construction|manufacturing|logistics|warehous\w+|hospitality|kitchen|education|security|data science|analytics|product|similar|related|relevant|professional|backend|frontend|full[- ]stack|software|trade|profession|hospital|clinical|commercial electrical|chef|kitchen)\b/i;

/** True when years "in" this are years of the profession itself, not of one skill: no name the lexicon knows, and a field's word or the title's. */
export function isField(text: string, title: string, vocabulary: Vocabulary): boolean {
  if (text.trim() === '') return true;
  if (/\b(?:role|position|capacity)s?$/i.test(text.trim())) return true;
  const core = text.split(/\s(?:within|at|in an?|in the|for|with|using|including)\s/i)[0] ?? '';
  const names = vocabulary.hits(core).filter(({ start, end }) => isNamed(core.slice(start, end)));
  if (names.length > 0) return false;
  return FIELD_WORDS.test(text) || sharesWord(text, title);
}

/** "Python" is a skill of its own; "Software Engineering" and "nursing" are fields. */
function isNamed(written: string): boolean {
  return /[A-Z\d]/.test(written) && !FIELD_WORDS.test(written.split(/\s+/).at(-1) ?? '');
}

function sharesWord(text: string, title: string): boolean {
  const words = new Set(stems(title));
  return stems(text).some((word) => words.has(word));
}

/** "Welder" and "welding" are one trade. */
function stems(text: string): string[] {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.flatMap((word) => [word, word.replace(/(?:ing|ment|ers?|s)$/, '')]);
}
