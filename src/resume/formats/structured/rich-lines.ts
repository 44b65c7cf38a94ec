import { piecesOf } from '../../xml.ts';

/** Text that carries the marks of a web page ("<p>", "<li>") as lines: list items start with "- ", the rest is as written. */
export function richLines(text: string | undefined): string[] {
  if (text === undefined) return [];
  let plain = '';
  for (const piece of piecesOf(text.replace(/<br\s*\/?>/gi, '\n'))) {
    if (piece.kind === 'text') plain += piece.text.replaceAll('&nbsp;', ' ');
    else if (/^(?:p|div|ul|ol|li|h\d)$/i.test(piece.name))
      plain += piece.kind === 'open' && piece.name.toLowerCase() === 'li' ? '\n- ' : '\n';
  }
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '-');
}
