import { Problem } from '../chat/problem.ts';

/** What to do when a link does not give us the posting: the way that always works. */
const PASTE = 'Open the posting in your browser, copy its whole text and paste that in place of the link.';

const problem = (code: string, title: string, detail: string, next = PASTE): Problem =>
  new Problem({ code, title, detail, next });

/** One text for every refusal, so that it reveals nothing about what stands behind the address. */
export const linkRefused = (): Problem =>
  problem(
    'link-refused',
    'This link could not be opened',
    'Rolefit opens only public https pages on the usual port, and this link did not lead to one.',
    'Check the link for a typing mistake. If it opens in your browser, copy the posting’s whole text there and paste that in place of the link.',
  );

export const siteForbids = (site: string): Problem =>
  problem(
    'site-forbids-reading',
    `${site} does not let programs read its postings`,
    `${site}'s terms forbid it, so Rolefit did not open the link. You may read the posting yourself and bring the text.`,
  );

export const tooSlow = (): Problem =>
  problem(
    'posting-too-slow',
    'The site took too long to answer',
    'Rolefit waits up to 15 seconds for a page and then stops.',
  );

export const tooLarge = (): Problem =>
  problem(
    'posting-too-large',
    'This is too large for a job posting',
    'Rolefit reads up to 3 MB of a page, 10 MB of a file and 100,000 characters of text; a posting is far smaller.',
    'Copy the text of the posting alone and paste that.',
  );

export const blocked = (): Problem =>
  problem(
    'posting-blocked',
    'The site did not give us the posting',
    'It answered with a check for robots or an error instead of the posting. That says nothing about the job: it may well be open.',
  );

export const loginNeeded = (): Problem =>
  problem('posting-login', 'This posting is behind a sign-in', 'The link leads to a sign-in page, not to the posting.');

export const listOfJobs = (): Problem =>
  problem(
    'posting-list',
    'This link leads to a list of jobs',
    'A fit can be worked out for one posting at a time, and this page shows several or none in particular.',
    'Open the one job you mean and give the link of that page, or copy its text and paste that.',
  );

export const closed = (why: string): Problem =>
  problem(
    'posting-closed',
    'This posting is closed',
    why,
    'Check the employer’s own careers page. If you still want the fit, paste the text of the posting.',
  );
/** What 404 and 410 mean. */
export const REMOVED = 'The page was removed: the site no longer has a posting at this link.';
/** What the page says of itself. */
export const FILLED = 'The page says that the job is filled or takes no more applications.';
/** `validThrough` has passed. */
export const EXPIRED = 'The date until which the employer takes applications has passed.';

export const emptyPage = (): Problem =>
  problem(
    'posting-empty',
    'There is too little text to read here',
    'The page holds almost no text without running its scripts, so there is nothing to compare a resume with.',
  );

export const emptyText = (): Problem =>
  problem(
    'posting-empty',
    'This is too short for a job posting',
    'A posting says what the work is and what it asks for; under 300 characters there is nothing to compare a resume with.',
    'Copy the whole posting, from the title to the end of the requirements, and paste that.',
  );

export const notAJob = (): Problem =>
  problem(
    'posting-not-a-job',
    'This does not read like a job posting',
    'Nothing in it says what a job asks for or offers.',
    'Give the link of one job posting, or paste the text of the posting itself. If you swapped the resume and the posting, swap them back.',
  );

export const unknownFormat = (): Problem =>
  problem(
    'posting-format',
    'This kind of file cannot be read as a posting',
    'A posting can be a web page, a PDF, a Word document (DOCX), or plain text.',
    'Save the posting as one of these, or copy its text and paste that.',
  );
