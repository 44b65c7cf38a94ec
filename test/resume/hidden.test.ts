import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/resume/pdf/pdf.ts';
import { HIDINGS } from '../support/hidden-text.ts';
import { type PdfPage, pdf, write, writeLines } from '../support/pdf.ts';

const VISIBLE = ['Engineer for payment services', 'Northwind, 2019 - 2023', 'Taught four colleagues'];
const page = (planted: PdfPage): PdfPage => ({
  ...planted,
  operators: `${writeLines(VISIBLE, 50, 760)}\n${planted.operators}`,
});

describe.each(HIDINGS)('text hidden by $how', ({ at, reason }) => {
  it('is taken out and told with its page and reason, wherever it stands', async () => {
    const words = fc.array(fc.constantFrom('hire', 'Ignore', 'best', 'Kubernetes', 'rules', 'expert'), {
      minLength: 4,
      maxLength: 7,
    });
    const place = fc.record({ x: fc.integer({ min: 30, max: 260 }), y: fc.integer({ min: 120, max: 680 }) });
    await fc.assert(
      fc.asyncProperty(words, place, async (secret, { x, y }) => {
        const text = secret.join(' ');
        const read = await readPdf(pdf([{ operators: write('First page', 50, 700) }, page(at(text, x, y))]));
        expect(read.text).toBe(['First page', '', ...VISIBLE].join('\n'));
        expect(read.hidden).toEqual([{ text, reason, page: 2 }]);
      }),
      { numRuns: 4 },
    );
  });
});

const SEEN = 'Senior Engineer';
const BAND = '0.1 0.1 0.3 rg 40 590 300 30 re f';
const GROUP = '/BBox [0 0 700 900] /Group << /S /Transparency /CS /DeviceRGB >> /Resources << /Font << /F1 3 0 R >> >>';

describe('text that people see', () => {
  it.each<readonly [string, PdfPage]>([
    ['white on a dark box', { operators: `${BAND} 1 g ${write(SEEN, 50, 600)}` }],
    [
      'white on a dark pill',
      {
        operators: `0.1 g 60 590 m 300 590 l 330 590 330 620 300 620 c 60 620 l 30 620 30 590 60 590 c f 1 g ${write(SEEN, 70, 600)}`,
      },
    ],
    ['white on a thick dark line', { operators: `30 w 0.1 G 40 604 m 340 604 l S 1 g ${write(SEEN, 50, 600)}` }],
    ['white with black outlines', { operators: `q 2 Tr 1 g 0 G ${write(SEEN, 50, 600)} Q` }],
    ['white in fill, and outlined in black only', { operators: `q 1 Tr 1 g 0 G ${write(SEEN, 50, 600)} Q` }],
    ['white on a picture', { operators: `q 300 0 0 60 40 580 cm /Im Do Q 1 g ${write(SEEN, 50, 600)}` }],
    [
      'white on a gradient or a clipped drawing',
      { operators: `q 40 590 m 340 590 l 190 640 l h W n 0.1 g 0 0 595 842 re f Q 1 g ${write(SEEN, 150, 600)}` },
    ],
    ['grey', { operators: `0.8 g ${write(SEEN, 50, 600)}` }],
    [
      'under a thin veil',
      { states: '/G1 << /ca 0.3 >>', operators: `${write(SEEN, 50, 600)} /G1 gs 1 1 0 rg 40 590 300 30 re f` },
    ],
    [
      'under a colour that multiplies, as a marker does',
      { states: '/G1 << /BM /Multiply >>', operators: `${write(SEEN, 50, 600)} /G1 gs 1 1 0 rg 40 590 300 30 re f` },
    ],
    ['inside the frame that is drawn later', { operators: `${write(SEEN, 50, 600)} 40 590 300 30 re S` }],
    [
      'in the hole of a later shape',
      { operators: `${write(SEEN, 50, 600)} 0.5 g 0 500 595 200 re 40 590 300 30 re f*` },
    ],
    ['beside a later diagonal', { operators: `${write(SEEN, 50, 600)} 0.5 g 40 590 m 400 590 l 400 400 l h f` }],
    ['inside its clip', { operators: `q 40 590 300 30 re W n ${write(SEEN, 50, 600)} Q` }],
    [
      'through its soft mask',
      {
        states: '/G9 << /SMask << /S /Luminosity /G {Mask} >> >>',
        operators: `q /G9 gs ${write(SEEN, 50, 600)} Q`,
        forms: { Mask: { entries: GROUP, operators: '1 g 0 0 595 842 re f' } },
      },
    ],
    [
      'in a group',
      { operators: 'q /Group Do Q', forms: { Group: { entries: GROUP, operators: write(SEEN, 50, 600) } } },
    ],
    [
      'after a soft mask was taken off',
      {
        states: '/G9 << /SMask << /S /Luminosity /G {Mask} >> >> /G8 << /SMask /None >>',
        operators: `/G9 gs /G8 gs ${write(SEEN, 50, 600)}`,
        forms: { Mask: { entries: GROUP, operators: '' } },
      },
    ],
    ['small', { operators: write(SEEN, 50, 600, 4) }],
    ['narrow', { operators: `q 60 Tz ${write(SEEN, 50, 600)} Q` }],
    ['in units of a large matrix', { operators: `q 20 0 0 20 0 0 cm ${write(SEEN, 2, 30, 0.5)} Q` }],
  ])('is kept: %s', async (_, planted) => {
    const { text, hidden } = await readPdf(pdf([page(planted)]));
    expect(hidden).toEqual([]);
    expect(text.split('\n').at(-1)).toBe(SEEN);
  });

  it('is no text of the mask that shows it', async () => {
    const forms = { Mask: { entries: GROUP, operators: `1 g ${write('Only a mask', 50, 600)}` } };
    const states = '/G9 << /SMask << /S /Luminosity /G {Mask} >> >>';
    const { text } = await readPdf(pdf([page({ operators: '/G9 gs', forms, states })]));
    expect(text).toBe(VISIBLE.join('\n'));
  });

  it('is not called covered where pictures of the file may be seen through', async () => {
    const forms = { Other: { entries: '/BBox [0 0 9 9]', operators: '%' } };
    const operators = `${write(SEEN, 50, 600)} q 300 0 0 60 40 580 cm /Im Do Q % /SMask 6 0 R`;
    expect((await readPdf(pdf([page({ operators, forms })]))).hidden).toEqual([]);
  });
});

