import type { Block, Item } from '../chat/card.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { conditions, type Evening, worthTheEvening } from '../fit/standings.ts';
import { capital, named, number, series } from '../fit/wording.ts';
import type { NameOf, WeighedEntry } from './compared.ts';

/** Which postings deserve the evening, and why; and why a higher score does not. */
export function evening(all: readonly WeighedEntry[], nameOf: NameOf): Block[] {
  const { chosen, passedOver } = worthTheEvening(all);
  const items = [
    ...chosen.map(
      (entry, index): Item => ({ title: nameOf(entry), line: [reason(entry.evaluation, index, passedOver)] }),
    ),
    ...passedOver.map((entry): Item => ({ title: `Not ${nameOf(entry)}`, line: [passedWords(entry.evaluation)] })),
  ];
  const list: Block[] = items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
  const none: Block[] = chosen.length === 0 ? [{ kind: 'text', line: [NONE] }] : [];
  return [{ kind: 'heading', text: 'What deserves the evening' }, ...none, ...list];
}

const NONE =
  'None of these, as your resume stands: each is a weak match, is over, or has a condition that reads as not met. Look for another posting, or add to your resume what is true of you and missing there.';

/** "Stripe and Acme deserve the evening." */
export function eveningInOneLine(all: readonly WeighedEntry[], nameOf: NameOf): string {
  const names = worthTheEvening(all).chosen.map(nameOf);
  if (names.length === 0) return 'None of them deserves the evening yet.';
  return `${series(names, 'and')} ${names.length === 1 ? 'deserves' : 'deserve'} the evening.`;
}

function reason(evaluation: Evaluation, index: number, passedOver: Evening<WeighedEntry>['passedOver']): string {
  const { fit } = evaluation;
  const best = passedOver.length > 0 ? 'The best match that nothing stands against' : 'The best match of these';
  const lifted = fit.ceiling > fit.score ? `Better writing alone could take it to ${fit.ceiling}.` : '';
  const rank = `${index === 0 ? best : 'The next best'}: ${fit.score} of 100${musts(evaluation)}.`;
  return [rank, open(evaluation), lifted].filter((sentence) => sentence !== '').join(' ');
}

function musts({ role, findings }: Evaluation): string {
  const own = role.requirements.filter(({ importance }) => importance === 'must');
  const shown = own.filter(({ id }) =>
    findings.some(({ requirement, level }) => requirement === id && level !== 'absent'),
  ).length;
  if (own.length === 0) return '';
  if (shown === own.length)
    return own.length === 1 ? ', its one must shown' : `, all ${number(own.length)} musts shown`;
  return `, ${number(shown)} of its ${number(own.length)} musts shown`;
}

function open(evaluation: Evaluation): string {
  const names = conditions(evaluation, 'ask');
  if (names.length === 0) return '';
  const what = names.length === 1 ? 'one hard condition is' : `${number(names.length)} hard conditions are`;
  return `${capital(what)} for you to answer first (${named(names, 'and', 2)}).`;
}

function passedWords(evaluation: Evaluation): string {
  const failed = conditions(evaluation, 'fail');
  const score = `Its score is ${evaluation.fit.score} of 100`;
  if (failed.length === 0) return `${score}, but its time to apply has passed.`;
  const what = failed.length === 1 ? 'a hard condition reads' : `${number(failed.length)} hard conditions read`;
  return `${score}, but ${what} as not met: ${named(failed, 'and', 2)}.`;
}
