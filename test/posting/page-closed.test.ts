import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import { readPostingPage } from '../../src/posting/page/page.ts';

const FIXTURES = new URL('../fixtures/postings-html/', import.meta.url);
const LINK = 'https://bakery.example/jobs/pastry-chef-4711';
const source = { url: LINK, now: new Date('2030-02-01T00:00:00Z') };
const html = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8');
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.text.code;
    throw error;
  }
  return 'no problem';
};

const NOTICES = [
  'This job is no longer accepting applications.',
  'Sorry, this position has been filled.',
  'This posting has expired.',
  'Diese Stelle ist nicht mehr verfügbar.',
  'Die Stellenanzeige ist abgelaufen.',
  "Cette offre n'est plus disponible.",
  'Ce poste a été pourvu.',
  'Esta oferta ya no está disponible.',
  'Questa offerta non è più disponibile.',
  'Esta vaga foi encerrada.',
  'Deze vacature is niet meer beschikbaar.',
  'Ta oferta pracy wygasła.',
];
test.each(NOTICES)('a page that says %j is closed, with structured data or without', (notice) => {
  const noted = (name: string): string => html(name).replace(/<h1/, `<p class="notice">${notice}</p><h1`);
  expect(codeOf(() => readPostingPage(noted('ld-graph.html'), source))).toBe('posting-closed');
  expect(codeOf(() => readPostingPage(noted('flat.html'), source))).toBe('posting-closed');
});

test.each([
  'We keep your papers until the position has been filled.',
  'If this job is no longer available, we will tell you.',
  'You will work on systems that are no longer maintained.',
])('%j closes nothing', (sentence) => {
  expect(readPostingPage(html('flat.html').replace('<h3>', `<p>${sentence}</p><h3>`), source).open).toBe(true);
});
