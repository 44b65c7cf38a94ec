import { coreReason, decimal, LEVEL_WORDS, timesOver } from '../cards/words.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { LEVELS, type Level } from '../fit/finding.ts';
import type { Addend } from '../fit/fit.ts';
import type { Importance, Requirement } from '../fit/role.ts';
import { type Html, html } from '../web/html.ts';
import { sideBySide } from './quotes.ts';
import type { Section } from './report.ts';

/** Heaviest first. */
const GROUPS: readonly { readonly importance: Importance; readonly title: string }[] = [
  { importance: 'must', title: 'Asked as a must' },
  { importance: 'preferred', title: 'Preferred' },
  { importance: 'bonus', title: 'A bonus' },
];

/** Every requirement: the posting's words beside the resume's words, level and points. */
export function requirements(evaluation: Evaluation): Section {
  const groups = GROUPS.map(({ importance, title }) => {
    const own = evaluation.role.requirements.filter((each) => each.importance === importance);
    return own.length === 0 ? html`` : group(evaluation, title, own);
  });
  const { total } = evaluation.fit;
  const note = html`<p class="note">Points are those of the 100 that each one can give. A level counts only with a quote that stands in your resume word for word.</p>`;
  return { id: 'requirements', title: `All requirements (${total})`, body: html`${note}${groups}` };
}

function group(evaluation: Evaluation, title: string, own: readonly Requirement[]): Html {
  const addends = own.flatMap(({ id }) => addendOf(evaluation, id) ?? []);
  const [points, possible] = [sumOf(addends, 'points'), sumOf(addends, 'possible')];
  const matched = addends.filter(({ level }) => level !== 'absent').length;
  return html`<h3 class="group">${title} <span class="group-sum">${matched} of ${own.length} matched · ${decimal(points)} of ${decimal(possible)} points</span></h3><ol class="entries requirements">${own.map((requirement) => entry(evaluation, requirement))}</ol>`;
}

const sumOf = (addends: readonly Addend[], of: 'points' | 'possible'): number =>
  addends.reduce((sum, addend) => sum + addend[of], 0);

const addendOf = ({ fit }: Evaluation, id: string): Addend | undefined =>
  fit.receipt.addends.find(({ requirement }) => requirement === id);

function entry(evaluation: Evaluation, { id, label, kind, words, years, alternatives }: Requirement): Html {
  const finding = evaluation.findings.find(({ requirement }) => requirement === id);
  const addend = addendOf(evaluation, id);
  const level = addend?.level ?? 'absent';
  const points = addend && `${decimal(addend.points)} of ${decimal(addend.possible)} points`;
  const about = [
    kind,
    ...(years === undefined ? [] : [`${years}+ years`]),
    ...(addend?.core ? [`${timesOver(evaluation.fit.receipt)}: ${coreReason(addend.core)}`] : []),
    ...(alternatives.length > 1 ? [`any of: ${alternatives.join(', ')}`] : []),
    ...(finding?.via !== undefined && finding.via !== label ? [`found as ${finding.via}`] : []),
  ];
  return html`<li class="entry"><div class="entry-head"><h4>${label}</h4><p class="level ${level}">${pips(level)}<strong>${LEVEL_WORDS[level]}</strong> · ${points}</p></div><p class="note">${about.join(' · ')}</p>${finding?.implied && html`<p>${`${finding.implied.reason}.`}</p>`}${sideBySide(words, level === 'absent' ? [] : (finding?.quotes ?? []), NOTHING)}</li>`;
}

const NOTHING = 'Your resume shows nothing of it.';

/** Three steps, filled as far as the level goes; the word stands beside them. */
function pips(level: Level): Html {
  const filled = LEVELS.indexOf(level);
  const steps = [1, 2, 3].map(
    (step) => html`<circle class="${step <= filled ? 'pip full' : 'pip'}" cx="${step * 14 - 7}" cy="7" r="5"></circle>`,
  );
  return html`<svg class="pips" viewBox="0 0 42 14" aria-hidden="true">${steps}</svg>`;
}