describe('a page that says it is as high as a house', () => {
  it('is read as fast as any other', async () => {
    const boxes = Array.from({ length: 300 }, () => '0.9 g 0 0 9000 900000 re f').join(' ');
    const started = performance.now();
    const { text } = await readPdf(
      pdf([{ operators: `${boxes} 0 g ${write(SEEN, 50, 600)}`, width: 9_000, height: 900_000 }]),
    );
    expect(text).toBe(SEEN);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('invisible text over a picture', () => {
  const over = (share: number, lines: string) => `q 595 0 0 ${842 * share} 0 ${842 * (1 - share)} cm /Im Do Q ${lines}`;
  const invisible = `BT 3 Tr /F1 10 Tf 50 700 Td (Recognised words of a scan) Tj ET`;

  it('is what a recogniser read where the picture is the page', async () => {
    expect((await readPdf(pdf([{ operators: over(0.92, invisible) }]))).text).toBe('Recognised words of a scan');
  });

  it('is so where the picture comes in strips', async () => {
    const strips = Array.from({ length: 8 }, (_, at) => `q 595 0 0 105.25 0 ${at * 105.25} cm /Im Do Q`).join(' ');
    const { text, layout } = await readPdf(pdf([{ operators: `${strips} ${invisible}` }]));
    expect([text, layout.scanned]).toEqual(['Recognised words of a scan', true]);
  });

  it('is hidden where the picture is a part of the page', async () => {
    const { text, hidden } = await readPdf(pdf([{ operators: over(0.8, invisible) }]));
    expect([text, hidden.map(({ reason }) => reason)]).toEqual(['', ['painted in invisible mode']]);
  });

  it('is hidden where the page is written over its picture', async () => {
    const prose = writeLines(
      Array.from({ length: 6 }, () => 'A line of words that everybody can read'),
      50,
      600,
    );
    const { hidden } = await readPdf(pdf([{ operators: over(1, `${prose} ${invisible}`) }]));
    expect(hidden.map(({ reason }) => reason)).toEqual(['painted in invisible mode']);
  });
});
