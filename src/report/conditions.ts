import { VERDICTS } from '../cards/words.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Judgement } from '../fit/finding.ts';
import type { KnockOut } from '../fit/role.ts';
import { type Html, html } from '../web/html.ts';
import { sideBySide } from './quotes.ts';
import type { Section } from './report.ts';

/** What is not met comes first. */
export const VERDICT_ORDER = ['fail', 'ask', 'pass'] as const;

/** The hard conditions one by one, with the words of both papers. */
export function conditions({ role, judgements }: Evaluation): Section | undefined {
  const judged = VERDICT_ORDER.flatMap((verdict) =>
    role.knockOuts.flatMap((knockOut) => {
      const judgement = judgements.find((each) => each.knockOut === knockOut.id && each.verdict === verdict);
      return judgement ? [condition(knockOut, judgement)] : [];
    }),
  );
  if (judged.length === 0) return undefined;
  const note = html`<p class="note">They stand beside the score and never move it.</p>`;
  return { id: 'conditions', title: 'Hard conditions', body: html`${note}<ul class="entries">${judged}</ul>` };
}

const condition = ({ label, words }: KnockOut, { verdict, reason, quotes }: Judgement): Html =>
  html`<li class="entry"><div class="entry-head"><h3>${label}</h3><p class="verdict ${verdict}"><strong>${VERDICTS[verdict]}</strong></p></div><p>${reason}</p>${sideBySide(words, quotes, NOTHING)}</li>`;

const NOTHING = 'No words of your resume settle it.';
