import fc from 'fast-check';
import type { Block, Line, Span } from '../../src/chat/card.ts';

/** Up to three of a thing. */
export const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });

/** Any block of a card, made of these texts, and of spans that are these texts or one of `others` (links, mentions). */
export function anyBlock(text: fc.Arbitrary<string>, ...others: readonly fc.Arbitrary<Span>[]): fc.Arbitrary<Block> {
  const marked: fc.Arbitrary<Span> = fc.record({ kind: fc.constantFrom('strong', 'emphasis', 'code'), text });
  const line: fc.Arbitrary<Line> = fc.array(fc.oneof(text, marked, ...others), { maxLength: 4 });
  const value = fc.oneof(fc.double(), fc.integer());
  const picture = fc.oneof(text, fc.constant('https://rolefit.example/picture/86-94-x.png'));
  const state = fc.constantFrom('waiting', 'running', 'done', 'failed');
  const item = fc.oneof(fc.record({ title: text, line }), fc.record({ line }));
  return fc.oneof(
    fc.record({ kind: fc.constant('heading'), text }),
    fc.record({ kind: fc.constantFrom('text', 'note'), line }),
    fc.record({
      kind: fc.constant('score'),
      value,
      label: text,
      alt: text,
      picture: fc.option(picture, { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('facts'), facts: few(fc.record({ label: text, value: line })) }),
    fc.record({ kind: fc.constant('meters'), meters: few(fc.record({ label: text, value, note: text })) }),
    fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: few(item) }),
    fc.record({ kind: fc.constant('table'), caption: text, columns: few(text), rows: few(few(line)) }),
    fc.record({ kind: fc.constant('quote'), line, source: text }),
    fc.record({ kind: fc.constant('stages'), stages: few(fc.record({ label: text, state })) }),
    fc.constant({ kind: 'divider' } as const),
  );
}
