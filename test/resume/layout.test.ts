import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../src/resume/headings.ts';
import { readPdf } from '../../src/resume/pdf/pdf.ts';
import { onceOnly } from '../../src/resume/running-lines.ts';
import { type PdfPage, pdf, write, writeAny, writeLines } from '../support/pdf.ts';

const read = async (...pages: readonly (string | PdfPage)[]): Promise<string> =>
  (await readPdf(pdf(pages.map((page) => (typeof page === 'string' ? { operators: page } : page))))).text;
const hex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

describe('letters', () => {
  it.each([
    ['ligatures', 'Eﬃcient ﬁle traﬀic ﬂow', 'Efficient file traffic flow'],
    ['accents apart from their letters', 'Re\u0301sume\u0301 de Mu\u0308ller', 'Résumé de Müller'],
    ['joined Arabic letters', '\uFEAE\uFEA4\uFE91', 'بحر'],
    ['letters without width', 'Ku\u200bber\u2060netes', 'Kubernetes'],
  ])('%s are the letters that they stand for', async (_, written, text) => {
    expect(await read(writeAny(written, 50, 700))).toBe(text);
  });

  it.each([
    ['before it', `[${hex('caf')} ${hex('´')} 500 ${hex('e')}] TJ`],
    ['after it', `[${hex('cafe')} 500 ${hex('´')}] TJ`],
  ])('an accent that is painted over a letter %s is joined with it', async (_, operators) => {
    expect(await read(`BT /U1 10 Tf 50 700 Td ${operators} ET`)).toBe('café');
  });

  it('a tilde or caret beside a letter is none of its accents', async () => {
    expect(await read(writeAny('x^2 in ~n steps', 50, 700))).toBe('x^2 in ~n steps');
  });
});

describe('scripts', () => {
  it('Chinese has no spaces but those beside other scripts, set close or wide', async () => {
    const line = '负责支付系统的开发';
    const wide = Array.from(line, (letter, index) => writeAny(letter, 50 + index * 12, 660, 10, 'U2')).join('\n');
    expect(await read(`${writeAny('使用 Go 和 Kubernetes', 50, 700, 10, 'U2')}\n${wide}`)).toBe(
      `使用 Go 和 Kubernetes\n\n${line}`,
    );
  });

  it('wrapped Chinese is joined without a space', async () => {
    const full = '负责支付系统的开发和维护并且带领六人团队完成了结算';
    const lines = [full, full, full, '完成'].map((line, index) => writeAny(line, 50, 700 - index * 13, 10, 'U2'));
    expect(await read(lines.join('\n'))).toBe(`${full}${full}${full}完成`);
  });

  it('a list from right to left has its marks at its right', async () => {
    const item = (text: string, y: number) =>
      `${writeAny(Array.from(text).toReversed().join(''), 300, y)}\n${writeAny('•', 308 + text.length * 5, y)}`;
    expect(await read(`${item('בניתי את שירות התשלומים', 700)}\n${item('כתבתי בדיקות', 687)}`)).toBe(
      '- בניתי את שירות התשלומים\n- כתבתי בדיקות',
    );
  });
});

describe('turned pages', () => {
  it.each([
    [90, '0 1 -1 0 100 100', '0 1 -1 0 113 100'],
    [180, '-1 0 0 -1 400 500', '-1 0 0 -1 400 513'],
    [270, '0 -1 1 0 100 500', '0 -1 1 0 87 500'],
  ])('a page that is shown turned by %i degrees is read as shown', async (angle, first, second) => {
    const line = (at: string, text: string) => `BT /F1 10 Tf ${at} Tm (${text}) Tj ET`;
    const operators = `${line(first, 'Senior Engineer')}\n${line(second, 'Northwind')}`;
    expect(await read({ operators, entries: `/Rotate ${angle}` })).toBe('Senior Engineer\nNorthwind');
  });
});

describe('headings that are spaced out', () => {
  it.each([
    ['by spaces', write('W O R K   E X P E R I E N C E', 50, 700, 12, 'F2')],
    ['by the space between letters', `BT /F2 12 Tf 6 Tc 50 700 Td (WORK EXPERIENCE) Tj ET`],
    ['a little', `BT /F2 12 Tf 2 Tc 50 700 Td (WORK EXPERIENCE) Tj ET`],
  ])('%s are words', async (_, operators) => {
    const text = await read(operators);
    expect(sectionOf(text)).toBe('experience');
    expect(text.replaceAll(' ', '')).toBe('WORKEXPERIENCE');
  });

  it('single capitals in a row stay apart', async () => {
    expect(await read(write('C R Go', 50, 700))).toBe('C R Go');
  });
});

