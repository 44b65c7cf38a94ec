import { count } from '../chat/text.ts';
import type { Document } from './document.ts';
import { MOST_CHARACTERS, MOST_PAGES } from './limits.ts';
import type { Resume, Section } from './resume.ts';

/** A text of fewer characters than this leaves most of a resume unsaid. */
const SHORT = 600;
const LONG_PAGES = 6;
const EMAIL = /[^\s@]@[^\s@]{1,60}\.[^\s@]/;
const PHONE = /\d[\d\s().-]{6,20}\d/;
const YEAR = /\b(?:19|20)\d\d\b/;

type Issue = { readonly weight: number; readonly text: string };

/** How well a machine can read the file, and what stands in its way, said to its owner. */
export function qualityOf(document: Document, sections: readonly Section[]): Resume['quality'] {
  const issues = [...limitsReached(document), ...layoutIssues(document), ...textIssues(document, sections)];
  const weight = issues.reduce((sum, issue) => sum + issue.weight, 0);
  const grade = weight === 0 ? 'good' : weight < 3 ? 'fair' : 'poor';
  return { grade, issues: issues.map(({ text }) => text) };
}

function* limitsReached({ pages, pageStarts, format, text }: Document): Generator<Issue> {
  if (format === 'pdf' && pages > MOST_PAGES) {
    yield { weight: 1, text: `${pageStarts.length} of ${pages} pages were read; the rest was left out.` };
  } else if (pages > LONG_PAGES) {
    yield { weight: 1, text: `Your resume has ${pages} pages; few people read more than two.` };
  }
  if (text.length >= MOST_CHARACTERS - 1) {
    yield { weight: 1, text: `Only the first ${MOST_CHARACTERS.toLocaleString('en-US')} characters were read.` };
  }
}

function* layoutIssues({ layout, text }: Document): Generator<Issue> {
  if (layout.columns) {
    yield {
      weight: 0,
      text: 'Your text runs in two columns; simpler systems read straight across them and mix the lines.',
    };
  }
  if (layout.scanned) {
    yield {
      weight: 2,
      text: 'Your file is a scan, and its text comes from text recognition; some words may be wrong.',
    };
  }
  if (layout.strange > Math.max(20, text.length / 50)) {
    yield {
      weight: 2,
      text: `${count(layout.strange, 'character')} could not be read because the font does not say what they are.`,
    };
  }
}

function* textIssues({ text }: Document, sections: readonly Section[]): Generator<Issue> {
  const names = new Set(sections.map(({ name }) => name));
  // Contact data says nothing of how well the rest was read, and must not weigh on the evaluation.
  if (!EMAIL.test(text)) yield { weight: 0, text: 'No e-mail address could be read.' };
  if (!PHONE.test(text)) yield { weight: 0, text: 'No phone number could be read.' };
  if (text.length < SHORT) yield { weight: 2, text: 'There is very little text to read.' };
  if (sections.length <= 1) {
    yield { weight: 2, text: 'No section headings were found, such as Experience, Education or Skills.' };
  } else if (!names.has('experience') && !names.has('projects')) {
    yield { weight: 1, text: 'No section with your work was found under a usual heading, such as Experience.' };
  }
  if (!YEAR.test(text)) yield { weight: 1, text: 'No years were found, so how long you did something cannot be told.' };
}
