import { opinionCard } from '../src/cards/opinion.ts';
import { defineCommand, type Given, ref, text } from '../src/chat/command.ts';
import { Problem } from '../src/chat/problem.ts';
import type { Services } from '../src/services.ts';
import { seenEvaluation } from '../src/store/own.ts';

const options = {
  evaluation: ref({ label: 'About this evaluation', required: true }),
  score: text({
    label: 'I would say …',
    help: 'A whole number from 0 to 100: 85 and above is excellent, from 70 strong, from 45 partial',
    required: true,
    multiline: false,
  }),
  why: text({
    label: 'Because …',
    help: 'For whoever runs Rolefit here. Please write no personal data',
    required: false,
    multiline: true,
  }),
};

export default defineCommand({
  name: 'opinion',
  summary: 'Say which score you would give, and why',
  listed: false,
  options,
  async run({ values: { evaluation: id, score, why }, person, place, services }: Given<typeof options, Services>) {
    const said = scoreIn(score);
    const { fit, engine, posting } = await seenEvaluation(services.store, id, { person, place });
    const by = `${engine.name} ${engine.version}`;
    const ours = { ours: fit.score, engine: by, postingHash: posting.hash };
    await services.store.opinions.put({ evaluation: id, person, said, ...ours, why });
    return opinionCard(said, fit.score);
  },
});

/** Whole numbers as people write them. Throws the Problem `score-not-a-number`. */
function scoreIn(text: string): number {
  const [, digits] = /^\s*(\d{1,3})\s*%?\s*$/.exec(text) ?? [];
  const score = Number(digits);
  if (digits !== undefined && score <= 100) return score;
  const problem = {
    code: 'score-not-a-number',
    title: 'This is no score',
    detail: 'A score is a whole number from 0 to 100.',
    next: 'Write the number alone, such as 62.',
  };
  throw new Problem(problem, 'score');
}
