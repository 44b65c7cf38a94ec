import type { Importance } from '../../role.ts';
import type { Condition } from './condition.ts';
import { OFFERS } from './permits.ts';

const CITY = "[A-Z][\\p{L}.'’-]+(?:[ -](?:[A-Z][\\p{L}.'’-]+|of|upon|de|la)){0,3}(?:, [A-Z][\\p{L}.]+)?";
const TIMES = '(?:\\d|one|two|three|four|five)(?:\\s*(?:-|–|to|or)\\s*(?:\\d|two|three|four|five))?';
const PLACES: readonly (readonly [RegExp, (hit: RegExpExecArray) => string])[] = [
  [
    new RegExp(
      `\\b(${TIMES}) days?(?: (?:a|per|each|every) week|/week|\\s+weekly)?[^.;]{0,30}?\\b(?:in[- ](?:the |our |an? )?(?:[\\w ]{0,16})?office|on[- ]?site|in[- ]person|in (${CITY})|at (?:the|our)[\\w ]{0,24}(?:office|site|studio|campus))\\b(?: in (${CITY}))?`,
      'u',
    ),
    (hit) => `${hit[1]} days a week on site${inPlace(hit[3] ?? hit[2])}`,
  ],
  [
    new RegExp(
      `\\b(?:come in|into the office|in the office|attend the office)\\b[^.;]{0,24}?\\b(${TIMES}) (?:days?|times) (?:a|per|each|every) week(?:[^.;]{0,20}?\\bin (${CITY}))?`,
      'u',
    ),
    (hit) => `${hit[1]} days a week on site${inPlace(hit[2])}`,
  ],
  [
    new RegExp(
      `\\b(?:in[- ]office|on[- ]?site|hybrid)\\b[^.;]{0,40}?\\b(${TIMES}) days?\\b[^.;]{0,24}?(?:in (${CITY}))?`,
      'u',
    ),
    (hit) => `${hit[1]} days a week on site${inPlace(hit[2])}`,
  ],
  [
    new RegExp(
      `\\b(?:must |should |need to |required to |have to )(?:be |currently )*(?:based|located|live|reside|living|residing|resident)\\b[^.;]{0,20}?\\b(?:in|within|near) (?:the )?(${CITY})`,
      'u',
    ),
    (hit) => `based in ${hit[1]}`,
  ],
  [
    new RegExp(
      `\\b(?:candidates?|applicants?|you) (?:must|should|will|need to)[^.;]{0,20}\\b(?:based|located|resid\\w+) (?:in|within) (?:the )?(${CITY})`,
      'u',
    ),
    (hit) => `based in ${hit[1]}`,
  ],
  [
    /\b(?:willing(?:ness)? to|must|able to|ability to|required to|open to)\s+(?:be (?:willing|able) to )?relocat\w*(?: to [A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)?/u,
    (hit) => (/(to [A-Z].*)$/.exec(hit[0]) ? `relocation ${/(to [A-Z].*)$/.exec(hit[0])?.[1]}` : 'relocation'),
  ],
  // A header line such as "Dublin or remote within Ireland"; longer text speaks of the employer.
  [
    /^(?:([A-Z][\p{L}.'’ -]{1,24}?) or |.{0,30}?\b)[Rr]emote(?:ly)? (?:within|in|from|across) (?:the )?([A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?(?: (?:or|and) (?:the )?[A-Z][\p{L}]+)?).{0,15}$/u,
    (hit) => `${hit[1] ? `${hit[1]} or ` : ''}remote within ${hit[2]}`,
  ],
  [
    /\b(?!(?:Flexible|Standard|Normal|Regular|Core|Our|Your|The|Any|All|Different|Multiple|Various|Global|Office) )(?:[A-Z]{2,4}|[A-Z][a-z]+|US|European?) (?:time ?zones?|business hours|working hours)\b/,
    (hit) => hit[0],
  ],
  [
    new RegExp(
      `\\b(?:role|position|job|work|this) (?:is|will be) (?:fully |100% |strictly )?(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)\\b(?:[^.;]{0,20}? (?:in|at) (?:our )?(${CITY}))?`,
      'u',
    ),
    (hit) => `on site${inPlace(hit[1])}`,
  ],
  [
    new RegExp(
      `\\b(?:fully |100% )?(?:on[- ]?site|in[- ]office|office[- ]based)(?: (?:role|position|presence|work|attendance))? (?:in|at) (?:our )?(${CITY})`,
      'u',
    ),
    (hit) => `on site${inPlace(hit[1])}`,
  ],
  [
    /\b(?:must|required to|need to|able to|ability to|willing(?:ness)? to)\b[^.;]{0,20}\b(?:work )?(?:on[- ]?site|in[- ]office|in[- ]person)\b/i,
    () => 'on site',
  ],
  [
    /\b(?:travel|travelling|traveling)\b[^.;]{0,30}?(\d{1,3})\s?%|(\d{1,3})\s?% (?:of the time )?travel|\b(?:willing(?:ness)?|able|ability|required|must|need) (?:to )?(?:be able to )?travel\b/i,
    (hit) => travelLabel(hit.input),
  ],
  [
    /\b(?:must|available|able|required|need)\b[^.;]{0,20}?\bwork ((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?\b[^.;]{0,40})/,
    (hit) => `working ${(hit[1] ?? '').trim()}`,
  ],
  [/\b(\d|two|three|four|five) nights? (?:out|away)\b(?! of\b)/i, (hit) => `${hit[1]} nights away a week`],
  [
    /\b(?:must|able to|ability to|willing(?:ness)? to|required to|available (?:to|for)|availability (?:to|for|on)|need to|flexib\w+ to)\b[^.;]{0,40}?\b((?:(?:rotating|night|evening|weekend|early|late|12[- ]hour|weekends?|evenings?|nights?|holidays?|rotational|bank holiday)s?(?:,? (?:and|or|&) |, | )?){1,5})(?:(?<=nights?|weekends?|evenings?|holidays?|and |or |& |, )\b|\s*(?:shifts?|work|hours|schedule)\b)/i,
    (hit) => shiftLabel(hit[1] ?? ''),
  ],
];

/** Conditions on where and when the work is done. */
export function placesIn(clause: string, importance: Importance): Condition[] {
  if (OFFERS.test(clause)) return [];
  for (const [words, label] of PLACES) {
    const hit = words.exec(clause);
    const said = hit && label(hit).replace(/[.,]$/, '');
    if (hit && said)
      return [
        {
          kind: 'place',
          label: said,
          asks: asksOf(said),
          start: hit.index,
          end: /^relocation/.test(said) ? hit.index + hit[0].length : clause.length,
          importance,
        },
      ];
  }
  return [];
}

/** The places a label names, any of which will do; the label itself where it names none. */
function asksOf(label: string): string[] {
  const places = / (?:in|to|within) (?=[A-Z])(.*)$/.exec(label)?.[1];
  return places === undefined ? [label] : places.split(/ (?:or|and) (?:the )?/);
}

function inPlace(place: string | undefined): string {
  return place ? ` in ${place.replace(/[.,]$/, '')}` : '';
}

function travelLabel(clause: string): string {
  const share = /(\d{1,3})\s?%/.exec(clause)?.[1];
  return share === undefined ? 'travel' : `travel up to ${share}%`;
}

function shiftLabel(raw: string): string {
  const words = raw
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[, ]+$/, '')
    .replace(/,?\s(?:and|or|&)$/, '');
  const joined = / (?:and|or|&) /.test(words) ? words : words.replace(/, (?=[^,]*$)/, ' and ');
  return `${joined.replace(/\b(weekend|evening|night|holiday)s\b/g, '$1')} shifts`;
}
