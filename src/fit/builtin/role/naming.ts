import { actsIn } from './acts.ts';
import type { Ask } from './asks.ts';
import { isName } from './content.ts';
import { action, actionLabel, type Doing, saidThing, singular, teamLabel } from './doing.ts';
import { trimEdges } from './edges.ts';
import { itemsOf } from './items-of.ts';
import { nounLabel } from './labels.ts';
import { plainAct } from './plain-act.ts';
import { softOf } from './soft.ts';
import { softAction } from './soft-action.ts';
import { NOUNS_TOO, startsAction } from './starts-action.ts';
import { companyKept, stated, unknownAct } from './stated.ts';
import type { Vocabulary } from './terms.ts';
import { type Named, plain, thing } from './thing.ts';
import { COMPANY, TOGETHER } from './together.ts';
import { gerund, isActing, patternOf, verbOf } from './verbs.ts';

/** Names everything one ask asks for. */
export function named(ask: Ask, vocabulary: Vocabulary): Named[] {
  if (ask.text === '') return [];
  if (ask.form === 'role') return roleOf(ask.text);
  if (ask.form === 'verb') {
    const unknown = ABILITY.test(ask.lead) && isUnknownVerb(ask.text, vocabulary) ? unknownAct(ask.text) : [];
    return unknown.length > 0
      ? unknown
      : actionOf(ask.text, vocabulary, stated).filter((one) => speaks(one, vocabulary));
  }
  const found = things(ask.text, vocabulary);
  if (found.length === 0 && ask.lead === 'working' && !COMPANY.test(ask.text)) return companyKept(ask.text);
  return ask.lead === '' ? found.filter((one) => speaks(one, vocabulary)) : found;
}

const ABILITY = /^(?:abilit|able|capab|capac)/;

/** A verb that no table holds, where one must stand, and nothing known after it. */
function isUnknownVerb(text: string, vocabulary: Vocabulary): boolean {
  const first = text.replace(/^(?:[a-z]+ly\s+)+/, '').split(/\s+/)[0] ?? '';
  return verbOf(first) === null && vocabulary.hits(text).length === 0 && softOf(text).length === 0;
}

/** One plain word that nothing points at ("Focus", "look") is too little to be a demand. */
export function speaks(one: Named, vocabulary: Vocabulary): boolean {
  if (one.kind === 'soft' || /\s/.test(one.label) || vocabulary.whole(one.label) !== null) return true;
  return (
    /[A-Z].*[A-Z]|\d|-/.test(one.label) ||
    /(?:ing|ment|tion|sion|ship|ism|ics|ogy|ery|try|ance|ry|folio|[sx]is)s?$/.test(one.label)
  );
}

/** Names what an action shows: "ability to read blueprints", "design and build data pipelines". */
export function actionOf(
  text: string,
  vocabulary: Vocabulary,
  otherwise: (act: string) => Named[] = () => [],
): Named[] {
  return actsIn(plainAct(text), NOUNS_TOO).flatMap((act) => {
    const found = eitherAct(act, vocabulary) ?? oneAct(act, vocabulary);
    return found.length > 0 ? found : otherwise(act);
  });
}

/** "leading a room or mentoring colleagues": two doings, each with what it is done to, of which either will do. */
function eitherAct(text: string, vocabulary: Vocabulary): Named[] | null {
  const both = text.split(/,?\s+or\s+/);
  if (both.length !== 2 || !both.every((act) => WHOLE_DOING.test(act) && isActing(act.split(' ', 1)[0] ?? '')))
    return null;
  const [one, other, ...more] = both.flatMap((act) => oneAct(act, vocabulary));
  if (one === undefined || other === undefined || more.length > 0) return null;
  return [
    { ...one, label: `${one.label} or ${other.label}`, alternatives: [...one.alternatives, ...other.alternatives] },
  ];
}

const WHOLE_DOING = /^\p{L}+ing\s(?!and\b|,)\S/u;

/** "keep the board fast", "keep slow queries out of production": a state that nobody writes of as a thing done. */
const KEPT =
  /^keep(?:s|ing)?\s(?:[\p{L}-]+\s){1,4}(?:out of|where|to yourself|to themselves|fast|running|moving|healthy|stable|green|happy|informed|simple|safe|stocked|tidy|clean|current|up to date|up-to-date|on the road|humming|straight|sweet|at zero|in order|in check|under control|to a minimum)\b/iu;
/** "serve as a point of contact" shows nothing of its own. */
const SERVING = /^(?:serve|act|function)s? as\b|^mak(?:e|es|ing) sure\b/i;

/** "drive between our depots": where it is done is no thing. */
const BETWEEN = /^(?:between|around|along|to and from)\b/i;

/** "refer when needed" says when, and not what. */
const WHEN = /^(?:when|where|whenever|if|as) \p{L}/iu;

/** "ordering, stock-taking and rotation": a doing with a comma right after it has no object, and is one thing of a row. */
const NAMED_DOING = /^[a-z-]+ing,\s/i;

