import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import { workMeter } from './hostile-work.ts';

const workOf = await workMeter();
const { readPostingPage } = await import('../../src/posting/page/page.ts');
const { withoutUnread } = await import('../../src/posting/plain/dom-source.ts');

const source = { url: 'https://bakery.example/jobs/4711', now: new Date('2030-02-01T00:00:00Z') };
const TEXT = `<p>${'Requirements: experience with baking. We offer benefits and a salary. '.repeat(20)}</p>`;
const nested = (open: string, inside: string, close: string, tags: number): string =>
  (open.repeat(110) + inside.repeat(200) + close.repeat(110)).repeat(Math.ceil(tags / 620));

/** Pages that are the worst for one way of walking or another, of about so many tags. */
const PAGES: Readonly<Record<string, (tags: number) => string>> = {
  'flat tags': (tags) => '<b>x</b>'.repeat(tags / 2),
  'links to jobs': (tags) => '<a href="/jobs/x">some job title</a>'.repeat(tags / 2),
  'links below many menus': (tags) => nested('<div class="a">', '<a href="/jobs/a">job title x</a>', '</div>', tags),
  'links in links': (tags) => nested('<a href="/jobs/a1">', '<b>x</b>', '</a>', tags),
  'lists in lists': (tags) => nested('<ul><li>', '<li>x</li>', '</li></ul>', tags / 2),
  'rows in rows': (tags) => nested('<tr><td>', '<b>x</b>', '</td></tr>', tags / 2),
  'forms in forms': (tags) => nested('<form>', '<p>x</p>', '</form>', tags),
  'headings in headings': (tags) => nested('<h2>', 'Chef <b>x</b>', '</h2>', tags),
  'marked places': (tags) => nested('<div class="location">', '<b>x</b>', '</div>', tags),
  'requests for consent': (tags) => nested('<div class="cookie">', '<b>x</b>', '</div>', tags),
  'parts in place of templates': (tags) => '<template shadowrootmode="open">'.repeat(tags),
  'headings alone': (tags) => `<title>${'Chef | '.repeat(40)}</title>${'<h1>Chef at work</h1>'.repeat(tags / 2)}`,
  'tails of other jobs': (tags) => `${'<p>Similar jobs</p>'.repeat(tags / 2 - 1)}<p>Requirements</p>`,
  'tags never closed': (tags) => '<div>'.repeat(tags),
  styles: (tags) => `<div style="${'a:b;'.repeat(8)}">`.repeat(tags),
  'structured data many times': (tags) =>
    `<script type="application/ld+json">{"@type":"JobPosting","title":"x","description":"a &amp; b"}</script>`.repeat(
      tags / 2,
    ),
  'structured data of many places': (tags) =>
    `<script type="application/ld+json">{"@type":"JobPosting","title":"x","description":"${'a '.repeat(400)}","jobLocation":[${'"a &amp; b",'.repeat(tags)}"c"]}</script>`,
  'scripts never closed': (tags) => '<script><svg><style><!--'.repeat(tags / 4),
};

/** Runs of a function, branch or loop for each tag: the worst of these pages takes 560. One walk for each level of nesting takes thousands. */
const WORK_A_TAG = 700;

test.each(Object.entries(PAGES))(
  '%s are read in work that grows with the page, not with its square',
  async (_name, pageOf) => {
    const page = (tags: number): string => `<html><body>${TEXT}${pageOf(tags)}</body></html>`;
    readOrRefuse(page(400));
    const [small, large] = [
      await workOf(() => readOrRefuse(page(2_000))),
      await workOf(() => readOrRefuse(page(8_000))),
    ];
    expect(large).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(4.6);
    expect(large / 8_000).toBeLessThan(WORK_A_TAG);
  },
  60_000,
);

function readOrRefuse(html: string): void {
  try {
    readPostingPage(html, source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

test.each([
  ['tags', '<b>x</b>'.repeat(20_001)],
  ['character references', `<p>${'&amp;'.repeat(150_001)}`],
])('a page of more %s than any real one is refused before it is parsed', async (_what, html) => {
  const small = await workOf(() => readOrRefuse(html));
  expect(small).toBeLessThan(1_000_000);
  expect(() => readPostingPage(html, source)).toThrow(Problem);
});

test.each([
  ['a<script>b</script>c', 'ac'],
  ['a<SCRIPT src=x>b</Script >c', 'ac'],
  ['a<style>b</style>c<svg><path d="b"/></svg>d<!-- b -->e', 'acde'],
  ['a<script>"<!--"</script>c', 'ac'],
  ['a<!-- <script> -->c', 'ac'],
  ['a<script>b', 'a<script>b'],
  ['<script>a<script>b</script>c', 'c'],
  ['a<scripture>b</scripture>c', 'a<scripture>b</scripture>c'],
  ['<script type="application/ld+json">{"a":1}</script>', '<script type="application/ld+json">{"a":1}</script>'],
  ['<script type=application/ld&#x2B;json>{}</script>', '<script type=application/ld&#x2B;json>{}</script>'],
  ['<script data-x="y">ld+json</script>c', 'c'],
])('%j without what is never read is %j', (html, left) => {
  expect(withoutUnread(html)).toBe(left);
});

test('any page of any tags is read or refused, never a crash', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<tr>',
    '<td>',
    '</td>',
    '<h1>',
    '</h1>',
    '<a href="/jobs/a">',
    '</a>',
    '<form>',
    '<input>',
    '</form>',
    '<script>',
    '</script>',
    '<script type="application/ld+json">',
    '{"@type":"JobPosting"}',
    '<svg>',
    '</svg>',
    '<!--',
    '-->',
    '<li>',
    '<ul>',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '<',
    '>',
    '"',
    '<p style="',
    '<body>',
    '</body>',
    '</html>',
    '<html>',
    '<template>',
    '<select><option>',
    '<title>',
    '<textarea>',
    '<plaintext>',
    '<![CDATA[',
    '\0',
    '\ud800',
    'Requirements',
    'text '.repeat(90),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      readOrRefuse(pieces.join(''));
    }),
    { numRuns: 400 },
  );
});
