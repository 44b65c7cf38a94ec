import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/slack/words.ts';

test.each([
  ['<https://jobs.example.com/1?a=1&amp;b=2>', 'https://jobs.example.com/1?a=1&b=2'],
  ['<https://jobs.example.com/1|jobs.example.com/1>', 'https://jobs.example.com/1'],
  ['<@U1> look at <#C1|jobs> please', 'look at #jobs please'],
  ['<!channel> <!subteam^S1|@team> hello', 'hello'],
  ['write to <mailto:a@b.example|a@b.example>', 'write to a@b.example'],
  ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
  ['&amp;lt;', '&lt;'],
])('Slack’s %s is what a person wrote', (sent, written) => {
  expect(wordsOf(sent)).toBe(written);
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test('whatever people write comes through Slack as they wrote it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<@U1>', '&amp;', '<!channel|x>')), (text) => {
      expect(wordsOf(escaped(text))).toBe(text.trim());
    }),
  );
});
