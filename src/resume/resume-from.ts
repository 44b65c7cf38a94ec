import { createHash } from 'node:crypto';
import type { Document } from './document.ts';
import { qualityOf } from './quality.ts';
import { redact } from './redact/redact.ts';
import { refuseOther } from './refuse.ts';
import type { Resume } from './resume.ts';
import { sectionsOf } from './sections.ts';

/** Makes a resume of a document. Throws a Problem where the document has no text or is something else than a resume. */
export function resumeFrom(document: Document): Resume {
  const sections = sectionsOf(document.text);
  refuseOther(document, sections);
  const { format, pages, text, pageStarts, hidden } = document;
  const redacted = redact(text, sections);
  const hash = createHash('sha256').update(redacted).digest('hex');
  return { format, pages, text, redacted, sections, pageStarts, hidden, quality: qualityOf(document, sections), hash };
}
