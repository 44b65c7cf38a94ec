import { count } from '../chat/text.ts';
import type { Document } from './document.ts';
import type { Issue } from './quality.ts';

/** Below this mean confidence so many words are wrong that a reading says little. */
const UNSURE = 85;
const AS_TEXT = 'Attach the document that it was made from, as PDF or DOCX.';

/** What a machine may trip over in the layout. */
export function* layoutIssues({ layout, text }: Document): Generator<Issue> {
  if (layout.columns) {
    const message = 'Your text runs in two columns; simpler systems read straight across them and mix the lines.';
    yield { weight: 0, code: 'columns', message, next: 'Use one column where you send it to a system of an employer.' };
  }
  if (layout.boxes === true) {
    const message = 'Some of your text stands in text boxes, which simpler systems skip.';
    yield { weight: 0, code: 'text-boxes', message, next: 'Write it into the page itself, without boxes.' };
  }
  if (layout.recognised !== undefined) {
    const message = `Your file is a picture of text; its words were recognised with a mean confidence of ${layout.recognised} %, and some may be wrong. Employers’ systems may read nothing at all.`;
    yield { weight: layout.recognised < UNSURE ? 3 : 2, code: 'recognised', message, next: AS_TEXT };
  } else if (layout.scanned) {
    const message = 'Your file is a scan, and its text comes from text recognition; some words may be wrong.';
    yield { weight: 2, code: 'scan', message, next: AS_TEXT };
  }
  if (layout.apart === true) {
    const message =
      'Letters stand apart inside several of your words, as in “S wift” for Swift. They were put together here, but other systems do not recognise such words.';
    const next = 'Set the spacing of those letters back to normal or type the words anew, and save the file again.';
    yield { weight: 1, code: 'letters-apart', message, next };
  }
  if (layout.strange > Math.max(20, text.length / 50)) {
    const message = `${count(layout.strange, 'character')} could not be read because the font does not say what they are.`;
    const next = 'Choose a common font, and “Save as PDF” instead of a print driver.';
    yield { weight: 2, code: 'font', message, next };
  }
}
