import { describe, expect, test } from 'vitest';
import type { Block, Card } from '../../src/chat/card.ts';
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

describe('a block of a card', () => {
  test('a score is a picture with its words', () => {
    expect(
      block({ kind: 'score', value: 78, label: 'Strong match', alt: 'Fit estimate 78 of 100: strong match' }),
    ).toBe(
      '<div class="hero"><svg class="dial" viewBox="0 0 120 120" role="img" aria-label="Fit estimate 78 of 100: strong match">' +
        '<circle class="dial-track" cx="60" cy="60" r="52"></circle>' +
        '<circle class="dial-arc" cx="60" cy="60" r="52" pathLength="100" stroke-dasharray="78 100" transform="rotate(-90 60 60)"></circle>' +
        '<text class="dial-value" x="60" y="60" text-anchor="middle" dominant-baseline="central">78</text></svg>' +
        '<div class="hero-words"><p class="band">Strong match</p></div></div>',
    );
  });

  test('a score with a picture shows that one, from this server', () => {
    const score = { kind: 'score', value: 78, label: 'Strong match', alt: 'Score 78 of 100' } as const;
    expect(block({ ...score, picture: 'https://rolefit.example/picture/78-84-x.png' })).toBe(
      '<div class="hero"><img class="score-picture" src="/picture/78-84-x.png" alt="Score 78 of 100" width="1200" height="400">' +
        '<div class="hero-words"><p class="band">Strong match</p></div></div>',
    );
    for (const picture of ['https://a.example//b.example/x.png', 'https://a.example/x.png', 'x'])
      expect(block({ ...score, picture })).toContain('class="dial"');
  });

  test.each([
    [-5, '0'],
    [0, '0'],
    [Number.NaN, '0'],
    [99.5, '100'],
    [1e9, '100'],
  ])('a score of %d shows %s, and an arc only above 0', (value, shown) => {
    const markup = block({ kind: 'score', value, label: 'L', alt: 'A' });
    expect(markup).toContain(`central">${shown}</text>`);
    expect(markup.includes('dial-arc')).toBe(shown !== '0');
  });

  test('the facts that follow a score stand beside it', () => {
    const markup = block(
      { kind: 'score', value: 1, label: 'L', alt: 'A' },
      { kind: 'facts', facts: [{ label: 'Matched', value: [{ kind: 'strong', text: '1 of 2' }] }] },
      { kind: 'divider' },
    );
    expect(markup).toContain(
      '<p class="band">L</p><dl class="facts"><div class="fact"><dt>Matched</dt><dd><strong>1 of 2</strong></dd></div></dl></div></div><hr>',
    );
  });

  test('a line of names is a list of chips, with what stands in brackets as a note', () => {
    expect(block({ kind: 'text', line: ['Go · TypeScript (must)'] })).toBe(
      '<ul class="chips"><li class="chip">Go</li><li class="chip">TypeScript <span class="chip-note">must</span></li></ul>',
    );
  });

  test.each(['A sentence · and another one.', 'Go', `Go · ${'x'.repeat(61)}`, 'Go ·  · C'])(
    '%j is no line of names',
    (text) => {
      expect(block({ kind: 'text', line: [text] })).toBe(`<p>${text}</p>`);
    },
  );

  test('a fact with one name looks like its neighbours with several', () => {
    const facts = (...values: readonly string[]) => values.map((value) => ({ label: 'L', value: [value] }));
    expect(block({ kind: 'facts', facts: facts('Go · C', 'Java') }).match(/class="chip"/g)).toHaveLength(3);
    expect(block({ kind: 'facts', facts: facts('Java') })).not.toContain('chip');
  });

  test('meters say their value in words and in their bar', () => {
    expect(block({ kind: 'meters', meters: [{ label: 'Depth', value: 48, note: '3 of 6 matched' }] })).toBe(
      '<ul class="meters"><li class="meter"><span class="meter-label">Depth</span><span class="meter-note">3 of 6 matched</span>' +
        '<svg class="gauge" role="img" aria-label="48 of 100"><rect class="bar-track" width="100%" height="100%" rx="4"></rect>' +
        '<rect class="bar-fill" width="48%" height="100%" rx="4"></rect></svg><span class="meter-value" aria-hidden="true">48</span></li></ul>',
    );
  });

  test('an ordered list shows the gain at the end of a title as a pill', () => {
    expect(
      block({
        kind: 'list',
        ordered: true,
        items: [{ title: 'Show it (+4)', line: ['Say so.'] }, { line: ['Plain'] }],
      }),
    ).toBe(
      '<ol class="items"><li><p class="item-title">Show it <span class="pill">+4</span></p><p>Say so.</p></li><li><p>Plain</p></li></ol>',
    );
  });

  test('a table has a caption, scopes, and a box of its own that takes the focus', () => {
    expect(block({ kind: 'table', caption: 'Points', columns: ['What', 'Of'], rows: [[['Go'], ['6.5']]] })).toBe(
      '<div class="table" role="region" aria-label="Points" tabindex="0"><table><caption>Points</caption>' +
        '<thead><tr><th scope="col">What</th><th scope="col" class="number">Of</th></tr></thead>' +
        '<tbody><tr><th scope="row">Go</th><td class="number">6.5</td></tr></tbody></table></div>',
    );
  });

  test('quotes in a row stand side by side; one alone stands by itself', () => {
    const one = { kind: 'quote', line: ['We ask for Go.'], source: 'the posting' } as const;
    const markup =
      '<figure class="quote"><blockquote>We ask for Go.</blockquote><figcaption>the posting</figcaption></figure>';
    expect(block(one)).toBe(markup);
    expect(block(one, one, { kind: 'divider' }, one)).toBe(
      `<div class="quotes">${markup}<div class="answers">${markup}</div></div><hr>${markup}`,
    );
    expect(block({ kind: 'quote', line: ['x'] })).toBe('<figure class="quote"><blockquote>x</blockquote></figure>');
  });

  test('stages say their state in words, and the running one is the current step', () => {
    const stages = (['done', 'running', 'waiting', 'failed'] as const).map((state) => ({ label: state, state }));
    const sign = '<span class="stage-sign" aria-hidden="true"></span>';
    expect(block({ kind: 'stages', stages })).toBe(
      `<ol class="stages"><li class="stage done">${sign}done <span class="stage-state">done</span></li>` +
        `<li class="stage running" aria-current="step">${sign}running <span class="stage-state">in progress</span></li>` +
        `<li class="stage waiting">${sign}waiting <span class="stage-state">waiting</span></li>` +
        `<li class="stage failed">${sign}failed <span class="stage-state">failed</span></li></ol>`,
    );
  });
});