function oneAct(text: string, vocabulary: Vocabulary): Named[] {
  const soft = softAction(text, vocabulary);
  if (soft.length > 0) return soft;
  if (SERVING.test(text) || KEPT.test(text)) return [];
  const found = action(text);
  if (!found) return text.includes(' ') ? things(text, vocabulary) : [];
  if (/^(?:and|or|&)\s\p{L}+ing$/u.test(found.object) && /^\p{L}+ing\s/u.test(text))
    return plain(nounLabel(text), 'experience');
  if (NAMED_DOING.test(text) && !found.several)
    return itemsOf(text, vocabulary).flatMap((item) => thing(item, (head) => head, vocabulary));
  const helped = HELP.test(found.verb) ? HELPED.exec(found.object)?.[1] : undefined;
  if (helped !== undefined && verbOf(helped.split(/\s+/)[0] ?? '') !== null) return oneAct(helped, vocabulary);
  const tool = /^(?:in|on|using|via)\s+(.*)$/i.exec(found.object)?.[1];
  if (tool !== undefined && isName(trimEdges(tool))) return things(tool, vocabulary);
  const to = /^(?:to|with|for|up(?= (?:an?|the) \p{Ll}+$))\s/iu.exec(found.object)?.[0] ?? '';
  const object = trimEdges(found.object.replace(PHRASAL, ''));
  if (WHEN.test(found.object)) return [];
  if (BETWEEN.test(found.object)) return plain(gerund(found.verb), 'experience');
  const team = teamLabel(found.verb, found.object);
  if (team !== '') return plain(team, 'experience');
  if (TOGETHER.has(found.verb) && COMPANY.test(object.split(/\s+(?:to|on|in|for)\s+/)[0] ?? '')) return [];
  if (object === '') return plain(actionLabel({ ...found, to: '' }, ''), 'experience');
  if (isActing(object.split(/\s+/)[0] ?? '') && object !== text) return actionOf(object, vocabulary);
  const article =
    /^(?:an?|the(?=\s\S*(?:[^s\s]|ss)(?:\s|$)))\s/i.exec(found.object.replace(/^up /, ''))?.[0].toLowerCase() ?? '';
  return objectsOf({ ...found, to, object, article }, vocabulary);
}

interface Act extends Doing {
  readonly object: string;
}

/** Names each object of one action; an object that is itself an action is read as one. */
function objectsOf(act: Act, vocabulary: Vocabulary): Named[] {
  const { to, object } = act;
  let doing: Doing = { ...act, to };
  if (PUPILS.test(object) && patternOf(act.verb) === '-ing')
    return plain(actionLabel(doing, object.replace(TOPIC, '')), 'experience');
  const told = itemsOf(object, vocabulary);
  const listeners = TELLING.test(act.verb) && /^(?:(?!,|\band\b).)*\sto\s/.test(object);
  return told.slice(0, listeners ? 1 : told.length).flatMap((item, index) => {
    if (item.aside) return thing(item, (head) => head, vocabulary);
    if (index > 0 && startsAction(item.head, true, vocabulary)) {
      doing = { ...doing, ...action(item.head) };
      return actionOf(item.head, vocabulary);
    }
    const { article, ...plainly } = doing;
    return thing(item, (head) => actionLabel(index === 0 ? doing : plainly, head), vocabulary)
      .map(asExperience(vocabulary))
      .map((one) => withThing(one, saidThing(doing, item.head)));
  });
}

const withThing = (one: Named, said: string): Named =>
  said !== '' && one.label.endsWith(` ${said}`) ? { ...one, alternatives: [...one.alternatives, said] } : one;

/** "patients and families about heart failure": two kinds of people, who are told of something. */
const PUPILS =
  /^(?:[\w-]+ )?(?:others|people|patients|families|residents|clients|customers|students|pupils|staff|colleagues|employees|users|parents)(?: and (?:[\w-]+ )?(?:patients|families|carers|staff|colleagues|customers|employees|parents|teachers))?\s*(?:(?:about|on|in|regarding|how to)\b.*)?$/i;
const TOPIC = /\s*\b(?:about|on|in|regarding|how to)\b.*$/i;

/** "take part in", "contribute to", "own the": what stands between the verb and its object. */
const PHRASAL =
  /^(?:(?:part|ownership|charge|responsibility|an? (?:\w+ )?(?:role|part|lead)|point|hold)\s+)?(?:in|of|for|to|with|on|as|at|into|from|across|over|through|towards?|together|out|up)\s+(?:the\s+)?/i;

/** "help customers build dashboards": what is done in the end. */
const HELP = /^(?:help|enable|empower)$/;
const HELPED = /^(?:our |your |the )?[\w-]+s\s+(?:to\s+)?([a-z].*)$/;

/** "present results to the board": those who are told are nothing asked. */
const TELLING = /^(?:present|report|explain|communicate)$/;

/** What is done with payments or startups makes nobody's field of it. */
function asExperience(vocabulary: Vocabulary): (one: Named) => Named {
  return (one) =>
    one.kind === 'domain' || (one.kind === 'skill' && one.alternatives.every((name) => vocabulary.whole(name) === null))
      ? { ...one, kind: 'experience' }
      : one;
}

function things(text: string, vocabulary: Vocabulary): Named[] {
  const first = /^[A-Za-z]+(?=, | (?:and|or|&) [a-z]+ing )/.exec(text)?.[0] ?? 'ing';
  if ((isActing(first) || !first.endsWith('ing')) && action(text)?.several) return actionOf(text, vocabulary);
  return itemsOf(text, vocabulary).flatMap((item) =>
    !item.aside && startsAction(item.head, false, vocabulary)
      ? actionOf(item.head, vocabulary)
      : thing(item, (head) => head, vocabulary),
  );
}

/** "experience as a line cook" is line cook experience. */
function roleOf(text: string): Named[] {
  const name = nounLabel(text.split(/[,;]|\b(?:in|at|with|within|for|on)\b/)[0] ?? '');
  return name === '' ? [] : plain(`${singular(name)} experience`, 'experience', [singular(name)]);
}
