import { readPdf } from './pdf/pdf.ts';
import { resumeFrom } from './resume-from.ts';

/** The smallest file that goes through what a resume goes through: a font, some text, a fill. */
const SAMPLE = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
  '4 0 obj<</Length 92>>stream',
  '0 g 0 0 9 9 re f BT /F 9 Tf 50 700 Td (Experience) Tj 0 -12 Td (Education and skills, 2019) Tj ET  ',
  'endstream endobj',
  '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
  'trailer<</Size 6/Root 1 0 R>>',
].join('\n');

/** Runs the reader once on a sample, so that the first real file finds its code compiled. What comes of it does not matter. */
export async function warmUp(): Promise<void> {
  const document = await readPdf(new Uint8Array(Buffer.from(SAMPLE)));
  resumeFrom({ ...document, text: `Jane Doe\njane@example.org\n${document.text}\n2015 - 2019\n${'word '.repeat(30)}` });
}
