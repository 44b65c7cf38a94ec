/** A piece of a rich text file. Bytes of text come one by one: what letters they are depends on the font. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'byte'; readonly code: number }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null };

const WORD = /\\([a-z]{1,40})(-?\d{1,10})? ?/iy;

/** Walks through a rich text file, given with one character per byte. Binary data is passed over. */
export function* tokensOf(rtf: string): Generator<Token> {
  let at = 0;
  while (at < rtf.length) {
    const char = rtf.charAt(at);
    if (char === '\\') {
      const { token, end } = control(rtf, at);
      if (token !== null) yield token;
      at = end;
      continue;
    }
    if (char === '{' || char === '}') yield { kind: char === '{' ? 'open' : 'close' };
    else if (char !== '\r' && char !== '\n' && char !== '\0') yield { kind: 'byte', code: rtf.charCodeAt(at) };
    at++;
  }
}

type Control = { readonly token: Token | null; readonly end: number };

function control(rtf: string, at: number): Control {
  WORD.lastIndex = at;
  const match = WORD.exec(rtf);
  if (match === null) return symbol(rtf, at);
  const name = match[1] ?? '';
  const value = match[2] === undefined ? null : Number(match[2]);
  if (name === 'bin') return { token: null, end: WORD.lastIndex + Math.max(0, value ?? 0) };
  return { token: { kind: 'word', name, value }, end: WORD.lastIndex };
}

/** A backslash and one character: an escaped byte, or a word of one sign such as "\~". */
function symbol(rtf: string, at: number): Control {
  const sign = rtf.charAt(at + 1);
  if (sign === "'") {
    const code = Number.parseInt(rtf.slice(at + 2, at + 4), 16);
    return { token: Number.isNaN(code) ? null : { kind: 'byte', code }, end: at + 4 };
  }
  if ('\\{}'.includes(sign) && sign !== '') return { token: { kind: 'byte', code: sign.charCodeAt(0) }, end: at + 2 };
  if (sign === '\r' || sign === '\n') return { token: { kind: 'word', name: 'par', value: null }, end: at + 2 };
  return { token: { kind: 'word', name: sign, value: null }, end: at + 2 };
}
