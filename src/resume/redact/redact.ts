import { MASK } from '../mask.ts';
import type { Section } from '../resume.ts';
import { contactSpans } from './redact-contact.ts';
import { nameSpans } from './redact-name.ts';
import { personSpans } from './redact-person.ts';
import { schoolSpans } from './redact-school.ts';

/**
 * Masks, character by character, what must not count: name, e-mail, phone, links, street, birth and age, gender, nationality,
 * marital status, schools. The result is exactly as long as `text` and keeps its line ends, so that offsets hold in both.
 * What is masked is told by its place and shape and not by its words: another name or school leaves the rest as it is.
 */
export function redact(text: string, sections: readonly Section[]): string {
  const contact = contactSpans(text, sections);
  const spans = [
    ...contact,
    ...nameSpans(text, sections, contact),
    ...personSpans(text, sections),
    ...schoolSpans(text, sections),
  ];
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), masked(text.slice(Math.max(at, start), end)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

const masked = (text: string): string => text.replace(/[^\n]/g, MASK);
