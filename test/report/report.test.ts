import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { decimal } from '../../src/cards/words.ts';
import { reportPage } from '../../src/report/report.ts';
import { role } from '../fixtures/article/by-hand.ts';
import { evaluated, reportedTwice } from './reported.ts';

const reported = reportedTwice();
const html = reportPage(reported);
const { document } = parseHTML(html);
const words = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

test('every requirement stands there once, with the posting’s words, its level and its points', () => {
  const { findings, fit } = reported.evaluation;
  const shown = [...document.querySelectorAll('.requirements .entry')].map((entry) => {
    const [posted = '', ...own] = [...entry.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
    const level = entry.querySelector('.level')?.textContent;
    return { label: entry.querySelector('h4')?.textContent, posted, own, level };
  });
  const expected = role.requirements.map(({ id, label, words: posted }) => {
    const { quotes = [] } = findings.find(({ requirement }) => requirement === id) ?? {};
    const addend = fit.receipt.addends.find(({ requirement }) => requirement === id);
    const level = addend?.level === 'absent' ? 'not shown' : addend?.level;
    const points = `${decimal(addend?.points ?? 0)} of ${decimal(addend?.possible ?? 0)} points`;
    return { label, posted, own: quotes.map(({ text }) => text), level: `${level} · ${points}` };
  });
  expect(shown).toEqual(expected);
  expect(words('.requirements .nothing')).toEqual(Array(5).fill('Your resume shows nothing of it.'));
});

test('requirements are grouped by importance, with what each group gave', () => {
  expect(words('.group')).toEqual([
    'Asked as a must 14 of 15 matched · 67.02 of 72.58 points',
    'Preferred 6 of 7 matched · 18.87 of 22.58 points',
    'A bonus 0 of 3 matched · 0 of 4.84 points',
  ]);
});

test('hard conditions stand above the score, and each by itself with its reason', () => {
  expect(html.indexOf('class="verdicts"')).toBeLessThan(html.indexOf('class="dial"'));
  expect(words('.verdicts li')).toEqual([
    '? ask authorized to work in Ireland',
    '✓ pass 5+ years of backend software engineering',
  ]);
  expect(words('#conditions .entry-head + p')).toEqual(['Read by hand.', 'Read by hand.']);
});

test('the score is a picture with its words, and its parts are bars with their number', () => {
  expect(words('.chart .meter').slice(0, 2)).toEqual([
    'Many languages, not a single stack4 of 5 matched80',
    'Reliability in operation, not on paper4 of 5 matched83',
  ]);
  expect(document.querySelector('.chart .gauge')?.getAttribute('aria-label')).toBe('80 of 100');
  expect(document.querySelector('.dial')?.getAttribute('aria-label')).toBe(
    'Score 86 of 100, excellent match, could show 87',
  );
  expect(words('#dimensions .entry-head')).toEqual([
    'Many languages, not a single stack4 of 5 matched · 80 of 100',
    'Reliability in operation, not on paper4 of 5 matched · 83 of 100',
    'Payments depth, not generic backend2 of 3 matched · 83 of 100',
    'Working across teams, not alone2 of 2 matched · 93 of 100',
  ]);
});

test('the history of checks is a plot, and the same in a table', () => {
  expect(document.querySelector('.plot')?.getAttribute('aria-label')).toBe('Your score over 2 checks: 17, 86');
  expect(document.querySelectorAll('.plot .trend')).toHaveLength(1);
  expect(words('#history tbody tr')).toEqual([
    '12 November 2026, 09:30 UTC17Weak match5 of 25the first one',
    '20 November 2026, 09:30 UTC this report86Excellent match20 of 25+69 points · 20 requirements up',
  ]);
});

test('checks that can’t be compared are told, and no line leads from one to the other', () => {
  const [first, second] = reported.checks;
  if (!first || !second) throw new Error('two checks');
  const old = { ...first.evaluation, engine: { name: 'by hand', version: '0' } };
  const page = reportPage({ ...reported, checks: [{ ...first, evaluation: old }, second] });
  expect(page).not.toContain('class="trend"');
  expect(page).toContain('Not to be compared. The reader is newer than the one you were read by last time.');
});

test('a first check has no plot, and says how a second one comes about', () => {
  const page = reportPage(reportedTwice({ checks: reported.checks.slice(1) }));
  expect(page).not.toContain('class="plot"');
  expect(page).toContain('press “Evaluate again” on the card');
});

test('what counts through something else says why, and sentences of a model are told from ours', () => {
  const { evaluation } = reported;
  const findings = evaluation.findings.map((finding) =>
    finding.requirement === 'sql'
      ? { ...finding, implied: { by: 'PostgreSQL', reason: 'PostgreSQL shows SQL' } }
      : finding,
  );
  const page = reportPage({ ...reported, evaluation: { ...evaluation, findings, written: 'model' } });
  expect(page).toContain('<p>PostgreSQL shows SQL.</p>');
  expect(page).toContain('were written by the reader, and checked against the facts');
  expect(html).not.toContain('were written by the reader');
});

test('the receipt is recomputed while the page is made, and a changed one is no report', () => {
  expect(words('#receipt .receipt').join()).toContain('Recomputed from the receipt just now: 86 = 86');
  const evaluation = evaluated({ findings: [], judgements: [] });
  const { receipt } = evaluation.fit;
  const changed = { ...evaluation, fit: { ...evaluation.fit, receipt: { ...receipt, score: 99 } } };
  expect(() => reportPage(reportedTwice({ evaluation: changed }))).toThrow('contradicts itself');
});

test('nothing is needed to read it: no script, nothing loaded, no style but the sheet', () => {
  expect(document.querySelectorAll('script, img, iframe, object, [style]')).toHaveLength(0);
  expect([...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual(['data:,']);
});

test('it says until when it opens, and how often it was opened', () => {
  expect(words('.ending p')[0]).toContain('until 27 November 2026, 09:30 UTC. It was not opened before.');
  const again = reportPage(reportedTwice({ openings: { count: 2, last: new Date(Date.UTC(2026, 10, 21, 8)) } }));
  expect(again).toContain('It was opened 2 times before, last on 21 November 2026, 08:00 UTC.');
});
