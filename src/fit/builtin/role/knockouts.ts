import type { Importance } from '../../role.ts';
import type { Condition } from './condition.ts';
import { degreesIn } from './degrees.ts';
import { licencesIn } from './licences.ts';
import { permitsIn } from './permits.ts';
import { placesIn } from './places.ts';

export const LANGUAGES =
  'English|German|French|Spanish|Portuguese|Italian|Dutch|Polish|Czech|Russian|Ukrainian|Mandarin|Cantonese|Chinese|Japanese|Korean|Arabic|Hebrew|Turkish|Hindi|Swedish|Norwegian|Danish|Finnish|Greek|Romanian|Hungarian|Welsh|Irish|Tagalog|Vietnamese|Thai|Urdu|Punjabi|Bengali|Farsi|Indonesian|Malay|Catalan|Slovak|Bulgarian|Croatian|Serbian|ASL|BSL';
const LANGUAGE = new RegExp(
  `(?:\\b(?:fluen(?:t|cy)|native|bilingual|mother tongue|near-native|business|professional|working|proficien(?:t|cy)|excellent|very good|good|strong|full|command|knowledge|advanced|conversational|written|spoken|verbal|oral|level|speak(?:s|ing|er)?|read|writes?|fluently|both|and|or|in|of|c[12]|b[12])\\b[ ,/-]*){1,10}\\b(${LANGUAGES})\\b(?:\\s*(?:and|or|&|/|,)\\s*(${LANGUAGES})\\b)?(?:\\s*\\(?(?:language skills|skills|language|speaker|speaking|at |level|c[12]|b[12]|native|fluent|written and spoken|(?:both )?(?:written|spoken|verbal) (?:and|&) (?:written|spoken|verbal))[^,.;]{0,25})?|\\b(${LANGUAGES})[- ](?:speaking|language|speaker|fluency)\\b|\\bskills in (${LANGUAGES})\\b|\\b(${LANGUAGES})(?: that is)? (?:good|fluent|strong) enough\\b[^.;]{0,60}`,
  'gi',
);
const LEVEL =
  /conversational|fluen|native|bilingual|good|skills in|\b[bc][12]\b|excellent|business|professional|proficien|strong|command|mother|speak|full|written|spoken/i;
const CLEARANCE =
  /\b(?:(?:active |current |valid |existing )?(?:(?:top[- ]secret|secret|sc|dv|security|government|public trust|nato|ts\/sci|baseline|nv1|nv2)[ /]*)+(?:security )?(?:clearance|cleared)|ts\/sci|polygraph|security[- ]clear(?:ed|ance)|(?:enhanced |basic |satisfactory |clear )*(?:dbs|crb|pvg)(?: (?:check|clearance|disclosure|certificate))?|working with children check|blue card)\b/gi;

const BARE = new RegExp(
  `^\\W*(?:(?:conversational|basic|some|knowledge of|working|additional languages?,? (?:such as|like)?)\\s+)?(${LANGUAGES})\\b(?:\\s+(?:language|skills|speaker))*\\W*(?:is|would be)?\\W*$`,
  'i',
);

/** The hard conditions a clause states. `importance` is how strongly the clause asks. */
export function conditionsIn(clause: string, importance: Importance): Condition[] {
  return [
    ...permitsIn(clause, importance),
    ...clearancesIn(clause, importance),
    ...degreesIn(clause, importance),
    ...licencesIn(clause, importance),
    ...languagesIn(clause, importance),
    ...placesIn(clause, importance),
  ];
}

function clearancesIn(clause: string, importance: Importance): Condition[] {
  const hit = [...clause.matchAll(CLEARANCE)][0];
  if (!hit) return [];
  const name = hit[0]
    .replace(/^(?:active|current|valid|existing|satisfactory|clear)\s+/i, '')
    .replace(/\bcleared\b/i, 'clearance');
  const label = /^(?:enhanced |basic )?(?:dbs|crb|pvg)$/i.test(name) ? `${name} check` : name;
  return [{ kind: 'clearance', label, asks: [name], start: hit.index, end: hit.index + hit[0].length, importance }];
}

const NAMED_LANGUAGE = new RegExp(`\\b(?:${LANGUAGES})\\b`, 'i');

function languagesIn(clause: string, importance: Importance): Condition[] {
  if (!NAMED_LANGUAGE.test(clause)) return [];
  const bare = importance === 'must' ? null : BARE.exec(clause);
  if (bare?.[1])
    return [{ kind: 'language', label: bare[1], asks: [bare[1]], start: 0, end: clause.length, importance }];
  return [...clause.matchAll(LANGUAGE)]
    .filter((hit) => LEVEL.test(hit[0]))
    .flatMap((hit) => {
      const names = hit
        .slice(1)
        .filter((name) => name !== undefined)
        .map(capital);
      const how = /\bor\b/i.test(hit[0].slice(hit[0].search(new RegExp(`\\b${names[0]}\\b`, 'i')))) ? ' or ' : ' and ';
      return [
        {
          kind: 'language',
          label: spoken(names.join(how), hit[0], importance),
          asks: names,
          start: hit.index,
          end: hit.index + hit[0].length,
          importance,
        } as const,
      ];
    });
}

/** A level that the posting names is kept; without one, a language that must be known is known fluently. */
function spoken(names: string, words: string, importance: Importance): string {
  const level = /\b[abc][12]\b/i.exec(words)?.[0].toUpperCase();
  if (level !== undefined) return `${names} (${level})`;
  const some =
    /\b(?:conversational|good|working)\b/i.test(words) && !/fluen|very good|native|business|professional/i.test(words);
  return importance === 'must' && !some ? `fluent ${names}` : names;
}

function capital(word: string): string {
  return word.length === 3 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
