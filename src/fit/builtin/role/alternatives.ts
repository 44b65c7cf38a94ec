import { HARD_TAIL, TAIL } from '../grammar.ts';
import { type Item, type Known, separated, split } from './choices.ts';
import { contentOf, isName, MARK, saysNothing } from './content.ts';
import { examplesIn, isAcronym, slashed } from './examples.ts';

/** Reads one object ("Python and ML frameworks (PyTorch, TensorFlow)") into the separate things it names. */
export function items(object: string, known: Known): Item[] {
  const { text, groups } = examplesIn(object);
  const head = withoutTail(text, known);
  const tools = toolsAfter(text, head, known);
  const things = tools.length > 0 && BY_TOOL.test(head) ? [] : split(head, known);
  const inside = included(text, head, known);
  const only = things.length === 1 && tools.length === 0 ? things[0] : undefined;
  if (only && inside.length > 0 && isClass(only, known) && groups.length === 0) return [exemplified(only.head, inside)];
  const parts = [...things, ...tools, ...inside];
  const used = new Set(parts.flatMap((part) => marks(part.head)));
  const loose = groups.filter((group, index) => !used.has(index) && exemplifies(group, text, `\uE000${index}\uE000`));
  const out = parts
    .map((part) => illustrated(part, groups))
    .filter((part) => part.head !== '' || part.options.length > 0);
  if (tools.length > 0 && things.length < 2 && OPEN_END.test(text)) return [exemplified(things[0]?.head ?? '', tools)];
  if (loose.length === 0) return out;
  const behind = classBehind(text);
  if (behind !== '' && out.length > 0) return [...out, { head: behind, options: loose.flat(), illustrates: true }];
  const last = out.at(-1);
  const options = loose.flat();
  if (!last || parts.length !== 1) return [...out, { head: '', options, illustrates: false }];
  const illustrates = last.options.length === 0 || last.illustrates;
  return [...out.slice(0, -1), { head: last.head, options: [...last.options, ...options], illustrates }];
}

/** "state management with Redux, MobX or something comparable": where any other would do, its tools are examples. */
const OPEN_END = /(?:,\s*|\s+)or\s+(?:something|anything)\b.*$/i;

const exemplified = (head: string, tools: readonly Item[]): Item => ({
  head,
  options: tools.flatMap((tool) => (tool.options.length > 0 ? tool.options : [tool.head])),
  illustrates: head !== '',
});

/** "data engineering concepts, including pipelines and ETL": what belongs to a field shows the field; "AWS, including Lambda" asks for both. */
const isClass = ({ head, options }: Item, known: Known): boolean =>
  options.length === 0 && !isName(head) && (CLASS.test(head) || known(head));
const CLASS =
  /\b(?:concepts?|practices|principles|fundamentals|techniques|methods|topics|areas|systems|technologies|tools|patterns|processes)$/i;

/** "programming in Python" is Python. */
const BY_TOOL = /^(?:programming|coding|scripting|development)$/i;

/** "for retrieval-augmented generation (RAG)": another name of what is not named here is no example. */
function exemplifies(group: readonly string[], text: string, mark: string): boolean {
  const at = text.indexOf(mark);
  return (
    at >= 0 && !BEHIND.test(text.slice(0, at)) && !(group.length === 1 && isAcronym(group[0] ?? '', text.slice(0, at)))
  );
}

/** "to cloud platforms (AWS, GCP)": a class of tools in the circumstances keeps its own examples. */
const classBehind = (text: string): string =>
  /\b(?:to|on|in|via|across|into|with|using) ((?:[\p{L}-]+[ \uE001]){1,2}(?:platforms|tools|frameworks|services|providers|databases|languages|libraries|systems))\uE000/iu.exec(
    text,
  )?.[1] ?? '';

/** What stands behind "where" illustrates no thing that is asked. */
const BEHIND = /\s(?:where|when|because)\s/i;

const INCLUDING = /,?\s+including\s+(?!but\b)/i;
const MOST_INCLUDED_WORDS = 3;

/** "models in production, including monitoring and rollback" asks for what it includes too. */
function included(text: string, of: string, known: Known): Item[] {
  const hit = INCLUDING.exec(text);
  if (!hit || hit.index === 0) return [];
  const list =
    text
      .slice(hit.index + hit[0].length)
      .split(HARD_TAIL)[0]
      ?.split(TAIL)[0] ?? '';
  if (lastWord(list) === lastWord(of) || HOURS.test(list)) return [];
  return split(list, known)
    .filter(
      ({ head, options }) =>
        options.length > 0 || known(head) || isName(head) || isIncluded(contentOf(head).length, head),
    )
    .map((item) => ({ ...item, aside: true }));
}

