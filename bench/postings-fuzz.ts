import { readdirSync, readFileSync } from 'node:fs';
import { Problem } from '../src/chat/problem.ts';
import { readPostingPage } from '../src/posting/page/page.ts';

/** Fuzzes the reading of pages: pages of the tests' own, cut, doubled, spliced and strewn with tags. Usage: SECONDS [SEED]. */
const FOLDER = new URL('../test/fixtures/postings-html/', import.meta.url);
const PIECES =
  '<div>|</div>|<tr><td>|</td></tr>|<h1>|<a href="/jobs/a">|</a>|<form><input>|<script>|</script>|<script type="application/ld+json">|{"@type":"JobPosting"|<svg>|<!--|-->|<li>|&amp;|&#x110000;|<|>|"|\'|\0|\ud800|<body>|</html>|<p style="display:none|<template>|<textarea>|<title>'.split(
    '|',
  );
/** Past this a page is reported: the worst at the limits of size takes a few hundred milliseconds on an idle core. */
const SLOW = 3_000;

/** A small generator of numbers that a seed repeats (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutated(page: string, other: string, next: (below: number) => number): string {
  let html = page;
  for (let times = next(12) + 1; times > 0; times--) {
    const [from, to] = [next(html.length + 1), next(html.length + 1)].sort((a, b) => a - b) as [number, number];
    const piece = (PIECES[next(PIECES.length)] ?? '').repeat(next(8) === 0 ? 500 : 1);
    const ways = [
      () => html.slice(0, from) + html.slice(to),
      () => html.slice(0, from) + piece + html.slice(from),
      () => html.slice(0, to) + html.slice(from),
      () => html.slice(0, from) + other.slice(next(other.length + 1)),
    ];
    html = (ways[next(ways.length)] ?? (() => html))().slice(0, 400_000);
  }
  return html;
}

/** Reads mutated pages for so long. Throws what is no Problem, with the number of the page that did it. */
export function fuzzPostings(seconds: number, seed: number) {
  const pages = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
  const next = numbers(seed);
  const end = performance.now() + seconds * 1_000;
  const outcome = { seed, pages: 0, read: 0, refused: 0, slowest: 0, slow: 0 };
  for (; performance.now() < end; outcome.pages++) {
    const html = mutated(pages[next(pages.length)] ?? '', pages[next(pages.length)] ?? '', next);
    const start = performance.now();
    try {
      readPostingPage(html, { url: 'https://bakery.example/jobs/4711', now: new Date('2030-02-01') });
      outcome.read += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw new Error(`page ${outcome.pages} of seed ${seed}`, { cause: error });
      outcome.refused += 1;
    }
    const took = performance.now() - start;
    outcome.slowest = Math.max(outcome.slowest, took);
    if (took > SLOW) outcome.slow += 1;
  }
  return outcome;
}

if (import.meta.main) {
  const [seconds = '60', seed = '1'] = process.argv.slice(2);
  console.log(JSON.stringify(fuzzPostings(Number(seconds), Number(seed))));
}
