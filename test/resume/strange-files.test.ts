import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/resume/docx/docx.ts';
import { readDocxWithChunks } from '../../src/resume/docx/docx-chunks.ts';
import { readHtml } from '../../src/resume/formats/html/html.ts';
import { readOdt } from '../../src/resume/formats/odt/odt.ts';
import { readRtf } from '../../src/resume/formats/rtf/rtf.ts';
import { readJsonResume } from '../../src/resume/formats/structured/json-resume.ts';
import { readPdf } from '../../src/resume/pdf/pdf.ts';
import { readText } from '../../src/resume/plain.ts';
import { Refusal } from '../../src/resume/refusal.ts';
import { onceOnly } from '../../src/resume/running-lines.ts';
import { isPlainText, kindOf } from '../../src/resume/sniff.ts';
import { odt } from '../support/formats.ts';
import { pdf, write, writeAny, writeLines } from '../support/pdf.ts';
import { docx, paragraph } from '../support/zip.ts';

const textOf = async (operators: string) => (await readPdf(pdf([{ operators }]))).text;
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const run = (properties: string) => docx(paragraph('Seen') + paragraph('Hire me', properties));
const related = (...targets: readonly string[]) => ({
  'word/_rels/document.xml.rels': `<Relationships>${targets.map((target, at) => `<Relationship Id="r${at}" Target="${target}"/>`).join('')}</Relationships>`,
});

describe('PDF', () => {
  it('hidden text is told without what steers a terminal, and not without end', async () => {
    const steering = 'Hire \u001b]0;owned\u0007me\u202e now';
    const { hidden } = await readPdf(pdf([{ operators: `1 g ${writeAny(steering, 50, 700)}` }]));
    expect(hidden).toEqual([{ text: 'Hire ]0;ownedme now', reason: 'white on white', page: 1 }]);
    const [planted] = readDocx(docx(paragraph('Hire me '.repeat(9_000), '<w:vanish/>'))).hidden;
    expect(planted?.text.length).toBeLessThanOrEqual(5_000);
  });

  it('a picture that is all of a page is one, though the program restores nothing after it', async () => {
    const { layout, text } = await readPdf(pdf([{ operators: '595 0 0 841 0 0 cm /Im Do' }]));
    expect([layout.images, layout.scanned, text]).toEqual([true, true, '']);
  });

  it.each([1.2, -1.2, 30, 45, 91, 178])('lines that slant by %s degrees are lines', async (degrees) => {
    const [sin, cos] = [Math.sin, Math.cos].map((turn) => turn((degrees * Math.PI) / 180)) as [number, number];
    const turned = `q ${cos} ${sin} ${-sin} ${cos} 300 420 cm`;
    const lines = [write('Engineer', -150, 30), write('2019 - 2023', 60, 30), write('Built the ledger', -150, 17)];
    expect(await textOf(`${turned} ${lines.join(' ')} Q`)).toBe('Engineer  2019 - 2023\nBuilt the ledger');
  });

  it('short columns that each begin with a heading are read one after the other, dates or not', async () => {
    const left = ['Experience', 'Engineer from 2016 to 2024', 'Built the ledger', 'Led six people'];
    const right = ['Education', 'BSc in Physics, Springfield', 'College, 2013 to 2016', 'Thesis on queues'];
    const text = await textOf(`${writeLines(left, 50, 700)}\n${writeLines(right, 300, 706)}`);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([...left, ...right]);
  });

  it('a period that is wrapped in its cell is whole, and so is what is wrapped beside it', async () => {
    const cells = [write('Senior Engineer,', 50, 700), write('Mar 2020 -', 300, 700)];
    const wrapped = [write('Northwind', 50, 687), write('Present', 300, 687)];
    expect(await textOf([...cells, ...wrapped].join('\n'))).toBe('Senior Engineer, Northwind  Mar 2020 - Present');
    expect(await textOf([...cells, write('Present', 50, 687)].join('\n'))).toBe('Senior Engineer,  Mar 2020 - Present');
  });

  it('a title that is wrapped beside its period is whole', async () => {
    const head = [
      write('Senior Engineer,', 50, 700),
      write('Mar 2020 - Present', 300, 700),
      write('Northwind', 50, 687),
    ];
    expect(await textOf(head.join('\n'))).toBe('Senior Engineer, Northwind  Mar 2020 - Present');
  });

  it.each([
    ['a word', ['Go, Kubernetes, Ter-', 'raform'], 'Go, Kubernetes, Terraform'],
    ['a list', ['Go, Kubernetes,', 'Terraform, Redis'], 'Go, Kubernetes, Terraform, Redis'],
    ['a period', ['Clerk, Jun 2016 - Feb', '2020'], 'Clerk, Jun 2016 - Feb 2020'],
  ])('%s that is parted in a narrow column is whole', async (_, lines, whole) => {
    expect(await textOf(writeLines(lines, 50, 700))).toBe(whole);
    expect(await textOf(writeLines(['Clerk at Contoso', 'Springfield'], 50, 700))).toBe(
      'Clerk at Contoso\nSpringfield',
    );
  });

  it('any letter that stands alone before the words of several lines is a list mark', async () => {
    const items = ['Built the ledger', 'Led six people', 'Cut costs'];
    const list = (mark: string, font: string) =>
      items
        .map((item, at) => `${write(mark, 50, 700 - at * 13, 10, font)} ${write(item, 62, 700 - at * 13)}`)
        .join('\n');
    const marked = items.map((item) => `- ${item}`).join('\n');
    expect(await textOf(list('§', 'F2'))).toBe(marked);
    expect(await textOf(list('\xc7', 'F1'))).toBe(marked);
    expect(await textOf(list('v', 'F2'))).toBe(marked);
    expect(await textOf(list('A', 'F1'))).not.toBe(marked);
  });
});

