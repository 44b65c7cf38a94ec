import type { Advice, AdviceKind, Evaluation } from '../fit/evaluation.ts';
import { plural } from '../fit/wording.ts';
import { type Html, html } from '../web/html.ts';
import type { Section } from './report.ts';

/** What each kind of advice is about. */
const KINDS: Record<AdviceKind, string> = {
  show: 'Show it: it is in your resume, and could say more',
  say: 'Say it, if it is true of you: your resume leaves it open',
  learn: 'Learn it: your resume shows nothing of it',
  ask: 'Ask: a condition that nobody can tell from your resume',
};

/** What to do next, the largest gain first. */
export function advice({ recommendations, role }: Evaluation): Section | undefined {
  if (recommendations.length === 0) return undefined;
  const labels = new Map([...role.requirements, ...role.knockOuts].map(({ id, label }) => [id, label]));
  const items = recommendations.map((each) => item(each, labels));
  return { id: 'next', title: 'Do next', body: html`<ol class="items">${items}</ol>` };
}

function item({ title, detail, requirements, gain, kind }: Advice, labels: ReadonlyMap<string, string>): Html {
  const served = requirements.flatMap((id) => labels.get(id) ?? []);
  const worth = kind === 'ask' ? 'a condition, no points' : `up to +${plural(gain, 'point')}`;
  return html`<li><h3 class="item-title">${title} <span class="pill">${worth}</span></h3><p>${detail}</p><p class="note">${KINDS[kind]}${served.length > 0 && html`. For: ${served.join(' · ')}`}</p></li>`;
}
