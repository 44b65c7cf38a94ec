import { count } from '../chat/text.ts';
import type { Document } from './document.ts';
import { MOST_CHARACTERS, MOST_PAGES } from './limits.ts';
import { layoutIssues } from './quality-layout.ts';
import type { Resume, Section } from './resume.ts';

/** A text of fewer characters than this leaves most of a resume unsaid. */
const SHORT = 600;
const LONG_PAGES = 6;
const EMAIL = /[^\s@]@[^\s@]{1,60}\.[^\s@]/;
/** Digits enough for a number that are not two years ("2019 - 2023"). */
const PHONE = /(?<!\d)(?!(?:19|20)\d\d\s?-\s?(?:19|20)\d\d(?!\d))\d[\d\s().-]{6,20}\d/;
const YEAR = /\b(?:19|20)\d\d\b/;

/** What stands in a machine's way, said to its owner, and what to do about it. One of weight 0 is worth knowing and costs nothing. */
export type Issue = {
  readonly weight: number;
  readonly code: string;
  readonly message: string;
  readonly next: string;
};

/** How well a machine can read the file, and what stands in its way, said to its owner. */
export function qualityOf(document: Document, sections: readonly Section[]): Resume['quality'] {
  const issues = [
    ...lengthIssues(document),
    ...layoutIssues(document),
    ...contactIssues(document),
    ...textIssues(document, sections),
  ];
  const weight = issues.reduce((sum, issue) => sum + issue.weight, 0);
  const grade = weight === 0 ? 'good' : weight < 3 ? 'fair' : 'poor';
  const mend = issues.map(({ code, message, next }) => ({ code, message, next }));
  return { grade, issues: mend.map(({ message }) => message), mend };
}

const SHORTEN = 'Keep what bears on the job you want, and leave out certificates and samples of work.';

function* lengthIssues({ pages, pageStarts, format, text, layout }: Document): Generator<Issue> {
  if (format === 'pdf' && pages > pageStarts.length && (pages > MOST_PAGES || layout.recognised !== undefined)) {
    const message = `${pageStarts.length} of ${pages} pages were read; the rest was left out.`;
    yield { weight: 1, code: 'pages-left-out', message, next: SHORTEN };
  } else if (pages > LONG_PAGES) {
    const message = `Your resume has ${count(pages, 'page')}; few people read more than two.`;
    yield { weight: 1, code: 'too-long', message, next: SHORTEN };
  }
  if (text.length >= MOST_CHARACTERS - 1) {
    const message = `Only the first ${MOST_CHARACTERS.toLocaleString('en-US')} characters were read.`;
    yield { weight: 1, code: 'text-left-out', message, next: SHORTEN };
  }
}

const PLACE = 'Write it on the first lines of the page itself, as plain text.';

/** Contact data says nothing of how well the rest was read, and must not weigh on the evaluation. */
function* contactIssues({ text, layout: { margins = '' } }: Document): Generator<Issue> {
  const body = margins.split('\n').reduce((rest, line) => (line.trim() === '' ? rest : rest.replace(line, '')), text);
  if (!EMAIL.test(text))
    yield { weight: 0, code: 'no-email', message: 'No e-mail address could be read.', next: PLACE };
  if (!PHONE.test(text)) yield { weight: 0, code: 'no-phone', message: 'No phone number could be read.', next: PLACE };
  if (EMAIL.test(text) && !EMAIL.test(body)) {
    const message = 'Your contact data stands only in a header or footer, which some systems skip.';
    yield { weight: 0, code: 'contact-in-margin', message, next: PLACE };
  }
}

const HEADINGS = 'Put a usual heading on a line of its own above each part: Experience, Education, Skills.';

function* textIssues({ text, layout }: Document, sections: readonly Section[]): Generator<Issue> {
  const names = new Set(sections.map(({ name }) => name));
  if (text.length < SHORT) {
    const next = layout.images
      ? 'If text of yours is part of a picture, type it: words in pictures are not read.'
      : 'Say what you did, where and when, and with what outcome.';
    yield { weight: 2, code: 'short', message: 'There is very little text to read.', next };
  }
  if (sections.length <= 1) {
    const message = 'No section headings were found, such as Experience, Education or Skills.';
    yield { weight: 2, code: 'no-sections', message, next: HEADINGS };
  } else if (!names.has('experience') && !names.has('projects')) {
    const message = 'No section with your work was found under a usual heading, such as Experience.';
    yield { weight: 1, code: 'no-work-section', message, next: HEADINGS };
  }
  if (!YEAR.test(text)) {
    const message = 'No years were found, so how long you did something cannot be told.';
    const next = 'Write the years beside each job and degree, such as 2019 – 2023.';
    yield { weight: 1, code: 'no-dates', message, next };
  }
}
