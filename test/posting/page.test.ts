import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import { readPostingPage } from '../../src/posting/page/page.ts';

const FIXTURES = new URL('../fixtures/postings-html/', import.meta.url);
const LINK = 'https://bakery.example/jobs/pastry-chef-4711';
const source = { url: LINK, now: new Date('2030-02-01T00:00:00Z') };
const html = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8');
const read = (name: string) => readPostingPage(html(name), source);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.text.code;
    throw error;
  }
  return 'no problem';
};

const TEXT = `Harbour Bakery bakes for forty cafés on the coast. We are looking for a pastry chef who likes early mornings and quiet kitchens.

What you will do
- Laminate and bake croissants for about 900 guests a day
- Plan the weekly order of flour, butter and fruit
- Train two apprentices

What you bring
- 3+ years of experience in a production bakery
- A food hygiene certificate, level 2
- Ability to lift 25 kg

Nice to have
- Sourdough & viennoiserie competitions

What we offer
Full-time, 38 hours, salary from 2,900 € a month, every second weekend free.`;

test.each(['ld-graph.html', 'ld-array.html', 'ld-twice.html', 'ld-broken.html'])(
  '%s is read from its structured data',
  (name) => {
    const { hash, ...posting } = read(name);
    expect(posting).toEqual({
      url: LINK,
      source: 'json-ld',
      title: 'Pastry Chef',
      company: 'Harbour Bakery',
      location: 'Brighton, GB',
      text: TEXT,
      open: true,
      postedAt: '2030-01-02',
      oddities: [],
    });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  },
);

test.each(['cards.html', 'form.html', 'microdata.html'])(
  '%s is read as a person reads it, frame and forms left out',
  (name) => {
    const { hash: _, ...posting } = read(name);
    expect(posting).toEqual({
      url: LINK,
      source: 'page',
      title: 'Pastry Chef',
      company: 'Harbour Bakery',
      location: 'Brighton, UK',
      text: TEXT,
      open: true,
      postedAt: null,
      oddities: [],
    });
  },
);

test('a page without any structure keeps all of the posting and none of the frame', () => {
  const { text, title, company, location } = read('flat.html');
  expect({ title, company, location }).toEqual({
    title: 'Pastry Chef',
    company: 'Harbour Bakery',
    location: 'Brighton, UK',
  });
  expect(text).toBe(`Pastry Chef\nBrighton, UK\n\n${TEXT}`);
});

test('a German page with bold headings, typed bullets and a table', () => {
  const { text, title, company } = read('german.html');
  expect({ title, company }).toEqual({ title: 'Pflegefachkraft (m/w/d)', company: 'Klinik am See' });
  expect(text).toBe(`Pflegefachkraft (m/w/d)
Wir suchen zum nächstmöglichen Zeitpunkt eine Pflegefachkraft für unsere chirurgische Station in Teilzeit oder Vollzeit.

Ihre Aufgaben
- Grund- und Behandlungspflege
- Dokumentation im Stationssystem
- Anleitung von Auszubildenden

Ihr Profil
- Abgeschlossene Ausbildung als Pflegefachkraft
- Mehrjährige Erfahrung in der Chirurgie von Vorteil

Wir bieten
Gehalt | nach TVöD
Urlaub | 30 Tage`);
});

test('the same posting has the same hash on every layout of the page', () => {
  const names = readdirSync(FIXTURES).filter((name) => /^(?:ld-|cards|form|microdata)/.test(name));
  expect(names).toHaveLength(7);
  expect(new Set(names.map((name) => read(name).hash)).size).toBe(1);
});

test.each([
  ['list.html', 'posting-list'],
  ['login.html', 'posting-login'],
  ['wall.html', 'posting-blocked'],
  ['shell.html', 'posting-empty'],
  ['article.html', 'posting-not-a-job'],
])('%s is refused as %s', (name, code) => {
  expect(codeOf(() => read(name))).toBe(code);
});

test('a posting is open until the date it names, and closed after', () => {
  const at = (now: string): boolean => readPostingPage(html('ld-graph.html'), { url: LINK, now: new Date(now) }).open;
  expect([at('2030-02-28T23:00:00Z'), at('2030-03-02T00:00:00Z')]).toEqual([true, false]);
});

test('of several described jobs the one of this page is taken, and none when no page fits', () => {
  const job = (title: string, path: string) => ({
    '@type': 'JobPosting',
    title,
    url: `https://bakery.example${path}`,
    description: `<p>${title}: ${'you will bake and we offer benefits. '.repeat(12)}</p>`,
  });
  const jobs = [job('Baker', '/jobs/baker-1'), job('Pastry Chef', '/jobs/pastry-chef-4711')];
  const page = (heading: string) =>
    `<html><head><script type="application/ld+json">${JSON.stringify(jobs)}</script></head><body><h1>${heading}</h1></body></html>`;
  expect(readPostingPage(page('Jobs'), source).title).toBe('Pastry Chef');
  const elsewhere = { ...source, url: 'https://bakery.example/jobs' };
  expect(readPostingPage(page('Baker'), elsewhere).title).toBe('Baker');
  expect(codeOf(() => readPostingPage(page('Jobs'), elsewhere))).toBe('posting-list');
});

test.each([
  [
    { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Spain' } },
    'Remote (Spain)',
  ],
  [
    { jobLocation: ['Leeds', 'York', 'Hull', 'Ripon', 'Selby', 'Leeds'].map((name) => ({ '@type': 'Place', name })) },
    'Leeds; York; Hull; Ripon and 1 more',
  ],
  [
    {
      jobLocation: { address: { addressLocality: 'Lyon', addressRegion: 'Lyon', addressCountry: { name: 'France' } } },
    },
    'Lyon, France',
  ],
  [{ jobLocation: 'Leeds' }, 'Leeds'],
  [{}, null],
])('the place of %j is %s', (fields, location) => {
  const job = {
    '@type': 'https://schema.org/JobPosting',
    title: 'Baker',
    description: 'You will bake. '.repeat(30),
    ...fields,
  };
  const page = `<script type="application/ld+json">${JSON.stringify(job)}</script>`;
  expect(readPostingPage(page, source).location).toBe(location);
});

test('what scripts, hidden parts and comments say is not in the text', () => {
  const planted = html('flat.html').replace(
    '<h3>',
    '<p style="display:none">SECRET</p><!-- SECRET --><script>"SECRET"</script><div hidden>SECRET</div><h3>',
  );
  expect(readPostingPage(planted, source).text).not.toContain('SECRET');
});
