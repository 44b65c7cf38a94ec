import { isPost } from '../lexicon/posts.ts';

/** Verbs that resumes begin a line with, in the forms that do not end in "-ed". */
const VERBS: ReadonlySet<string> = new Set(
  `accept achieve adapt adjust administer advise advocate agree allocate analyze analyse answer apply appraise approve arrange ask assemble assess assist attend audit authorise authorize automate
   balance bring brief build calculate calibrate care carry catalogue chair check choose clarify clean clear coach collaborate collate collect compile complete compose conduct configure confirm consult contribute
   convert coordinate correct counsel count cover create debug decide define deliver demonstrate deploy design develop diagnose discuss dispatch dispense distribute document draft draw drive edit educate enable
   encourage enforce engage enter escalate establish estimate evaluate examine execute explain explore facilitate feed file fill fix follow forecast fulfil fulfill gather generate give greet grow guide handle help hire
   hold identify implement improve influence inform initiate inspect install instruct integrate interpret interview investigate issue join keep label launch lead learn liaise listen load look maintain manage mark measure
   mediate meet mentor migrate mix modify monitor move negotiate nurture observe obtain offer onboard operate optimise optimize order organise organize oversee own pack participate patrol perform persuade pick place plan
   prepare present prioritise prioritize process procure produce promote propose provide publish purchase qualify raise read receive recommend reconcile record recruit reduce refer refine register reinforce release remove renew repair
   replace reply report represent request research resolve respond restock restore retain review revise rotate run safeguard scan schedule screen secure select sell send serve shape share ship sign solve sort source speak
   specify streamline strengthen submit summarise summarize supervise supply support survey sustain tailor take teach test track train transcribe transfer transform translate transport treat triage troubleshoot undertake
   unload update upgrade use validate verify visit wash watch weigh welcome work write`
    .split(/\s+/)
    .flatMap((verb) => [verb, third(verb), going(verb)]),
);
/** Past forms of their own, and what stands for a verb. */
const PAST: ReadonlySet<string> = new Set(
  `built led ran wrote taught sold drove grew cut held kept oversaw won made took gave began brought chose did found got met paid put rewrote set shot spoke spent sent sat saw stood bought caught drew dealt fed felt fought flew hung laid lit rose sought swept threw upheld wore hid told thought understood undertook withdrew responsible`.split(
    ' ',
  ),
);

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function going(verb: string): string {
  if (/[^eo]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** They end like verbs and begin titles or names: "Certified Nurse", "Advanced Excel". */
const TITLES = new Set(
  'registered certified licensed qualified advanced united embedded unified skilled experienced related selected limited distributed applied integrated combined continued need dedicated detailed motivated accomplished seasoned'.split(
    ' ',
  ),
);

/** "Support Engineer at Example Ltd": a title, though a verb begins it. */
const TITLED = /^(?:\p{Lu}[\p{L}&/-]* )+\p{Lu}[\p{L}-]*(?=[,|(;]|\s(?:at|with|for|@|[-–—])\s|$)/u;

/** True when a line begins with what somebody did: "Reduced …", "Own the …". A bare verb may be a title ("Lead Engineer"), so it needs a sentence after it. */
export function beginsWithAction(line: string): boolean {
  const plain = line.replace(/^[^\p{L}]+/u, '');
  const words = plain.split(/\s+/, 6);
  const first = (words[0] ?? '').toLowerCase().replace(/[^\p{L}-]+$/u, '');
  const verb = first.endsWith('ly') ? (words[1] ?? '').toLowerCase() : first;
  if (/^\p{L}{2,}ed$/u.test(verb)) return !TITLES.has(verb) && words.length > 2;
  if (words.length <= 4 || !(VERBS.has(verb) || PAST.has(verb))) return false;
  return !isPost(TITLED.exec(plain)?.[0] ?? '');
}
