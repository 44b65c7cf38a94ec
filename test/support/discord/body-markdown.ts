import { type Node, parseMarkdown } from './body-parse.ts';

/**
 * What Discord makes of markdown: the text that its clients show, with marks gone and escapes resolved; whom its servers would
 * call, where the message allowed it; where clicks would lead.
 */
export function readMarkdown(source: string): { text: string; pings: string[]; links: string[] } {
  const nodes = parseMarkdown(source);
  return {
    text: nodes.map(textOf).join('').replaceAll('\u200b', ''),
    pings: [...source.matchAll(PING)].map(([ping]) => ping),
    links: [...[...source.matchAll(BARE)].map(([bare]) => bare), ...nodes.flatMap(linksOf)],
  };
}

/** Servers look at the raw text. */
const PING = /@everyone|@here|<@[!&]?\d+>/g;
/** Invitations and mail addresses: some clients find them without a scheme. */
const BARE = /discord(?:app)?\.(?:gg|com\/invite)\/[\w-]+|[\w.+-]+@[\w-]+\.[a-z]{2,}/gi;

/** A mention or an emoji is told from its text by the brackets around it. */
function textOf({ kind, text, inside }: Node): string {
  if (kind === 'token') return `⟦${text}⟧`;
  return `${text}${kind === 'item' ? ' ' : ''}${inside.map(textOf).join('')}`;
}

const linksOf = ({ href, inside }: Node): string[] => [
  ...(href === undefined ? [] : [href]),
  ...inside.flatMap(linksOf),
];
