import { describe, expect, test } from 'vitest';
import type { Block, Button, Card } from '../../src/chat/card.ts';
import { renderCard } from '../../src/web/render.ts';

const card = (changes: Partial<Card>): Card => ({
  title: 'T',
  summary: 'S',
  tone: 'plain',
  blocks: [],
  buttons: [],
  ...changes,
});
/** The markup of one block alone. */
const block = (...blocks: readonly Block[]): string =>
  renderCard(card({ blocks }))
    .replace('<article class="card tone-plain" aria-label="S"><h2>T</h2>', '')
    .replace('</article>', '');

describe('a card as HTML', () => {
  test('is an article named by its summary, with its tone as a class', () => {
    expect(renderCard(card({ title: 'Backend Engineer', summary: 'Fit 78 of 100.', tone: 'good' }))).toBe(
      '<article class="card tone-good" aria-label="Fit 78 of 100."><h2>Backend Engineer</h2></article>',
    );
  });

  test('says what follows the first dot of a title more quietly', () => {
    expect(renderCard(card({ title: 'Nurse · Lakeside' }))).toContain(
      '<h2>Nurse<span class="title-rest">\u00a0· Lakeside</span></h2>',
    );
  });

  test('text keeps its spans, and a bare string is only text', () => {
    const line = [
      '<b>a</b> & "b" ',
      { kind: 'strong', text: '<c>' },
      { kind: 'emphasis', text: 'd' },
      { kind: 'code', text: 'e' },
    ] as const;
    expect(block({ kind: 'text', line })).toBe(
      '<p>&lt;b&gt;a&lt;/b&gt; &amp; &quot;b&quot; <strong>&lt;c&gt;</strong><em>d</em><code>e</code></p>',
    );
  });

  test('links lead to web and mail addresses', () => {
    expect(
      block({
        kind: 'text',
        line: [{ kind: 'link', text: 'the posting', href: 'https://jobs.example.com/?a=1&b="2"' }],
      }),
    ).toBe(
      '<p><a href="https://jobs.example.com/?a=1&amp;b=%222%22" target="_blank" rel="noopener noreferrer nofollow">the posting</a></p>',
    );
    expect(block({ kind: 'note', line: [{ kind: 'link', text: 'mail', href: 'mailto:a@example.com' }] })).toContain(
      'href="mailto:a@example.com"',
    );
  });

  test.each([
    'javascript:alert(1)',
    ' jAvascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.com',
    'x',
    '',
  ])('a link to %j is only its text', (href) => {
    expect(block({ kind: 'text', line: [{ kind: 'link', text: 'click', href }] })).toBe('<p>click</p>');
  });

  test('headings, notes and unordered lists are what they are', () => {
    expect(
      block(
        { kind: 'heading', text: 'Missing' },
        { kind: 'note', line: ['small'] },
        { kind: 'list', ordered: false, items: [] },
      ),
    ).toBe('<h3>Missing</h3><p class="note">small</p><ul class="items"></ul>');
  });

  test('a button carries its command and values, and says more than its label where it can', () => {
    const button: Button = {
      label: 'Evidence',
      command: 'evidence',
      values: { evaluation: '"1"' },
      opens: 'answer',
      style: 'primary',
      description: 'for you',
    };
    expect(renderCard(card({ buttons: [button] }))).toContain(
      '<div class="buttons"><button type="button" class="button primary" data-command="evidence" ' +
        'data-values="{&quot;evaluation&quot;:&quot;\\&quot;1\\&quot;&quot;}" data-opens="answer" aria-label="Evidence: for you">Evidence</button></div>',
    );
  });

  test('long texts are clipped by grapheme before they are escaped', () => {
    expect(block({ kind: 'heading', text: '&'.repeat(200) })).toBe(`<h3>${'&amp;'.repeat(159)}…</h3>`);
    const family = '👨‍👩‍👧‍👦';
    expect(block({ kind: 'heading', text: family.repeat(20) })).toBe(`<h3>${family.repeat(14)}…</h3>`);
    expect(block({ kind: 'text', line: ['a'.repeat(3_999), { kind: 'strong', text: 'bc' }, 'd'] })).toBe(
      `<p>${'a'.repeat(3_999)}<strong>…</strong></p>`,
    );
  });

  test('control characters and what turns the direction of writing are left out', () => {
    expect(block({ kind: 'heading', text: 'a\u0000b\u202ec\u2066d\ne' })).toBe('<h3>abcd\ne</h3>');
  });
});
