import { decode, isWide } from './decode.ts';
import { encrypted, wrongFormat } from './problems.ts';
import type { Refusal } from './refusal.ts';
import { type TextKind, textKindOf } from './sniff-text.ts';
import { directoryOf } from './zip.ts';

export type Kind = 'pdf' | 'docx' | 'odt' | 'picture' | TextKind;

/** A PDF may have some bytes of another program before its mark (ISO 32000-1, annex H: within the first 1,024). */
const PDF_WITHIN = 1_024;
const COPY = 'Open it, copy its text into a document, save that as PDF or DOCX, and attach that.';

/** What other files start with, and what they are called. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['GIF8', 'a picture (GIF)'],
  ['BM', 'a picture (BMP)'],
  ['II*\0', 'a picture (TIFF)'],
  ['MM\0*', 'a picture (TIFF)'],
  ['\0\0\x01\0', 'an icon'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['Rar!', 'an archive (RAR)'],
  ['7z\xbc\xaf', 'an archive (7z)'],
  ['\x1f\x8b', 'a compressed file (gzip)'],
  ['%!PS', 'a PostScript file'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound file'],
];

/** Pictures that text can be recognised in. */
const PICTURES = ['\x89PNG', '\xff\xd8\xff'];

/** Tells what a file is from its bytes. Throws a Problem that names what it is where it cannot be a resume. */
export function kindOf(bytes: Uint8Array): Kind {
  const start = latin1(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw oldOffice(bytes);
  if (PICTURES.some((signature) => start.startsWith(signature))) return 'picture';
  const what = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? isoMedia(start);
  if (what !== undefined)
    throw wrongFormat(
      what,
      what.startsWith('a picture')
        ? 'If it is a picture of your resume, attach the document it was made from, as PDF or DOCX.'
        : undefined,
    );
  if (isBinary(bytes)) throw wrongFormat('a kind of file that Rolefit does not know');
  return textKindOf(isWide(bytes) ? decode(bytes.subarray(0, PDF_WITHIN)) : start, () => decode(bytes));
}

/** Whether a file can be nothing but plain text, by a look at its beginning: no format with a parser of its own begins so. */
export function isPlainText(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, PDF_WITHIN));
  const opens = ['PK', ...PICTURES].some((signature) => start.startsWith(signature));
  return (
    !opens &&
    !isWide(bytes) &&
    !start.includes('%PDF-') &&
    !/^(?:\xef\xbb\xbf)?\s*[[{<]/.test(start) &&
    !isBinary(bytes)
  );
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Pictures and films in the ISO container say so after four bytes of length. */
function isoMedia(start: string): string | undefined {
  if (start.startsWith('RIFF')) return start.slice(8, 12) === 'WEBP' ? 'a picture (WebP)' : 'a sound or film file';
  if (start.slice(4, 8) !== 'ftyp') return undefined;
  return /^(?:heic|heif|mif1|avif)/.test(start.slice(8, 12)) ? 'a picture (HEIC)' : 'a film';
}

function zipKind(bytes: Uint8Array): Kind {
  const names = new Set(directoryOf(bytes).map(({ name }) => name));
  if (
    names.has('word/document.xml') ||
    (names.has('[Content_Types].xml') && [...names].some((name) => /^word\/document\d*\.xml$/.test(name)))
  )
    return 'docx';
  const has = (prefix: string) => [...names].some((name) => name.startsWith(prefix));
  if (has('xl/')) throw wrongFormat('a spreadsheet (XLSX)');
  if (has('ppt/')) throw wrongFormat('a presentation (PPTX)', 'Save the slides as PDF and attach that.');
  if (names.has('content.xml') && names.has('mimetype')) return openDocument(bytes);
  if (has('Index/')) throw wrongFormat('a Pages document', 'Export it as PDF or Word and attach that.');
  throw wrongFormat('an archive (ZIP)', 'Unpack it and attach the resume in it, as PDF or DOCX.');
}

/** The first part of the archive says, unpacked, which OpenDocument file it is. */
function openDocument(bytes: Uint8Array): Kind {
  const start = latin1(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('opendocument.spreadsheet')) throw wrongFormat('a spreadsheet (ODS)');
  if (start.includes('opendocument.presentation'))
    throw wrongFormat('a presentation (ODP)', 'Save the slides as PDF and attach that.');
  return 'odt';
}

/** Word before 2007 and locked newer documents share one container; its stream names are in UTF-16. */
function oldOffice(bytes: Uint8Array): Refusal {
  const holds = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return encrypted();
  if (holds('WordDocument'))
    return wrongFormat(
      'a Word document of the old kind (DOC)',
      'Open it in Word or LibreOffice, save it as DOCX or PDF, and attach that.',
    );
  return wrongFormat('an Office file of the old kind', COPY);
}

/** Text has no zero bytes (unless it opens with a UTF-16 mark) and few control characters. */
function isBinary(bytes: Uint8Array): boolean {
  if (isWide(bytes)) return false;
  const head = bytes.subarray(0, 4_096);
  const odd = head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  return head.includes(0) || odd > head.length / 50;
}
