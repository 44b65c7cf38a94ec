import { wrongFormat } from './problems.ts';

export type TextKind = 'text' | 'rtf' | 'html' | 'json-resume' | 'europass' | 'flat-odt';

/** Keys of the JSON Resume schema; two of them in one object are no chance. */
const JSON_KEYS = /"(?:basics|work|education|skills|projects|volunteer|awards|languages)"\s*:\s*[[{]/g;
const ENOUGH_KEYS = 2;

/** Tells what kind of text a file is. `start` is its beginning, one character per byte, `whole` gives all of it. */
export function textKindOf(start: string, whole: () => string): TextKind {
  const head = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:<!--[^<]*-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(head)) return 'html';
  if (head.startsWith('<?xml') || /^<(?:\w+:)?(?:SkillsPassport|Candidate)\b/.test(head)) return xmlKind(whole());
  if (/^(?:\[\s*)?\{\s*"/.test(head) && (whole().match(JSON_KEYS)?.length ?? 0) >= ENOUGH_KEYS) return 'json-resume';
  return 'text';
}

/** The first element says what an XML file is. */
function xmlKind(xml: string): TextKind {
  const root = /<([\w:.-]+)/.exec(xml)?.[1] ?? '';
  if (/^(?:\w+:)?(?:SkillsPassport|Candidate|Europass\w*)$/.test(root)) return 'europass';
  if (root.toLowerCase() === 'html') return 'html';
  if (root === 'office:document') return 'flat-odt';
  throw wrongFormat(
    'an XML file',
    'Open it in the program that it comes from, save it as PDF or DOCX, and attach that.',
  );
}
