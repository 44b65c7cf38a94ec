import type { Document } from '../../document.ts';
import { corrupt } from '../../problems.ts';
import { finish } from '../../sheet.ts';
import { tidy } from '../../tidy.ts';
import { endColour, newRtf, type Rtf } from './rtf-state.ts';
import { flush } from './rtf-text.ts';
import { type Token, tokensOf } from './rtf-tokens.ts';
import { nameFont, obey } from './rtf-words.ts';

/** Groups within groups: a document has tens at most. */
const DEEPEST = 1_000;

/** Reads a rich text file: text, tables, boxes and notes; tracked deletions, field codes and unknown destinations are left out. */
export function readRtf(bytes: Uint8Array): Document {
  const rtf = newRtf();
  const main = rtf.group.sheet;
  let optional = false;
  for (const token of tokensOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) {
    if (token.kind === 'word' && token.name === '*') optional = true;
    else {
      take(rtf, token, optional);
      if (token.kind !== 'open') optional = false;
    }
  }
  flush(rtf);
  const text = finish(main);
  const margins = rtf.margins.map((sheet) => finish(sheet).text).filter((part) => part.trim() !== '');
  const notes = rtf.notes.map((sheet) => finish(sheet).text);
  const { columns, images, boxes } = rtf;
  return tidy({
    format: 'rtf',
    pages: 1,
    texts: [[...new Set(margins), text.text, ...notes].filter((part) => part.trim() !== '').join('\n\n')],
    hidden: text.hidden,
    layout: { columns, scanned: false, images, strange: 0, boxes, margins: margins.join('\n') },
  });
}

function take(rtf: Rtf, token: Token, optional: boolean): void {
  if (token.kind === 'byte') {
    takeByte(rtf, token.code);
    return;
  }
  flush(rtf);
  if (token.kind === 'open') open(rtf);
  else if (token.kind === 'close') close(rtf);
  else {
    rtf.leave = 0;
    if (rtf.group.place !== 'skip') obey(rtf, token.name, token.value, optional);
  }
}

function takeByte(rtf: Rtf, code: number): void {
  if (rtf.leave > 0) rtf.leave--;
  else if (rtf.group.place === 'text') rtf.bytes.push(code);
  else if (rtf.group.place === 'fonts') nameFont(rtf, String.fromCharCode(code));
  else if (rtf.group.place === 'colours' && code === 0x3b) endColour(rtf);
}

function open(rtf: Rtf): void {
  if (rtf.groups.length >= DEEPEST) throw corrupt();
  rtf.groups.push(rtf.group);
  rtf.group = { ...rtf.group };
}

/** At the end of a group everything is as before it, but for what was written. Boxes stand where they are anchored. */
function close(rtf: Rtf): void {
  rtf.leave = 0;
  const { sheet } = rtf.group;
  const outer = rtf.groups.pop();
  if (outer === undefined) return;
  rtf.group = outer;
  if (sheet === outer.sheet || rtf.margins.includes(sheet) || rtf.notes.includes(sheet)) return;
  const { text } = finish({ ...sheet, hidden: new Map() });
  outer.sheet.lines.push(...text.split('\n'));
}
