import { Refusal } from './refusal.ts';

const EXPORT = 'Open the document you made it from and save or export it again as PDF or DOCX.';

const problem = (code: string, title: string, detail: string, next: string): Refusal =>
  new Refusal({ code, title, detail, next });

export const fileEmpty = (): Refusal =>
  problem(
    'file-empty',
    'This file is empty',
    'It holds no bytes at all; the upload may have been interrupted.',
    'Attach your resume again.',
  );

export const fileTooLarge = (): Refusal =>
  problem(
    'file-too-large',
    'This file is too large',
    'A resume may have up to 10 MB; most have less than one. Large pictures are the usual reason.',
    'Save it without pictures or in a smaller size, as PDF or DOCX, and attach that.',
  );

export const encrypted = (): Refusal =>
  problem(
    'resume-encrypted',
    'This file is locked with a password',
    'It cannot be opened without the password, and you should not send one in a chat.',
    'Save a copy without a password and attach that.',
  );

export const imageOnly = (): Refusal =>
  problem(
    'resume-image-only',
    'This file holds pictures of text, not text',
    'It is a scan or a picture of a resume. People can read it; programs find no words in it, and an employer’s system will not either.',
    `${EXPORT} If you only have the scan, run it through text recognition (OCR) first.`,
  );

export const pictureTooLarge = (): Refusal =>
  problem(
    'resume-picture-size',
    'This picture is too large to read',
    'It has more than 50 million dots, and its text cannot be recognised in a reasonable time.',
    'Attach the document that the picture was made from, as PDF or DOCX, or a smaller picture.',
  );

/** `confidence` is 0 to 100, 0 where no words were found at all. */
export const notReadable = (confidence: number): Refusal =>
  problem(
    'resume-scan-unclear',
    'The text in this picture cannot be read for sure',
    confidence === 0
      ? 'It is a picture, and hardly any words were found in it.'
      : `It is a picture of text. Text recognition was sure of its words to ${Math.floor(confidence)} %, too little to weigh: a wrong word would count against you.`,
    `${EXPORT} If you only have the paper, scan it upright at 300 dots an inch, flat and in even light.`,
  );

export const corrupt = (): Refusal =>
  problem(
    'resume-corrupt',
    'This file is damaged',
    'It starts like a document, but what follows cannot be opened. The download or upload may have been cut short.',
    EXPORT,
  );

export const noText = (): Refusal =>
  problem('resume-empty', 'There is no text in this document', 'It opens, but there are no words in it.', EXPORT);

export const strangeFont = (): Refusal =>
  problem(
    'resume-font',
    'The letters in this file cannot be told apart',
    'It looks right on screen, but its fonts do not say which letter each shape is. Programs, also those of employers, read only noise.',
    `${EXPORT} Choose a common font, and “Save as PDF” instead of a print driver.`,
  );

export const wrongFormat = (what: string, next = 'Save your resume as PDF or DOCX and attach that.'): Refusal =>
  problem(
    'resume-format',
    `This is ${what}`,
    'A resume can be a PDF, a Word document (DOCX), an OpenDocument text (ODT), RTF, HTML, Markdown, plain text, JSON Resume or Europass XML, or a clear scan. The kind is told from what is in the file, not from its name.',
    next,
  );

export const tooSlow = (): Refusal =>
  problem(
    'resume-too-slow',
    'This file takes too long to read',
    'Reading a resume takes less than a second, a scan some seconds, and this one was not done in time. Something in the file keeps the reader busy.',
    EXPORT,
  );

export const unreadable = (): Refusal =>
  problem(
    'resume-unreadable',
    'This file could not be read',
    'The reader gave up on it: something in the file is broken or needs far more memory than a resume should.',
    EXPORT,
  );

export const tooManyPages = (pages: number): Refusal =>
  problem(
    'resume-too-long',
    'This is too long for a resume',
    `It has ${pages} pages, and Rolefit reads up to 20.`,
    'Attach the resume alone, without certificates and samples of work.',
  );

export const notAResume = (looksLike: string): Refusal =>
  problem(
    'not-a-resume',
    'This does not read like a resume',
    `${looksLike} Nothing was weighed.`,
    'Attach your resume: a document that says what you have done, where and when, and what you can do.',
  );
