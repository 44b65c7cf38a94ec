import type { Block, Card } from '../chat/card.ts';
import type { Engine } from '../fit/role.ts';
import { EVALUATE, itemOf, type Kept, opens } from './evaluations.ts';
import { privacyWith } from './privacy.ts';

/** The page where a person begins: what to do, what they did last, and what happens with what they give. */
export const homeCard = (kept: readonly Kept[], engine: Engine): Card => ({
  title: 'How well does your resume answer a job posting?',
  summary: 'Give your resume and a job posting: Rolefit shows your fit, with the evidence for every point.',
  tone: 'plain',
  blocks: [
    {
      kind: 'text',
      line: [
        'Give your resume and a job posting: Rolefit shows your fit, with the evidence for every point, and what to do next.',
      ],
    },
    ...latest(kept),
    { kind: 'divider' },
    { kind: 'heading', text: 'What happens with what you give' },
    { kind: 'list', ordered: false, items: privacyWith(engine).map((line) => ({ line: [line] })) },
    { kind: 'note', line: ["The number is a fit estimate and may be wrong. Employers' systems do not use it."] },
  ],
  buttons: [EVALUATE, ...kept.map(opens)],
});

const latest = (kept: readonly Kept[]): Block[] =>
  kept.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Your latest evaluations' },
        { kind: 'list', ordered: true, items: kept.map(itemOf) },
      ];
