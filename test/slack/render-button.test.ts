import { describe, expect, test } from 'vitest';
import type { Button } from '../../src/chat/card.ts';
import { ACTION, readPressed, renderButtons } from '../../src/slack/button.ts';

const button = (changes: Partial<Button> = {}): Button => ({
  label: 'Evidence',
  command: 'evidence',
  values: { evaluation: 'e1' },
  opens: 'answer',
  style: 'plain',
  ...changes,
});
const elements = (...buttons: readonly Button[]) => renderButtons(buttons).flatMap((row) => row.elements);

describe('a button', () => {
  test('gives back what it was made of', () => {
    const [only] = elements(button({ opens: 'form', values: { again: 'ev_1' } }));
    expect(only).toMatchObject({ type: 'button', action_id: expect.stringMatching(ACTION) });
    expect(readPressed(only?.type === 'button' ? (only.value ?? '') : '')).toEqual({
      command: 'evidence',
      values: { again: 'ev_1' },
      opens: 'form',
    });
  });

  test.each([
    '',
    'x',
    'null',
    '{}',
    '{"command":"a","values":{"b":1},"opens":"answer"}',
    '{"command":"a","values":{},"opens":"door"}',
  ])('of somebody else with the value %j is none of ours', (value) => {
    expect(readPressed(value)).toBeUndefined();
  });

  test('says its label first to a screen reader, and no more than Slack takes', () => {
    const description = "The posting's words beside your resume's words, for your eyes only, and more";
    expect(elements(button({ description }))).toMatchObject([
      { accessibility_label: "Evidence: The posting's words beside your resume's words, for your eyes on…" },
    ]);
  });

  test('without a label is named by its command', () => {
    expect(elements(button({ label: ' ' }))).toMatchObject([{ text: { text: 'evidence' } }]);
  });

  test('with more values than Slack takes is a mistake', () => {
    expect(() => renderButtons([button({ values: { evaluation: 'x'.repeat(2_000) } })])).toThrow(
      'the values of a button for evidence do not fit',
    );
  });
});

test('buttons stand in rows of 25, each with an id of its own, and quiet ones below', () => {
  const quiet = button({ style: 'quiet', label: '👍' });
  const rows = renderButtons([quiet, ...Array.from({ length: 26 }, () => button())]);
  expect(rows.map((row) => row.elements.length)).toEqual([25, 1, 1]);
  expect(rows.at(-1)?.elements).toMatchObject([{ text: { text: '👍' }, action_id: 'press:26' }]);
  expect(new Set(rows.flatMap((row) => row.elements.map(({ action_id }) => action_id)))).toHaveLength(27);
});
