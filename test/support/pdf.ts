/** A drawing that pages can use by its name: the entries of its dictionary after /Subtype /Form, and its operators. */
export type PdfForm = { readonly entries: string; readonly operators: string };

/**
 * One page: PDF operators, and a size in points. Fonts F1 (Helvetica), F2 (Helvetica-Bold), U1 and U2 (any letters, half a size
 * and a size wide, written by `writeAny`) and graphics state G0 (opacity 0) are there.
 */
export type PdfPage = {
  readonly operators: string;
  readonly width?: number;
  readonly height?: number;
  /** More entries of the page's dictionary: "/Rotate 90". */
  readonly entries?: string;
  /** More graphics states: "/G1 << /ca 0.5 >>". "{Name}" stands for a reference to a form. */
  readonly states?: string;
  readonly forms?: Readonly<Record<string, PdfForm>>;
};

/** Escapes a text (Latin-1) for a PDF string. */
export const pdfString = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225')})`;

/** Operators that write one line with its baseline at x, y (points from the bottom left). */
export const write = (text: string, x: number, y: number, size = 10, font = 'F1'): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td ${pdfString(text)} Tj ET`;

/** Writes letters of any script in the order given, from left to right. */
export const writeAny = (text: string, x: number, y: number, size = 10, font: 'U1' | 'U2' = 'U1'): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`;

/** Writes lines downwards from x, y. */
export const writeLines = (lines: readonly string[], x: number, y: number, size = 10): string =>
  lines.map((line, index) => write(line, x, y - index * size * 1.3, size)).join('\n');

const stream = (entries: string, content: string): string =>
  `<< ${entries} /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;

/** Every code means the letter of the same number. */
const SAME_LETTERS = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 256 beginbfrange',
  ...Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0')).map(
    (h) => `<${h}00> <${h}ff> <${h}00>`,
  ),
  'endbfrange endcmap end end',
].join('\n');

const anyLetters = (name: string, width: number): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW ${width} /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>`;

const FIRST_PAGE = 10;

/** A small PDF 1.4 file with a correct cross-reference table. */
export function pdf(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(' ');
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /ExtGState /ca 0 /CA 0 >>',
    stream('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', 'abcd'),
    stream('', pages.some(({ operators }) => /\/U[12] /.test(operators)) ? SAME_LETTERS : ''),
    anyLetters('Anything', 500),
    anyLetters('AnythingWide', 1000),
  ];
  const forms = new Map<string, number>();
  const all = pages.flatMap((page) => Object.entries(page.forms ?? {}));
  all.forEach(([name], index) => {
    forms.set(name, FIRST_PAGE + pages.length * 2 + index);
  });
  const named = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => `${forms.get(name)} 0 R`);
  for (const page of pages) {
    objects.push(
      named(pageObject(page, `${[...forms.keys()].map((name) => `/${name} {${name}}`).join(' ')}`, objects.length + 2)),
    );
    objects.push(stream('', page.operators));
  }
  for (const [, { entries, operators }] of all) {
    objects.push(stream(named(`/Type /XObject /Subtype /Form ${entries}`), operators));
  }
  return assemble(objects);
}

function pageObject(
  { width = 595, height = 842, entries = '', states = '' }: PdfPage,
  forms: string,
  contents: number,
): string {
  const fonts = '/Font << /F1 3 0 R /F2 4 0 R /U1 8 0 R /U2 9 0 R >>';
  const resources = `<< ${fonts} /ExtGState << /G0 5 0 R ${states} >> /XObject << /Im 6 0 R ${forms} >> >>`;
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${entries} /Resources ${resources} /Contents ${contents} 0 R >>`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
