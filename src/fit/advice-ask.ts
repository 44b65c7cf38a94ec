import type { Advice } from './evaluation.ts';
import type { Judgement } from './finding.ts';
import type { KnockOut, KnockOutKind, Role } from './role.ts';
import { leavesTime, quotedOn, shortened } from './wording.ts';

/** Questions that an evaluation puts at most: hard conditions are few, and the score does not hang on them. */
const MOST = 2;

/** For each hard condition that nobody can tell from the paper: what to state, or what to find out. One question for each kind. */
export function adviceOnKnockOuts(role: Role, judgements: readonly Judgement[]): Advice[] {
  const open = new Map(judgements.filter(({ verdict }) => verdict === 'ask').map((one) => [one.knockOut, one]));
  const asked = new Map<KnockOutKind, KnockOut>();
  for (const knockOut of role.knockOuts)
    if (open.has(knockOut.id) && !asked.has(knockOut.kind)) asked.set(knockOut.kind, knockOut);
  return [...asked.values()].slice(0, MOST).map((knockOut) => ({
    title: `${isCheckedLater(knockOut) ? 'Be ready for' : 'Settle'} “${shortened(knockOut.label, 70)}”`,
    detail: `The posting makes it a condition: ${quotedOn(knockOut.label, knockOut.words)}. ${settling(knockOut, open.get(knockOut.id))}`,
    requirements: [knockOut.id],
    gain: 0,
    kind: 'ask',
  }));
}

// Shifts and travel are conditions of place and time: they carry the kind `place`.
const HOURS = /\b(?:shifts?|nights?|weekends?|evenings?|hours|holidays?|overtime|rota)\b/i;
const DRIVING = /\bdriv(?:er|ing)/i;
const TRAVEL = /\btravel/i;

function settling(knockOut: KnockOut, judgement: Judgement | undefined): string {
  const counted =
    knockOut.kind === 'years' && judgement && judgement.quotes.length > 0 && !UNDATED.test(judgement.reason);
  const such = /\bnone of them\b/.test(judgement?.reason ?? '') ? SUCH_WORK.replace('more', 'some') : SUCH_WORK;
  return counted ? `${judgement.reason} ${such}` : `Your resume leaves it open. ${settlingBy(knockOut)}`;
}

/** Whoever gave dates is not asked for them again: what is open then is which of the work counts. */
const UNDATED = /\b(?:no|without) dates\b/;
const SUCH_WORK =
  'If more of your work was of this kind, say so in the first line of that job: “[what kind of work?], [for whom?]”. If it was not, ask before you apply whether what is near to it counts.';

// What a posting has settled already is not to be asked again.
const NO_SPONSOR = /\b(?:no|not|never|cannot|without|unable|[a-z]+n['’]t)\b[^.;]{0,40}\bsponsor/i;
const CHECKED_LATER =
  /\b(?:will be (?:made|done|carried out|required|conducted|run)|subject to|undergo|before you (?:start|begin|join)|able to (?:obtain|pass|get))\b/i;

/** What the employer looks into once it has chosen somebody. */
const MADE_BY_THEM = /\b(?:DBS|PVG|AccessNI|background|criminal record|vetting|drug)\b/i;
const isCheckedLater = ({ kind, label, words }: KnockOut): boolean =>
  kind === 'clearance' && (CHECKED_LATER.test(words) || MADE_BY_THEM.test(label));

function settlingBy(knockOut: KnockOut): string {
  const { kind, label, words } = knockOut;
  if (kind === 'permit' && NO_SPONSOR.test(words))
    return 'If you have the right to work there, say so in one line at the top: “right to work in [which country?], no sponsorship needed”. If you do not, this one is not open to you: the posting says that nobody is sponsored.';
  if (kind === 'licence' && DRIVING.test(label))
    return 'If you drive, one short line is enough: “[which class of driving licence?]”. If you do not, ask before you apply how far the work depends on it.';
  if (kind === 'licence' && leavesTime(words))
    return 'If you hold it, give it a line: “[its full name], [issued by?], [since or until when?]”. If you do not, the posting leaves time to get it: say, if you are, that you are ready to.';
  if (isCheckedLater(knockOut))
    return 'It is made with you later, so nothing has to be shown yet. If you hold one already, a line saves them time: “[level?], granted [when?]”. If something could stand in its way, ask before you apply.';
  if (kind === 'place' && HOURS.test(label))
    return 'If it suits you, say so in one line at the top: “open to [which days and hours?]”. If it does not, ask first how fixed it is.';
  if (kind === 'place' && TRAVEL.test(label))
    return 'If it suits you, say so in one line at the top: “ready to travel [how often?]”. If it does not, ask first how much it really is.';
  return SETTLE[kind];
}

const SETTLE: Record<KnockOutKind, string> = {
  permit:
    'If you have the right to work there, say so in one line at the top: “right to work in [which country?], no sponsorship needed”. If you do not, ask before you apply whether they sponsor.',
  place:
    'Say at the top where you are or that you would come: “[town?], ready to [relocate or commute?]”. If neither is true, ask first whether the place is fixed.',
  licence:
    'If you hold it, give it a line: “[its full name], [issued by?], [since or until when?]”. If you do not, find out before you apply how long it takes to get, and whether you may start without it.',
  clearance:
    'If you hold one, name its level and date: “[level?], granted [when?]”. If you do not, ask whether they put new people through it.',
  degree:
    'If you have it, write level and field in full: “[level] in [field?]”. If you came another way, ask whether experience counts in its place.',
  years:
    'Give every job its first and last month, so that the years can be counted: “[month and year?] to [month and year?]”.',
  language:
    'If you speak it, name it with its level: “[language], [level?]”. If your level is lower, ask what the work needs.',
};
