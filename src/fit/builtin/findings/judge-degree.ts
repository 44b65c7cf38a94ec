import type { Judgement } from '../../finding.ts';
import type { KnockOut } from '../../role.ts';
import { type Degree, degreesHeld, fieldsOf, isField, rankOf } from './degrees-held.ts';
import type { Evidence } from './evidence.ts';
import { quoteOf } from './quotes.ts';

type Told = Omit<Judgement, 'knockOut'>;

const EQUIVALENT = /equivalent|or .*experience/i;

/** A degree by its level and field. Where experience would do as well, or the paper is silent, it is asked and never failed. */
export function judgeDegree({ asks, label, words }: KnockOut, evidence: Evidence): Told {
  const ranks = asks.flatMap((ask) => rankOf(ask) ?? []);
  const least = ranks.length > 0 ? Math.min(...ranks) : (rankOf(label) ?? 0);
  const fields = fieldsOf(asks).filter((field) => !EQUIVALENT.test(field));
  const held = degreesHeld(evidence);
  const enough = held.filter(({ rank, finished }) => finished && rank >= least);
  const fitting = enough.find((degree) => fields.length === 0 || fields.some((field) => isField(field, degree)));
  const quotes = (degrees: readonly Degree[]) =>
    degrees
      .slice(0, 2)
      .map((degree) => quoteOf(evidence.resume, evidence.statements[degree.statement] ?? degree, degree));
  if (fitting) return { verdict: 'pass', reason: 'Your resume states this degree.', quotes: quotes([fitting]) };
  if (enough.length > 0)
    return {
      verdict: 'ask',
      reason: `You state a degree of this level; whether its field counts as ${fields.slice(0, 2).join(' or ')} is theirs to say.`,
      quotes: quotes(enough),
    };
  if (asks.some((ask) => EQUIVALENT.test(ask)) || EQUIVALENT.test(words))
    return {
      verdict: 'ask',
      reason: 'Your resume states no such degree, but equivalent experience is accepted: say how yours answers it.',
      quotes: quotes(held),
    };
  if (held.length === 0) return { verdict: 'ask', reason: 'Your resume states no degree.', quotes: [] };
  const open = held.some(({ rank, finished }) => !finished && rank >= least);
  return open
    ? {
        verdict: 'ask',
        reason: 'You are still working on this degree: say when you will have it.',
        quotes: quotes(held),
      }
    : { verdict: 'fail', reason: 'The degree you state is below the level asked.', quotes: quotes(held) };
}
