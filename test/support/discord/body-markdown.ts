/**
 * What Discord's clients and servers make of markdown, told by their rules and not by ours: the text that is shown, with marks
 * gone and escapes resolved; whom the servers would call, where the message allowed it; where clicks would lead.
 */
export function readMarkdown(source: string): { text: string; pings: string[]; links: string[] } {
  const links: string[] = [...source.matchAll(BARE)].map(([bare]) => bare);
  const text = read(source, { lineStart: true, quoted: false, linked: false, links });
  return { text: text.replaceAll('\u200b', ''), pings: [...source.matchAll(PING)].map(([ping]) => ping), links };
}

/** Servers look at the raw text. */
const PING = /@everyone|@here|<@[!&]?\d+>/g;
/** Invitations and mail addresses, which some clients find without a scheme. */
const BARE = /discord(?:app)?\.(?:gg|com\/invite)\/[\w-]+|[\w.+-]+@[\w-]+\.[a-z]{2,}/gi;

interface State {
  readonly lineStart: boolean;
  readonly quoted: boolean;
  readonly linked: boolean;
  /** Filled while reading. */
  readonly links: string[];
}
type Inner = (source: string, changes?: Partial<State>) => string;
interface Rule {
  readonly where: 'anywhere' | 'line start' | 'outside links';
  readonly pattern: RegExp;
  readonly shown: (found: readonly string[], inner: Inner, state: State) => string | undefined;
}

const BLOCKS: readonly Rule[] = [
  {
    where: 'line start',
    pattern: /^ *>>> ([\s\S]+)/,
    shown: ([, text = ''], inner, { quoted }) => (quoted ? undefined : inner(text, { quoted: true })),
  },
  {
    where: 'line start',
    pattern: /^ *> ([^\n]+\n?)/,
    shown: ([, text = ''], inner, { quoted }) => (quoted ? undefined : inner(text, { quoted: true })),
  },
  { where: 'line start', pattern: /^ *#{1,3} +(?!#)([^\n]+\n?)/, shown: ([, text = ''], inner) => inner(text) },
  { where: 'line start', pattern: /^-# +(?!-#)([^\n]+\n?)/, shown: ([, text = ''], inner) => inner(text) },
  {
    where: 'line start',
    pattern: /^ *([*+-]|\d+\.) +([^\n]+(?:\n {2,}[^\n]+)*\n?)/,
    shown: ([, mark = '', text = ''], inner) => `${/\d/.test(mark) ? mark : '•'} ${inner(text.replace(/\n +/g, '\n'))}`,
  },
];

const INLINE: readonly Rule[] = [
  { where: 'anywhere', pattern: /^\\([^0-9A-Za-z\s])/, shown: ([, sign]) => sign },
  { where: 'anywhere', pattern: /^```(?:[\w+.-]*\n)?([\s\S]+?)\n*```/, shown: ([, code]) => code },
  { where: 'anywhere', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, shown: ([, , code]) => code },
  {
    where: 'outside links',
    pattern: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?(https?:\/\/(?:\([^)]*\)|[^\s\\)]|\\.)*?)>?\s*\)/,
    shown: ([, text = '', href = ''], inner, { links }) => {
      links.push(href);
      return inner(text, { linked: true });
    },
  },
  {
    where: 'outside links',
    pattern: /^<([a-z][\w+.-]*:[^\s<>]+)>/i,
    shown: ([, href = ''], _inner, { links }) => {
      if (/^(a?:|t:|id:)/.test(href)) return undefined;
      links.push(href);
      return href;
    },
  },
  {
    where: 'outside links',
    pattern: /^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/,
    shown: ([href = ''], _inner, { links }) => {
      links.push(href);
      return href;
    },
  },
  { where: 'anywhere', pattern: /^<(@[!&]?\d+|#\d+|\/[^:<>\n]+:\d+)>/, shown: ([, name]) => `⟦${name}⟧` },
  { where: 'anywhere', pattern: /^<(t:-?\d+(?::\w)?|id:\w+|a?:\w+:\d+)>/, shown: ([, name]) => `⟦${name}⟧` },
  { where: 'anywhere', pattern: /^@(everyone|here)/, shown: ([, name]) => `⟦${name}⟧` },
  { where: 'anywhere', pattern: /^:(?!\/\/)([^\s:]+):/, shown: ([, name]) => `⟦${name}⟧` },
  { where: 'anywhere', pattern: /^\*\*([\s\S]+?)\*\*(?!\*)/, shown: ([, text = ''], inner) => inner(text) },
  { where: 'anywhere', pattern: /^__([\s\S]+?)__(?!_)/, shown: ([, text = ''], inner) => inner(text) },
  { where: 'anywhere', pattern: /^~~([\s\S]+?)~~/, shown: ([, text = ''], inner) => inner(text) },
  { where: 'anywhere', pattern: /^\|\|([\s\S]+?)\|\|/, shown: ([, text = ''], inner) => inner(text) },
  {
    where: 'anywhere',
    pattern: /^\*(?=\S)((?:\\.|\*\*|[^*\\])+?)(?<!\s)\*(?!\*)/,
    shown: ([, text = ''], inner) => inner(text),
  },
  { where: 'anywhere', pattern: /^_((?:__|\\.|[^_\\])+?)_(?!\w)/, shown: ([, text = ''], inner) => inner(text) },
];

function read(source: string, state: State): string {
  let shown = '';
  let lineStart = state.lineStart;
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const here = { ...state, lineStart };
    const found = firstRule(rest, here);
    const piece = found?.length ? rest.slice(0, found.length) : rest.slice(0, 1);
    shown += found ? found.shown : piece;
    lineStart = piece.endsWith('\n');
    at += piece.length;
  }
  return shown;
}

function firstRule(rest: string, state: State): { length: number; shown: string } | undefined {
  const inner: Inner = (source, changes) => read(source, { ...state, lineStart: true, ...changes });
  for (const { where, pattern, shown } of [...BLOCKS, ...INLINE]) {
    if (where === 'line start' && (!state.lineStart || state.linked)) continue;
    if (where === 'outside links' && state.linked) continue;
    const found = pattern.exec(rest);
    const text = found ? shown(found, inner, state) : undefined;
    if (found && text !== undefined) return { length: found[0].length, shown: text };
  }
  return undefined;
}
