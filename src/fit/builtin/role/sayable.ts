import type { Draft } from './draft.ts';
import { PLACES } from './proper-names.ts';
import { gerund, verbOf } from './verbs.ts';

/** The draft under a label that makes sense alone, after "Nothing in your resume shows …": a thing or a doing. None where it names neither. */
export function sayable(draft: Draft): Draft[] {
  const { label, alternatives, words } = draft;
  const two = RUN_TOGETHER.exec(label)?.slice(1);
  if (two) return two.map((name) => ({ ...draft, label: name, alternatives: [name] }));
  const fuller = BARE.test(label) ? `${label} work` : RENAMED.get(label);
  if (fuller !== undefined) return [{ ...draft, label: fuller }];
  const kept = COMPANY_KEPT.test(label) && new RegExp(`\\bwith (?:the |our |your )?${label}`, 'iu').test(words);
  if (kept) return [{ ...draft, label: `work with ${label}` }];
  const named = LONE_DOING.test(label) ? withObject(label, words) : doing(label);
  if (named === '' || UNSAYABLE.some((broken) => broken.test(named))) return [];
  return [{ ...draft, label: named, alternatives: alternatives.map((name) => (name === label ? named : name)) }];
}

/** "ordering stock-taking" lost its comma. */
const RUN_TOGETHER = /^(\p{Ll}+ing) (\p{Ll}+-\p{Ll}+ing)$/u;

/** "Experience with smaller municipalities": those worked with are no thing, the work with them is. */
const COMPANY_KEPT =
  /^(?!work|\p{Ll}+ing )(?:\p{L}[\p{L}-]+ ){1,3}(?:municipalities|communities|populations|patients|adolescents|children|adults|clients|families|students|learners|residents|veterans|schools|hospitals|charities|authorities|subcontractors|contractors)$/u;

/** Letters, a place or a post that stand for a line of work. What shows it is still their name. */
const BARE = /^(?:HR|kitchen|ward|classroom|warehouse|salon|workshop|form tutor|first aider|key ?holder)$/;

const LONE_DOING = /^(?:talking|speaking|listening|dealing|working|meeting|sitting|chatting|engaging|interacting)$/i;

/** "talking" says too little; "talking with parents" is something that somebody did. */
const withObject = (doing: string, words: string): string =>
  new RegExp(String.raw`\b${doing} (?:with|to) (?:the |our |your )?\p{L}+`, 'iu').exec(words)?.[0].toLowerCase() ?? '';

/** Things of which there is never one alone, and what is done with them. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['dashboard', 'dashboards'],
  ['rota', 'rota planning'],
  ['business case', 'business cases'],
  ['budget', 'budget management'],
  ['public', 'work with the public'],
  ['families', 'work with families'],
]);

/** "treat patients" is treating patients, "solution meets business needs" meeting business needs. */
function doing(label: string): string {
  const [, where, spent] = /^time (at|in|with|on) (?:an? |the )?(.+)$/.exec(label) ?? [];
  if (spent !== undefined) return where === 'with' ? spent : `${spent} experience`;
  const met = / meets? (.+)$/.exec(label)?.[1];
  if (met !== undefined) return `meeting ${met}`;
  if (/ certified$/.test(label)) return label.replace(/ certified$/, ' certification');
  const [first = '', ...rest] = label.split(' ');
  return rest.length > 0 && ONLY_VERB.test(first) ? [gerund(verbOf(first) ?? first), ...rest].join(' ') : label;
}

/** Verbs that are no nouns as well. */
const ONLY_VERB =
  /^(?:treat|ensure|provide|manage|maintain|develop|create|deliver|communicate|understand|bring|become|give|make|teach|write|operate|assess|evaluate|diagnose|prepare|serve|install|administer|analy[sz]e)$/;

/** Verbs of a clause that are hardly ever nouns. */
const FINITE =
  'comes|goes|takes|makes|wants|keeps|gives|begins|leaves|arrives|closes|sits|lives|knows|helps|loves|brings|becomes|remains|exists|happens|belongs|depends|includes|involves|requires|allows|enables|ensures|feels?|says|believes|thinks';

const UNSAYABLE: readonly RegExp[] = [
  // A place out of its sentence: "Illinois", "knowledge of the UK".
  new RegExp(`^(?:the )?(?:${PLACES})$`),
  // A clause: "last bus leaves Whitby".
  new RegExp(String.raw`\S\s(?:${FINITE})(?:\s|$)`),
  // What points at something said before: "held one", "children alone".
  /(?:^|\s)(?:ones?|it|them|him|her|us|me|mine|yours|ours|theirs|alone|together|too|again|anyway|instead|own|behind)$/,
  // Qualities of something that says nothing: "high-value and high-quality".
  /^(?:high|low|best)-(?:value|quality|impact|level|growth|touch)(?:(?:,| and) (?:high|low|best)-(?:value|quality|impact|level|growth|touch))*$/,
  // A measure of how well or how much: "95% accuracy", "£20k+ deals".
  /^[£€$]|^\d+(?:[.,]\d+)?\s?%/,
  // What the asked years begin with: "post-registration".
  /^post-\p{L}+(?: \d)?(?: (?:work|experience))?$/u,
  // A paper that does not say which: "current registration".
  /^(?:current |valid |full |professional )*(?:registration|licen[cs]e|membership|accreditation|certification)$/i,
  /^IT$/,
  // When it is done: "once accredited".
  /^once /,
  // A doing that only says who helps: "jumping in".
  /^(?:jumping|pitching|chipping|mucking|stepping|helping|coming|going|being)(?: in)?$/,
  // A verb without what it is done to: "point up".
  /^\p{Ll}*[^g\s] (?:up|off|out|down)$/u,
  // Somebody's standing, without where: "registered or eligible".
  /^(?:registered|eligible|qualified)(?: (?:or|and) (?:registered|eligible|qualified))?$|^experience to\b/,
  // A stretch of time: "five days".
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hour|day|night|shift|week|weekend|month)s?$/,
  // A verb, a count and a noun that do not belong together: "treating 10 evaluation".
  /^\p{Ll}+ing (?:\p{L}+ )?\d{1,3} \p{Ll}*[^s\d\s]$/u,
  // Two doings run into each other, and a noun: "cutting style ladies".
  /^\p{Ll}+ing (?:style|cut|clean|lift|carry|sell|serve|cook|drive|teach|treat|install|repair|fit|paint|sew|weld|wash|fix) \p{L}/u,
];
