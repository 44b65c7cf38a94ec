/** One page: PDF operators, and a size in points. Fonts F1 (Helvetica), F2 (Helvetica-Bold) and graphics state G0 (opacity 0) are there. */
export type PdfPage = { readonly operators: string; readonly width?: number; readonly height?: number };

/** Escapes a text (Latin-1) for a PDF string. */
export const pdfString = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225')})`;

/** Operators that write one line with its baseline at x, y (points from the bottom left). */
export const write = (text: string, x: number, y: number, size = 10, font = 'F1'): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td ${pdfString(text)} Tj ET`;

/** Writes lines downwards from x, y. */
export const writeLines = (lines: readonly string[], x: number, y: number, size = 10): string =>
  lines.map((line, index) => write(line, x, y - index * size * 1.3, size)).join('\n');

/** A small PDF 1.4 file with a correct cross-reference table. */
export function pdf(pages: readonly PdfPage[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /ExtGState /ca 0 /CA 0 >>',
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream',
  ];
  const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /ExtGState << /G0 5 0 R >> /XObject << /Im 6 0 R >> >>';
  for (const { operators, width = 595, height = 842 } of pages) {
    const box = `/MediaBox [0 0 ${width} ${height}]`;
    objects.push(`<< /Type /Page /Parent 2 0 R ${box} /Resources ${resources} /Contents ${objects.length + 2} 0 R >>`);
    objects.push(`<< /Length ${Buffer.byteLength(operators, 'latin1')} >>\nstream\n${operators}\nendstream`);
  }
  return assemble(objects);
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