/** "a rota including nights and weekends" is a matter of hours. */
const HOURS = /\b(?:nights?|weekends?|evenings?|holidays?|shifts?)\b/i;

const isIncluded = (count: number, head: string): boolean =>
  count > 0 &&
  count <= MOST_INCLUDED_WORDS &&
  !saysNothing(head) &&
  (count > 1 || LONG_WORD.test(contentOf(head)[0] ?? ''));

/** One word alone must be a thing of its own: "deployment", "fine-tuning". */
const LONG_WORD = /^[\p{L}-]{7,}$/u;

/** "agreements, including distribution agreements": kinds of the thing itself ask for nothing more. */
const lastWord = (text: string): string => /[\p{L}-]+$/u.exec(text.trim())?.[0].toLowerCase() ?? '';

/** The tools behind the thing: "motion design in After Effects or Principle", "services using Go and gRPC". */
function toolsAfter(text: string, head: string, known: Known): Item[] {
  const rest = text.slice(text.indexOf(head) + head.length);
  const hit = /^\s+(?:(using|with|via|leveraging|utili[sz]ing)|in|on)\s+(?:tools like\s+|the\s+)?/i.exec(rest);
  if (!hit) return [];
  const told = rest.slice(hit[0].length).split(HARD_TAIL)[0]?.split(TAIL)[0] ?? '';
  const list = told.replace(OPEN_END, '');
  const pieces = separated(list).flatMap(({ text: piece }) => (known(piece) ? [piece] : slashed(piece)));
  const named =
    pieces.every((piece) => isName(piece) || (hit[1] !== undefined && known(piece))) &&
    pieces.some((piece) => known(piece) || /^[A-Z][\w.+#-]*[A-Z]\S*$/.test(piece));
  return named ? split(list, known) : [];
}

function marks(text: string): number[] {
  return [...text.matchAll(MARK)].map((hit) => Number(hit[1]));
}

function illustrated(part: Item, groups: readonly (readonly string[])[]): Item {
  const shown = marks(part.head).flatMap((index) => groups[index] ?? []);
  const head = part.head.replace(MARK, '').trim();
  const options = part.options.map((option) => option.replace(MARK, '').trim());
  return shown.length === 0
    ? { ...part, head, options }
    : { head: head === '' ? options.join(' or ') : head, options: shown, illustrates: true };
}

/** Cuts circumstances off ("Kubernetes in production"), unless what is left would say nothing ("children with autism"). */
function withoutTail(whole: string, known: Known): string {
  const hard = HARD_TAIL.exec(whole);
  const text = (hard && hard.index > 0 ? whole.slice(0, hard.index) : whole).split(/:\s/)[0] ?? '';
  let start = 0;
  let from = 0;
  for (let hit = TAIL.exec(text); hit; hit = TAIL.exec(text.slice(from))) {
    const left = text.slice(start, from + hit.index);
    if (stands(left.replace(MARK, ''), hit[0].trim().toLowerCase(), known)) return left;
    from += hit.index + hit[0].length;
    if (IN_PRODUCTION.test(text.slice(from)) || (saysNothing(left) && /^\s*from\s/i.test(hit[0]))) return left;
    if (saysNothing(left) && /^\s*(?:in|for|on|within|across|around)\s/i.test(hit[0])) start = from;
    else if (left.split(/\s+/).length > MOST_WORDS) return left;
  }
  return text.slice(start);
}

/** Where work is done, not what it is. */
const IN_PRODUCTION = /^(?:production|parallel|practice|general)\b/i;

const MOST_WORDS = 6;
/** Prepositions that a single word may need: "children with autism". */
const STICKY = new Set(['with', 'in', 'on', 'at', 'from', 'under']);
const PERSONS =
  /^(?:children|adults|people|patients|students|pupils|clients|families|residents|individuals|customers|users|learners|adolescents|youth|teenagers|men|women|animals|communities|persons|teams)$/i;

function stands(left: string, tail: string, known: Known): boolean {
  const words = contentOf(left);
  if (saysNothing(left)) return false;
  return words.length >= 2 || !STICKY.has(tail) || known(words.join(' ')) || !PERSONS.test(words[0] ?? '');
}
