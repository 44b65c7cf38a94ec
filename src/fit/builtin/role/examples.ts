import { TAIL } from '../grammar.ts';

const PARENTHESES = /\s*\(([^()]{1,200})\)/g;
const INTRODUCED =
  /(?:[,;]?\s*\b|(?<=\b(?:offerings|platforms|providers|frameworks|databases|technologies|tools|vendors|libraries|language|framework|database|provider)):)(?:(?<=:)|such as|e\.?g\.?,?|for example,?|for instance,?|like(?= [A-Z])|i\.e\.?,?|namely|ideally in|especially|particularly|in particular|one or more of(?: the following)?:?|(?:at least )?(?:one|two) of(?: the following)?:?|any of(?: the following)?:?)\s*[:,]?\s+/i;
const LIST_SEPARATOR = /\s*(?:,\s*(?:and\/or|and|or|&)\s+|,\s*|\s+(?:and\/or|and|or|&)\s+|\s+\/\s+|\s*\|\s*)/;
const REMARK =
  /\b(?:no|be|working|required|preferred|preferably|must|plus|bonus|years?|not|optional|equivalent|you|we|our|your|their|is|are|will|desired|desirable|essential|nice)\b/i;
/** "Python (or TypeScript)": either will do. */
const OR_ELSE = /\s*\(or ((?!(?:an? )?(?:similar|equivalent|comparable|related|other|any)\b)[^()]{2,60})\)/gi;
/** "(React preferred)": how much the example is wanted is no remark that makes it none. */
const HOW_MUCH =
  /[,;]?\s*(?:(?:is|are|strongly|highly)\s+)*(?:preferred|preferably|ideally|desirable|an? plus)\b(?:;.*)?\s*$/i;
/** "OpenAI, Anthropic, or equivalent": that others will do as well is no remark either. */
const OR_LIKE =
  /[,;]?\s+(?:(?:and|or)\/?(?:or)?\s+)(?:an?\s+|any\s+|other\s+)?(?:similar|equivalents?|comparable|related|others?)\b.*$/i;
const OTHERS =
  /^(?:etc|others?|similar|equivalent|more|and more|the like|so on|comparable|related|beyond|any(?:thing|one|body)?\b.*|(?:or )?(?:higher|above|better)|nothing \w+|(?:an? )?(?:equivalent|similar|related|other|comparable|other)\b.*|.* (?:or similar|equivalent))$/i;
const SLASH = /(?<![\d/])\s*\/\s*(?![\d/])/;
/** Slashes inside these join one name, not two. */
const ONE_NAME =
  /^(?:ci\/cd.*|tcp\/ip|a\/b.*|ui\/ux|ux\/ui|i\/o|qa\/qc|ap\/ar|ar\/ap|24\/7|and\/or|w\/.*|n\/a|os\/2|pl\/sql|hvac\/r|b2b\/b2c|ai\/ml|ml\/ai|ml\/nlp|s\/4hana|as\/400|ts\/sci|he\/she|his\/her|a\/v|t-?sql\/.*|pub\/sub|input\/output|read\/write|client\/server|extract\/.*)$/i;

/**
 * Takes examples out of an object ("cloud platforms (AWS, GCP)", "BI tools such as Tableau") and leaves a mark with their index in
 * their place. An acronym in parentheses is another name of what stands before it; a remark in parentheses is nothing.
 */
export function examplesIn(object: string): { text: string; groups: string[][] } {
  const groups: string[][] = [];
  const put = (group: readonly string[]): string =>
    group.length === 0 ? ' ' : `\uE000${groups.push([...group]) - 1}\uE000 `;
  const closed = object
    .replace(OR_ELSE, ' or $1')
    .replace(/\(([^()]*)$/, '($1)')
    .replace(/\[[^\]]{0,40}\]/g, ' ')
    .replace(PARENTHESES, (_, inside: string, at: number) => put(groupOf(inside, object.slice(0, at))))
    .replace(/[()[\]]/g, ' ');
  const hit = INTRODUCED.exec(closed);
  const text = hit ? `${closed.slice(0, hit.index)} ${put(listOf(closed.slice(hit.index + hit[0].length)))}` : closed;
  return {
    text: text
      .replace(/\s{2,}/g, ' ')
      .replace(/\s+,/g, ',')
      .replace(/ \uE000/g, '\uE000')
      .trim(),
    groups,
  };
}

function groupOf(inside: string, before: string): string[] {
  const introduced =
    /^\s*(?:e\.?g\.?,?|i\.?e\.?,?|such as|including|like|for example,?|ex\.?|or)(?:\s+|:\s*)/i.exec(inside)?.[0] ?? '';
  const text = inside.slice(introduced.length).replace(HOW_MUCH, '').replace(OR_LIKE, '');
  if (REMARK.test(text) || /^\s*or (?:similar|equivalent|comparable|related|other)\b/i.test(inside)) return [];
  const list = listOf(text);
  return list.length === 1 && introduced === '' && !isAcronym(list[0] ?? '', before) && !/[A-Z\d]/.test(text)
    ? []
    : list;
}

/** True for "LLMs" after "large language models". */
export function isAcronym(text: string, before: string): boolean {
  const initials = [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((hit) => hit[0].toLowerCase()).join('');
  const short = text.replace(/[^A-Za-z]|s$/g, '').toLowerCase();
  return short.length > 1 && initials.endsWith(short);
}

function listOf(text: string): string[] {
  const plain = text.replace(/\uE000\d+\uE000/g, ' ').split(/\.\s|;/)[0] ?? '';
  const parts = plain
    .split(LIST_SEPARATOR)
    .map((part) => part.replace(/^(?:(?:and|or|both|either|the|a|an|&)\s+)+/i, ''));
  const last = parts.findIndex((part) => TAIL.test(` ${part}`) && !/^(?:in|on|at)\b/i.test(part));
  return (last < 0 ? parts : parts.slice(0, last + 1))
    .map((part) => ` ${part}`.split(TAIL)[0]?.trim() ?? '')
    .flatMap(slashed)
    .map((part) => part.replace(/^[\s"“'.,:]+|[\s"”'.,:;!]+$/g, ''))
    .filter(
      (part) =>
        (part.length > 1 || /^[A-Z]$/.test(part)) && !OTHERS.test(part) && part.split(/\s+/).length <= MOST_WORDS,
    );
}

const MOST_WORDS = 6;

/** "AWS/GCP" is two, "CI/CD" is one. */
export function slashed(part: string): string[] {
  const text = part.trim();
  const joined = text.replace(/\s*\/\s*/g, '/');
  return joined.split(/\s+/).length > 2 || ONE_NAME.test(joined) ? [text] : text.split(SLASH);
}