describe('columns', () => {
  it('three of them are read one after the other under the title', async () => {
    const columns = [
      ['Skills', 'Go', 'Rust', 'SQL'],
      ['Languages', 'English', 'German', 'Welsh'],
      ['Interests', 'Chess', 'Rowing', 'Maps'],
    ];
    const operators = columns.map((lines, at) => writeLines(lines, 50 + at * 180, 700)).join('\n');
    expect(await read(`${write('Jane Doe', 50, 760, 20)}\n${operators}`)).toBe(
      `Jane Doe\n\n${columns.map((lines) => lines.join('\n')).join('\n\n')}`,
    );
  });

  it('are read as they stand, in whatever order the file paints them', async () => {
    const left = ['Skills', 'TypeScript', 'PostgreSQL', 'Kubernetes', 'Terraform'];
    const right = ['Experience', 'Built a ledger that settles payments', 'Led six people', 'Cut costs', 'Wrote docs'];
    const lines = [
      ...left.map((text, at) => write(text, 50, 700 - at * 13)),
      ...right.map((text, at) => write(text, 250, 700 - at * 13)),
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (order) => {
        expect((await read(order.join('\n'))).split('\n').filter((line) => line !== '')).toEqual([...left, ...right]);
      }),
      { numRuns: 20 },
    );
  });

  it('a table is read row by row', async () => {
    const rows = [
      ['Go', '5 years', 'Expert'],
      ['Rust', '2 years', 'Good'],
      ['Kubernetes', '4 years', 'Good'],
    ];
    const cells = rows.flatMap((row, at) => row.map((text, column) => write(text, 50 + column * 120, 700 - at * 14)));
    expect(await read(cells.join('\n'))).toBe(rows.map((row) => row.join('  ')).join('\n'));
  });

  it('the dates of a timeline stand on the line of their entry', async () => {
    const entries = [
      ['2019', 'Engineer, Northwind', 'Built the ledger'],
      ['2016', 'Analyst, Contoso', 'Wrote reports'],
      ['2014', 'Clerk, Fabrikam', 'Kept books'],
    ];
    const lines = entries.flatMap(([date = '', title = '', item = ''], at) => [
      write(date, 50, 700 - at * 40),
      write(title, 100, 700 - at * 40),
      write(item, 100, 687 - at * 40),
    ]);
    expect(await read(`${lines.join('\n')}\n85 560 1 150 re f`)).toBe(
      entries.map(([date, title, item]) => `${date}  ${title}\n${item}`).join('\n\n'),
    );
  });
});

describe('what runs along on every page', () => {
  const body = (page: number) =>
    writeLines([`Line one of page ${page} text`, `Line two of page ${page} here`], 50, 700);

  it('is read once: a header on the first page, a footer on the last', async () => {
    const pages = [1, 2, 3].map(
      (page) =>
        `${write('Jane Doe · jane@example.org', 50, 810, 8)}\n${body(page)}\n${write('Curriculum vitae', 280, 20, 8)}`,
    );
    const text = await read(...pages);
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines).toEqual([
      'Jane Doe · jane@example.org',
      ...[1, 2, 3].flatMap((page) => [`Line one of page ${page} text`, `Line two of page ${page} here`]),
      'Curriculum vitae',
    ]);
  });

  it.each([
    (page: number) => `Jane Doe - Resume - Page ${page}`,
    (page: number) => `Page ${page}`,
    (page: number) => `Seite ${page} von 3`,
    (page: number) => `${page} | 3`.replace(' | ', '/'),
  ])('is dropped where it counts the pages', async (counter) => {
    const text = await read(...[1, 2, 3].map((page) => `${body(page)}\n${write(counter(page), 280, 20, 8)}`));
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(6);
  });

  it('is not what two entries have in common', () => {
    const pages = ['Jane Doe\nEngineer\n- Built it\n2019 - 2023', 'Engineer\nContoso\n- Kept it\n2014 - 2018'];
    expect(onceOnly(pages)).toEqual(pages);
  });

  it('is kept somewhere, on pages so short that it stands at both edges', () => {
    const short = ['Jane Doe\nContoso', 'Jane Doe\nContoso'];
    expect(onceOnly(short)).toEqual(short);
  });

  it('is all that is taken out', () => {
    const lines = fc.array(
      fc.constantFrom('Jane Doe', 'Experience', '- Built it', '', '2019', 'Page 2', 'Contoso, 2'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 4 }), (pages) => {
        const texts = pages.map((page) => page.join('\n'));
        const kept = new Set(onceOnly(texts).join('\n').split('\n'));
        const words = ['Jane Doe', 'Experience', '- Built it', '2019'] as const;
        const there = words.filter((word) => pages.flat().includes(word));
        expect(there.filter((word) => !kept.has(word))).toEqual([]);
      }),
    );
  });
});
