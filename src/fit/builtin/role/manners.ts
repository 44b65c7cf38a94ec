import { manner, wordAt } from './soft.ts';
import type { Named } from './thing.ts';

/**
 * Manners of working in forms that say nothing else, wherever in a sentence of demands they stand: "a self-starter with excellent time
 * management" asks for two, however the sentence is built.
 */
const MANNERS: readonly (readonly [string, RegExp])[] = [
  [
    'self-motivation',
    /\bself[- ](?:starter|motivated|directed|driven|managed|reliant|disciplined)\b|\b(?:highly|self) motivated\b|\bmotivated,/gi,
  ],
  [
    'working independently',
    /\bwork(?:ing|s)? (?:both )?(?:independently|autonomously|unsupervised)\b|\b(?:minimal|little|limited) (?:[\w-]+ )?(?:supervision|guidance|oversight)\b/gi,
  ],
  [
    'ownership',
    /\b(?:high|strong|end-to-end|sense of|extreme|full) ownership\b|(?<=[,&]\s|\band )ownership(?=\s*(?:[,.;]|and\b|$))/gi,
  ],
  ['time management', /\btime[- ]management\b/gi],
  ['multitasking', /\bmulti-?task\w*|\bmultiple (?:\w+ )?(?:projects|tasks|priorities|activities)\b/gi],
  [
    'organization and prioritization',
    /\b(?:well|highly|very|extremely)[- ]organi[sz]ed\b|\borgani[sz]ation(?:al)? skills\b|\bprioriti[sz](?:e|ing|ation)\b|\bcompeting (?:demands|priorities)\b/gi,
  ],
  [
    'attention to detail',
    /\battention to (?:the )?details?\b|\bdetail[- ](?:oriented|focused|minded)\b|\beye for detail\b/gi,
  ],
  [
    'problem solving',
    /\bproblem[- \u2010\u2011]?solv(?:ing|er)\b|\bsolve (?:\w+ )?problems\b|\bcritical thinking\b|\bbreak(?:ing)? down (?:\w+ )?problems\b/gi,
  ],
  ['analytical thinking', /\banalytical (?:\w+ ){0,2}?(?:skills|thinking|mind(?:set)?|abilit\w+)\b/gi],
  ['presentation skills', /\bpresentation skills\b|\bpublic speaking\b/gi],
  [
    'communication',
    /\bcommunication(?:s)? skills\b|\b(?:written|verbal|oral) (?:and|&|or) (?:written|verbal|oral)\b|\b(?:effective|strong|clear|great|good|excellent) communicator\b|\bcommunicate (?:clearly|effectively|well)\b|\beffectively communicat\w+|\binterpersonal\b/gi,
  ],
  [
    'teamwork',
    /\bteam[- ]?player\b|\bteamwork\b|\bpart of a (?:[\w-]+ ){0,2}team\b|\bcollaborate (?:effectively|well|closely)\b|\bcollaborative(?=\s*(?:[,.;]|and\b|$))|\bcollaboration skills\b/gi,
  ],
  [
    'cross-functional collaboration',
    /\bcross[- \u2010\u2011]functional(?:ly)? (?:teams?|collaborat\w+|communicat\w+|work\w*|environments?)\b/gi,
  ],
  [
    'adaptability',
    /\badaptab(?:le|ility)\b|\b(?:highly |be |being |very )adaptive\b|\badapt (?:quickly|to)\b|\bambiguity\b|(?<=\b(?:be|being|is|are|also|highly|and|very) )flexible\b|\bflexibility to\b|\b(?:evolving|changing|shifting) priorities\b/gi,
  ],
  [
    'willingness to learn',
    /\b(?:eager(?:ness)?|willing(?:ness)?|keen|ready|desire|motivated) to learn\b|\b(?:quick(?:ly)?|fast) learn(?:er|s|ing)?\b|\blearn(?:ing)? (?:[\w-]+ ){0,3}quickly\b|\bcontinuous(?:ly)? learn\w*|\bcurio(?:us|sity)\b|\blearning and adapting\b/gi,
  ],
  [
    'relationship building',
    /\b(?:build|develop|maintain)(?:ing)? (?:[\w-]+ ){0,3}(?:relationships|trust|credibility|rapport)\b/gi,
  ],
  ['weighing trade-offs', /\btrade-?offs?\b/gi],
  ['continuous improvement', /\bcontinuous(?:ly)? improv\w+/gi],
  ['customer focus', /\b(?:customer|client)[- ](?:focus(?:ed)?|oriented|orientation|centric(?:ity)?|obsess\w+)\b/gi],
  [
    'results orientation',
    /\b(?:results?|goal|outcome|delivery)[- ](?:oriented|orientation|driven|focus(?:ed)?)\b|\bbias (?:for|to|towards?) action\b/gi,
  ],
  ['knowledge sharing', /\bknowledge[- ]sharing\b|\bshar(?:e|ing) (?:\w+ )?knowledge\b/gi],
  ['business acumen', /\b(?:business|commercial|product) (?:acumen|awareness|sense)\b/gi],
  ['pragmatism', /\bpragmati(?:c|sm|st)\b/gi],
  [
    'openness to feedback',
    /\b(?:receiv|accept|incorporat|giv)\w* (?:and \w+ )?(?:\w+ )?feedback\b|\bopen to feedback\b|\btak(?:e|ing) direction\b/gi,
  ],
  ['working independently', /\bproactive(?:ly)?\b|\b(?:take|takes|taking|shows?) (?:the )?initiative\b/gi],
  [
    'creativity',
    /\binnovative think\w*|\bthink(?:s|ing)? (?:creatively|outside the box)\b|\bout[- ]of[- ]the[- ]box\b|\bcreative (?:thinking|thinker)\b/gi,
  ],
  ['data-driven decisions', /\bdata[- ](?:driven|informed)(?: \w+)? decisions?\b/gi],
  [
    'sound judgement',
    /\b(?:sound|good|excellent|engineering|clinical|professional) judge?ment\b|\bdecision[- ]making\b|\bmak(?:e|ing) (?:\w+ )?decisions\b/gi,
  ],
];

/** Every manner of working that a sentence of demands names, each once, by the place of its first words. */
export function mannersIn(text: string): Named[] {
  return MANNERS.flatMap(([label, words]) => [...text.matchAll(words)].slice(0, 1).map((hit) => ({ label, hit })))
    .toSorted((one, other) => one.hit.index - other.hit.index)
    .map(({ label, hit }) => manner(label, wordAt(text, hit)));
}
