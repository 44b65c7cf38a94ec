import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPostingPage } from '../../src/posting/page/page.ts';
import type { Posting } from '../../src/posting/posting.ts';
import { DATA } from './labelled.ts';

/** While every saved page was open. */
export const THEN = new Date('2026-02-28T00:00:00Z');
const PAGES = `${DATA}postings/pages/`;

export const isBeside = (): boolean => existsSync(PAGES);

/** What a part says whose data is not beside the project. */
export const LEFT_OUT = 'LEFT OUT: the postings and resumes to measure with are not beside the project.';

export interface SavedPage {
  readonly file: string;
  readonly html: string;
}

export const savedPages = (): SavedPage[] =>
  filesIn('postings/pages', /\.html$/).map((file) => ({ file, html: readFileSync(`${PAGES}${file}`, 'utf8') }));

export const postingOf = ({ html }: SavedPage): Posting => readPostingPage(html, { url: null, now: THEN });

export const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(`${DATA}${folder}`)
    .filter((file) => name.test(file))
    .sort();

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(`${DATA}${path}`));