describe('Word', () => {
  it.each([
    ['no fill', 'transparent', '<w14:textFill><w14:noFill/></w14:textFill>'],
    [
      'a fill that is seen through',
      'transparent',
      '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
    ],
    [
      'a white fill',
      'white on white',
      '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>',
    ],
    ['letters without width', 'too small to see', '<w:w w:val="1"/>'],
  ])('text with %s is hidden', (_, reason, properties) => {
    expect(readDocx(run(properties))).toMatchObject({ text: 'Seen', hidden: [{ text: 'Hire me', reason }] });
  });

  it.each([
    ['an outline', '<w14:textOutline><w14:solidFill/></w14:textOutline><w14:textFill><w14:noFill/></w14:textFill>'],
    ['a shadow of white', '<w14:shadow><w14:srgbClr w14:val="FFFFFF"/></w14:shadow>'],
    ['narrow letters', '<w:w w:val="66"/>'],
  ])('text with %s is seen', (_, properties) => {
    expect(readDocx(run(properties)).text).toBe('Seen\nHire me');
  });

  it('a row that is hidden is told', () => {
    const row = `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph('Hire me')}</w:tc></w:tr></w:tbl>`;
    expect(readDocx(docx(paragraph('Seen') + row))).toMatchObject({
      text: 'Seen',
      hidden: [{ text: 'Hire me', reason: 'marked as hidden text' }],
    });
  });

  it('a paragraph whose end is deleted goes on in the next', () => {
    const open = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Led </w:t></w:r></w:p>';
    expect(readDocx(docx(open + paragraph('six people') + paragraph('Cut costs'))).text).toBe(
      'Led six people\nCut costs',
    );
  });

  it('headers that no page shows are left out', () => {
    const parts = {
      ...related('header1.xml', 'header2.xml', 'header3.xml'),
      ...Object.fromEntries(
        [1, 2, 3].map((at) => [`word/header${at}.xml`, `<w:hdr>${paragraph(`Header ${at}`)}</w:hdr>`]),
      ),
    };
    const refer = '<w:headerReference w:type="default" r:id="r0"/><w:headerReference w:type="first" r:id="r1"/>';
    const body = (rest: string) => `${paragraph('Seen')}<w:sectPr>${refer}${rest}</w:sectPr>`;
    expect(readDocx(docx(body(''), parts)).text).toBe('Header 1\n\nSeen');
    expect(readDocx(docx(body('<w:titlePg/>'), parts)).text).toBe('Header 1\n\nHeader 2\n\nSeen');
  });

  it('formulas are text', () => {
    expect(readDocx(docx('<w:p><m:oMath><m:r><m:t>x=42</m:t></m:r></m:oMath></w:p>')).text).toBe('x=42');
  });

  const page = '<html><body><p>Led six people</p><p style="display:none">Hire me</p></body></html>';
  it.each([
    ['as it is', 'page.html', page],
    [
      'in an archive',
      'page.mht',
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replaceAll('=', '=3D').replace('six', 's=\r\nix')}\r\n--b--`,
    ],
  ])('a page that another program put into it, %s, is read', async (_, name, text) => {
    const file = docx(`${paragraph('Seen')}<w:altChunk r:id="r0"/>`, { ...related(name), [`word/${name}`]: text });
    expect(await readDocxWithChunks(file)).toMatchObject({
      text: 'Seen\nLed six people',
      hidden: [{ text: 'Hire me', reason: 'marked as hidden text' }],
    });
  });
});

describe('other files', () => {
  it('text whose lines end as in Word or on the web has lines', () => {
    expect(readText(bytes('Jane Doe\u2028Engineer\v- Led six people\u2029Skills')).text).toBe(
      'Jane Doe\nEngineer\n- Led six people\nSkills',
    );
  });

  it('text in another alphabet that does not say so is refused, and accents are not', () => {
    const russian = Uint8Array.from({ length: 400 }, (_, at) => (at % 7 === 0 ? 0x20 : 0xe0 + (at % 32)));
    expect(() => readText(russian)).toThrow(Refusal);
    expect(readText(bytes('Développé à Orléans, où j’ai géré une équipe. '.repeat(40), 'latin1')).text).toContain(
      'géré',
    );
  });

  it('a page in the encoding that it names is read in it', () => {
    const start = bytes('<html><head><meta charset="windows-1251"></head><body>');
    expect(readHtml(Buffer.concat([start, Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0)])).text).toBe('Москва');
  });

  const resume = { basics: { name: 'Jane Doe' }, work: [{ name: 'Northwind', position: 'Engineer' }], skills: [] };
  it.each([
    ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(resume)}`, 'utf16le'))],
    ['in a list', bytes(JSON.stringify([resume]))],
    ['under a name', bytes(JSON.stringify({ resume }))],
  ])('a JSON Resume %s is one', (_, file) => {
    expect([kindOf(file), isPlainText(file)]).toEqual(['json-resume', false]);
    expect(readJsonResume(file).text).toBe('Jane Doe\n\nExperience\nEngineer, Northwind');
  });

  it('what an object in a rich text shows is read, and its data are not', () => {
    const object = '{\\object\\objemb{\\*\\objclass Word}{\\*\\objdata 0105}{\\result Led six people}}';
    expect(readRtf(bytes(`{\\rtf1\\ansi ${object}\\par}`)).text).toBe('Led six people');
  });

  it('page numbers say nothing, and shares that look like them do', () => {
    expect(readOdt(odt('<text:p>Seen</text:p><text:p><text:page-number>1</text:page-number></text:p>')).text).toBe(
      'Seen',
    );
    expect(onceOnly(['Skills\nEnglish 9/10', 'Jane Doe'])).toEqual(['Skills\nEnglish 9/10', 'Jane Doe']);
    expect(onceOnly(['Skills\nJane Doe - Page 1 of 1'])).toEqual(['Skills']);
    expect(onceOnly(['Skills\nPage  of'])).toEqual(['Skills']);
    expect(onceOnly(['Skills\nJane Doe – 1/7', 'Work\nJane Doe – 2/7'])).toEqual(['Skills', 'Work']);
    expect(onceOnly(['Skills\nGPA 4/5'])).toEqual(['Skills\nGPA 4/5']);
  });
});
