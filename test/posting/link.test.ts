import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalLink, linkIn, looksLikeLink } from '../../src/posting/link.ts';

test.each([
  ['https://jobs.example.com/welder/7', 'https://jobs.example.com/welder/7'],
  ['  http://jobs.example.com/7\n', 'http://jobs.example.com/7'],
  ['www.example.com/jobs/7', 'https://www.example.com/jobs/7'],
  ['www.example.com', 'https://www.example.com/'],
  ['jobs.example.com/7', 'https://jobs.example.com/7'],
  ['<https://jobs.example.com/7|jobs.example.com/7>', 'https://jobs.example.com/7'],
  ['<https://jobs.example.com/7|Welder at Acme>', 'https://jobs.example.com/7'],
  ['<https://jobs.example.com/7>', 'https://jobs.example.com/7'],
  ['file:///etc/passwd', 'file:///etc/passwd'],
])('%j is the link %s', (text, link) => {
  expect(linkIn(text)).toBe(link);
});

test.each([
  '',
  'Welder',
  'Node.js',
  'jobs.example.com',
  'see https://jobs.example.com/7',
  'https://jobs.example.com/7 and more',
  'We look for a welder.',
  'welder@example.com',
  'C++/C#',
  '10.5/hour',
  'data:text/html,hi',
])('%j is no link', (text) => {
  expect(looksLikeLink(text)).toBe(false);
});

test.each([
  ['https://Jobs.Example.COM/Welder?utm_source=x&utm_medium=y#apply', 'https://jobs.example.com/Welder'],
  ['https://jobs.example.com/7?gh_jid=7&gh_src=abc', 'https://jobs.example.com/7?gh_jid=7'],
  ['https://jobs.example.com/7?lever-source=LinkedIn&ref=home', 'https://jobs.example.com/7'],
  ['https://jobs.example.com/apply?ref=REQ-10482', 'https://jobs.example.com/apply?ref=REQ-10482'],
  ['https://jobs.example.com/x?b=2&a=1', 'https://jobs.example.com/x?a=1&b=2'],
  ['http://jobs.example.com/7', 'https://jobs.example.com/7'],
  ['https://jobs.example.com./7', 'https://jobs.example.com/7'],
  ['https://jobs.example.com/app#/job/7', 'https://jobs.example.com/app#/job/7'],
])('%s is the same posting as %s', (link, canonical) => {
  expect(canonicalLink(link)).toBe(canonical);
});

test('a canonical link stays as it is', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
      const once = canonicalLink(link);
      expect(canonicalLink(once)).toBe(once);
    }),
  );
});
