/** A piece of markdown as Discord's clients see it. */
export interface Node {
  readonly kind: Kind;
  /** What is shown: of a plain text, code, a mention or an emoji. The mark of a list's item. */
  readonly text: string;
  readonly href?: string;
  readonly inside: readonly Node[];
}
type Kind =
  | 'text'
  | 'code'
  | 'pre'
  | 'token'
  | 'link'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'quote'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'subtext'
  | 'item';

interface State {
  readonly lineStart: boolean;
  readonly quoted: boolean;
  readonly linked: boolean;
}
type Inner = (source: string, changes?: Partial<State>) => readonly Node[];
interface Rule {
  readonly pattern: RegExp;
  readonly when?: (state: State) => boolean;
  readonly node: (found: readonly string[], inner: Inner) => Node;
}

/** Markdown read by the rules of Discord's clients, told again by hand: none of our code has a part in it. */
export const parseMarkdown = (source: string): readonly Node[] =>
  parse(source, { lineStart: true, quoted: false, linked: false });

function parse(source: string, state: State): readonly Node[] {
  const nodes: Node[] = [];
  let lineStart = state.lineStart;
  for (let at = 0; at < source.length; ) {
    const { node, length } = next(source.slice(at), { ...state, lineStart });
    nodes.push(node);
    lineStart = source[at + length - 1] === '\n';
    at += length;
  }
  return nodes;
}

function next(rest: string, state: State): { node: Node; length: number } {
  const inner: Inner = (source, changes) => parse(source, { ...state, lineStart: true, ...changes });
  for (const { pattern, when, node } of RULES) {
    const found = when === undefined || when(state) ? pattern.exec(rest) : null;
    if (found) return { node: node(found, inner), length: found[0].length };
  }
  const [first = ''] = rest;
  return { node: plain(first), length: first.length };
}

const plain = (text: string): Node => ({ kind: 'text', text, inside: [] });
const around =
  (kind: Kind, changes?: Partial<State>) =>
  ([, text = '']: readonly string[], inner: Inner): Node => ({ kind, text: '', inside: inner(text, changes) });
const link = (href: string, inside: readonly Node[]): Node => ({ kind: 'link', text: '', href, inside });
const bare = ([, href = '']: readonly string[]): Node => link(href, [plain(href)]);
const token = ([, text = '']: readonly string[]): Node => ({ kind: 'token', text, inside: [] });

const atLine = ({ lineStart, linked }: State) => lineStart && !linked;
const notQuoted = (state: State) => atLine(state) && !state.quoted;
const notLinked = ({ linked }: State) => !linked;

const RULES: readonly Rule[] = [
  { pattern: /^ *>>> ([\s\S]+)/, when: notQuoted, node: around('quote', { quoted: true }) },
  { pattern: /^ *> ([^\n]+\n?)/, when: notQuoted, node: around('quote', { quoted: true }) },
  { pattern: /^ *# +(?!#)([^\n]+\n?)/, when: atLine, node: around('h1') },
  { pattern: /^ *## +(?!#)([^\n]+\n?)/, when: atLine, node: around('h2') },
  { pattern: /^ *### +(?!#)([^\n]+\n?)/, when: atLine, node: around('h3') },
  { pattern: /^-# +(?!-#)([^\n]+\n?)/, when: atLine, node: around('subtext') },
  {
    pattern: /^ *([*+-]|\d+\.) +([^\n]+(?:\n {2,}[^\n]+)*\n?)/,
    when: atLine,
    node: ([, mark = '', text = ''], inner) => ({
      kind: 'item',
      text: /\d/.test(mark) ? mark : '•',
      inside: inner(text.replace(/\n +/g, '\n')),
    }),
  },
  { pattern: /^\\([^0-9A-Za-z\s])/, node: ([, sign = '']) => plain(sign) },
  {
    pattern: /^```(?:[\w+.-]*\n)?([\s\S]+?)\n*```/,
    node: ([, code = '']) => ({ kind: 'pre', text: code, inside: [] }),
  },
  {
    pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/,
    node: ([, , code = '']) => ({ kind: 'code', text: code, inside: [] }),
  },
  {
    // Square brackets are counted without a look at backslashes.
    pattern: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?(https?:\/\/(?:\([^)]*\)|[^\s\\)]|\\.)*?)>?\s*\)/,
    when: notLinked,
    node: ([, text = '', href = ''], inner) => link(href, inner(text, { linked: true })),
  },
  { pattern: /^<(?!a?:|t:|id:)([a-z][\w+.-]*:[^\s<>]+)>/i, when: notLinked, node: bare },
  { pattern: /^((?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s])/, when: notLinked, node: bare },
  { pattern: /^<(@[!&]?\d+|#\d+|\/[^:<>\n]+:\d+|t:-?\d+(?::\w)?|id:\w+|a?:\w+:\d+)>/, node: token },
  { pattern: /^(@everyone|@here)/, node: token },
  { pattern: /^(:(?!\/\/)[^\s:]+:)/, node: token },
  { pattern: /^\*\*([\s\S]+?)\*\*(?!\*)/, node: around('bold') },
  { pattern: /^__([\s\S]+?)__(?!_)/, node: around('underline') },
  { pattern: /^~~([\s\S]+?)~~/, node: around('strike') },
  { pattern: /^\|\|([\s\S]+?)\|\|/, node: around('spoiler') },
  { pattern: /^\*(?=\S)((?:\\.|\*\*|[^*\\])+?)(?<!\s)\*(?!\*)/, node: around('italic') },
  { pattern: /^_((?:__|\\.|[^_\\])+?)_(?!\w)/, node: around('italic') },
];
