/** Present-tense verbs that resumes begin a line with, and past forms that do not end in "-ed". */
const VERBS = new Set(
  `built led ran wrote taught sold drove grew cut held kept oversaw won made took gave began brought chose did found got met paid put rewrote set shot spoke spent
   own owns build builds lead leads run runs write writes teach teaches manage manages develop develops design designs deliver delivers maintain maintains support supports
   deploy deploys create creates coordinate coordinates supervise supervises train trains mentor mentors coach coaches plan plans prepare prepares process processes handle handles
   provide provides perform performs monitor monitors assist assists administer administers operate operates analyze analyzes analyse analyses review reviews report reports
   conduct conducts ensure ensures implement implements improve improves debug debugs join joins take takes work works contribute contributes collaborate collaborates oversee oversees
   reconcile reconciles drive drives care cares assess assesses document documents educate educates schedule schedules organise organize organises organizes serve serves help helps
   test tests automate automates configure configures install installs repair repairs inspect inspects negotiate negotiates sell sells research researches advise advises answer answers
   pick picks pack packs load loads receive receives count counts keep keeps teach mark marks assessing managing leading building developing designing running writing teaching
   supporting maintaining working supervising training providing performing handling delivering coordinating monitoring administering preparing processing operating responsible`.split(
    /\s+/,
  ),
);
/** They end like verbs and begin titles or names: "Certified Nurse", "Advanced Excel". */
const TITLES = new Set(
  'registered certified licensed advanced united embedded unified skilled experienced related selected limited distributed applied integrated combined continued need dedicated detailed motivated accomplished seasoned'.split(
    ' ',
  ),
);

/** True when a line begins with what somebody did: "Reduced …", "Own the …". A bare verb may be a title ("Lead Engineer"), so it needs a sentence after it. */
export function beginsWithAction(line: string): boolean {
  const words = line.replace(/^[^\p{L}]+/u, '').split(/\s+/, 6);
  const first = (words[0] ?? '').toLowerCase().replace(/[^\p{L}-]+$/u, '');
  const verb = first.endsWith('ly') ? (words[1] ?? '').toLowerCase() : first;
  if (/^\p{L}{2,}ed$/u.test(verb)) return !TITLES.has(verb) && words.length > 2;
  return VERBS.has(verb) && words.length > 4;
}
