import { STOP_WORDS, stem, type Token } from '../words.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

/** They ask without saying what: left out of what is looked for. */
const EMPTY = stems(
  `experience experienced experiences skill skills knowledge ability abilities understanding proficiency proficient familiarity familiar expertise expert background exposure strong solid good
   excellent proven deep hands-on handson demonstrated relevant related similar various multiple other year years ideally preferably including include e.g plus working using use used based
   basic advanced fluent fluency competent competency competencies comfortable following new modern best high highly quality effective effectively able capable great
   ms microsoft etc equivalent least minimum required preferred must nice desire desirable hands practical prior previous professional level key core complex
   ongoing emerging existing annual assigned recurring doing individual contributor classical exploratory enhancement emphasis interactive sophisticated overall extensive hand on-going`,
);

/** What holds the thing asked for rather than being it: "payroll systems", "sales environment". */
const HOLDERS = stems(
  `system systems software environment environments tool tools team teams process processes procedure procedures industry sector service services setting solution solutions technology technologies
   platform platforms company organization area field function cluster clusters application applications method methods methodology methodologies technique principle principles concept practice practices
   framework frameworks library libraries language languages role work project projects task tasks issue issues problem problems production scale code`,
);

/** They say what, but of many things: never enough on their own beside a more telling word. */
const WEAK = stems(
  `manage management process processes system systems team teams work project projects service services support environment environments tool tools technology technologies technique method
   methodology solution solutions business product products program programs platform platforms framework frameworks application applications software industry company organization
   development develop design build create implement deliver maintain provide ensure practice practices standard standards principle principles concept operation operations performance data
   information technical user users customer customers client clients people member role function area field task activity issue problem plan planning strategy strategic
   production cluster clusters pipeline workflow workflows code scale large small end process procedure procedures document documents report reports meeting
   engineer engineering developer analyst manager lead leadership specialist staff employee assistant professional time day daily internal external
   global local national international digital online cloud web side state art needs need requirement requirements goals goal quality improvement support model models type
   communication skill training learning language languages library libraries feature features component components architecture testing test integration analysis analytics analytical enterprise
   change control result results delivery review initiative campaign opportunity cycle insight administration dataset dynamics secure
   maintain maintenance contribution credential credentials initiative experience department`,
);

/** Only their order is used: what holds a thing is never asked for beside it, a weak word is, a telling one must be there. */
export const WEIGHTS = { holder: 0.2, weak: 0.35, telling: 1 } as const;

/** Things whose stem is that of a word that only asks: "community relations", "product requirements". */
const THINGS: ReadonlySet<string> = new Set(['relations', 'requirements']);

/** How telling a stem is: 0 for words that only ask. */
export function weightOf(stemmed: string, word: string): number {
  if (STOP_WORDS.has(word) || (EMPTY.has(stemmed) && !THINGS.has(word))) return 0;
  if (/^\d+\+?$/.test(word)) return 0;
  if (HOLDERS.has(stemmed)) return WEIGHTS.holder;
  return WEAK.has(stemmed) ? WEIGHTS.weak : WEIGHTS.telling;
}

/** Who numbers standards: "ISO 26262" is another than ISO 9001. */
const STANDARDS =
  /^(?:iso|iec|en|bs|din|astm|asme|ansi|nfpa|ieee|sae|mil|cfr|rfc|iatf|nist|section|regulation|article|form)$/;

/** True for the number of a standard. */
export const isStandard = (words: readonly Token[], at: number): boolean =>
  /^\d{2,6}$/.test(words[at]?.text ?? '') && STANDARDS.test(words[at - 1]?.text ?? '');

/** How telling a word is where it stands. */
export function weightAt(words: readonly Token[], at: number): number {
  const { text = '' } = words[at] ?? {};
  return isStandard(words, at) ? WEIGHTS.telling : weightOf(stem(text), text);
}
