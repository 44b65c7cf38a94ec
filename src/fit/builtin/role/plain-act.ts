import { isActing, verbOf } from './verbs.ts';

/** The words of an action without how, with whom and how often it is done: "lead incidents, coordinating the response" is leading incidents. */
export function plainAct(text: string): string {
  const bare = text
    .replace(/\b(?:day[- ]to[- ]day|end[- ]to[- ]end)\b\s*/gi, '')
    .replace(AND_WORK, '')
    .replace(TO_US, 'prepare ')
    .replace(FROM_TO, '')
    .replace(HELD_WITH, '$1')
    .replace(BARE_END, (whole, one: string, other: string | undefined) =>
      [one, other ?? one].every((verb) => verbOf(verb) === verb) ? '' : whole,
    );
  return withoutManner(
    bare.replace(LOOK_AFTER, (_, ing: string | undefined, object: string) =>
      CARED_FOR.test(object)
        ? `${ing === 'ing' ? 'caring' : 'care'} for ${object}`
        : `${ing === 'ing' ? 'managing' : 'manage'} ${object}`,
    ),
  );
}

/** "handle questions, negotiate and close": verbs alone at the end have nothing that they are done to. */
const BARE_END = /,\s+(\p{Ll}+)(?:,?\s+and\s+(\p{Ll}+))?$/u;

/** "strategy discussions with police, health and education": all who are met are no things. */
const HELD_WITH = /\b((?:discussions?|meetings?|conversations?|conferences?) with [\p{L}-]+),\s.*$/iu;

/** "six to eight events" are events. */
const FROM_TO =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:to|or) (?:three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?=\p{Ll})/gu;

/** "hand me a P&L" is preparing one. */
const TO_US = /\b(?:hand|give|send|bring) (?:me|us) (?=an?\b|the\b)/gi;

/** People and animals are cared for, things are managed. */
const LOOK_AFTER = /\blook(ing|s)? after\s+((?:the |our |your )?[\p{L}-]+)/giu;
const CARED_FOR =
  /\b(?:patients?|in-?patients|out-?patients|residents|children|child|babies|infants|clients|guests|customers|animals|people|elderly|pupils|students|dogs|cats|horses|livestock|families)$/i;

/** "write specs and work with engineers": the company kept is no second object. */
const AND_WORK = /,?\s+and\s+(?:work|collaborate|partner|liaise)\s(?:\w+\s){0,4}?with\b.*$/i;

/** "lead incidents, coordinating the response": how it is done is no second act. */
function withoutManner(text: string): string {
  const hit = /,\s+([a-z-]+ing)\s+(?!and\b|or\b|&|,)/.exec(text);
  return hit && isActing(hit[1] ?? '') && !/^[a-z-]+ing\b/i.test(text) ? text.slice(0, hit.index) : text;
}
