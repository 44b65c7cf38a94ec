import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnBullets } from '../../src/resume/pdf/drawn-bullets.ts';
import { readPdf } from '../../src/resume/pdf/pdf.ts';
import { pdf, write } from '../support/pdf.ts';

const linesOf = async (...operators: string[]) =>
  (await readPdf(pdf([{ operators: operators.join('\n') }]))).text.split('\n').filter((line) => line !== '');

/** A circle of four curves around x, y. */
function circle(x: number, y: number, radius: number, paint: 'f' | 's'): string {
  const bend = radius * 0.5523;
  const [left, right, low, high] = [x - radius, x + radius, y - radius, y + radius];
  return [
    `${left} ${y} m ${left} ${y + bend} ${x - bend} ${high} ${x} ${high} c`,
    `${x + bend} ${high} ${right} ${y + bend} ${right} ${y} c`,
    `${right} ${y - bend} ${x + bend} ${low} ${x} ${low} c`,
    `${x - bend} ${low} ${left} ${y - bend} ${left} ${y} c ${paint}`,
  ].join(' ');
}

const FIRST = 'Split the loyalty service out of the monolith together with the mobile team of the shop';
const SECOND = 'Added integration tests to the wallet interface and reviewed the code of two colleagues';

describe('list marks that are drawn', () => {
  it.each([
    ['a disc', (y: number) => circle(53, y + 3, 1.8, 'f')],
    ['a circle', (y: number) => circle(53, y + 3, 1.8, 's')],
    ['a square', (y: number) => `51 ${y + 1.5} 3 3 re f`],
    ['a dash', (y: number) => `50 ${y + 3} m 54 ${y + 3} l S`],
    ['a bar', (y: number) => `50 ${y + 2.6} 4 0.8 re f`],
  ])('are read as %s before each item', async (_, mark) => {
    expect(
      await linesOf(
        write('Engineer, Northwind', 46, 713),
        ...[700, 687, 674].map(mark),
        write(FIRST, 62, 700),
        write(SECOND, 62, 687),
        write('Wrote docs', 62, 674),
        write('Analyst, Contoso', 46, 661),
      ),
    ).toEqual(['Engineer, Northwind', `- ${FIRST}`, `- ${SECOND}`, '- Wrote docs', 'Analyst, Contoso']);
  });

  it('leave lines at the indent of the item as its continuation, capital or not', async () => {
    expect(
      await linesOf(
        circle(53, 703, 1.8, 'f'),
        write('Moved the settlement of card payments to', 62, 700),
        write('Kubernetes and cut incidents', 62, 687),
        circle(53, 677, 1.8, 'f'),
        write('Second', 62, 674),
      ),
    ).toEqual(['- Moved the settlement of card payments to Kubernetes and cut incidents', '- Second']);
  });

  it.each([
    ['a scale of dots', [50, 56].map((x) => circle(x, 703, 1.8, 'f')).join(' ')],
    ['a frame', '40 690 6 40 re f'],
    ['an icon', circle(53, 703, 5, 'f')],
    ['a rule down the page with a knot on it', `${circle(53, 703, 1.8, 'f')} 52.5 500 1 300 re f`],
    ['a dot far away', circle(10, 703, 1.8, 'f')],
    ['a dot on another line', circle(53, 715, 1.8, 'f')],
  ])('are not seen in %s', async (_, drawing) => {
    expect(await linesOf(drawing, write('Engineer, Northwind', 62, 700))).toEqual(['Engineer, Northwind']);
  });

  it('are not seen in the knot before a bold title, nor in a dot between two words', async () => {
    const bold = write('Engineer, Northwind', 62, 700, 10, 'F2');
    expect(await linesOf(circle(53, 703, 1.8, 'f'), bold)).toEqual(['Engineer, Northwind']);
    const [left, right] = [write('Lisbon', 50, 700), write('jane@example.org', 95, 700)];
    expect(await linesOf(left, circle(86, 703, 1.5, 'f'), right)).toEqual(['Lisbon jane@example.org']);
  });

  it('are at most one for each piece of text, whatever is drawn', () => {
    const number = fc.double({ min: -50, max: 900, noNaN: true });
    const box = fc.record({ left: number, top: number, right: number, bottom: number });
    const fragment = fc
      .record({ left: number, y: number, size: fc.double({ min: 1, max: 40, noNaN: true }) })
      .map((place) => ({ ...place, text: 'a', textLeft: place.left, right: place.left + 9, font: 'F', oneFont: true }));
    fc.assert(
      fc.property(fc.array(box), fc.array(fragment, { maxLength: 30 }), (shapes, fragments) => {
        const marks = drawnBullets(shapes, fragments);
        expect(marks.length).toBeLessThanOrEqual(fragments.length);
        expect(marks.every(({ text }) => text === '•')).toBe(true);
      }),
    );
  });
});

describe('a list without marks', () => {
  it('has an item for each line that starts with a capital where lines stand for themselves', async () => {
    const items = [
      'Built the billing service in Go for all of the shops',
      FIRST,
      SECOND,
      'Wrote the monthly reports for the finance team',
      'Taught four colleagues to write tests',
      'Kept the books',
    ];
    expect(await linesOf(...items.map((item, index) => write(item, 50, 700 - index * 13)))).toEqual(items);
  });

  it('has its items apart where their distance is wider than that of their lines', async () => {
    const text = [FIRST, 'and of the bank, with no loss', SECOND, 'in the team of payments'];
    const heights = [700, 687, 670, 657];
    const padding = write('A line of prose that runs up to the right edge of the page and ends there now', 50, 640);
    const read = await linesOf(...text.map((line, index) => write(line, 50, heights[index] ?? 0)), padding);
    expect(read.slice(0, 2)).toEqual([`${FIRST} ${text[1]}`, `${SECOND} ${text[3]}`]);
  });
});

describe('a sidebar', () => {
  const page = (aside: number, main: number) => [
    write('Jane Doe', main, 760, 18),
    ...['Summary', 'Engineer for payment services in four countries', 'and three languages'].map((line, index) =>
      write(line, main, 730 - index * 13),
    ),
    ...['Skills', 'Go', 'Python', 'Contact', 'Lisbon'].map((line, index) => write(line, aside, 722 - index * 17)),
    ...['Experience', 'Engineer, Northwind, 2019 - 2023', 'Analyst, Contoso, 2014 - 2018'].map((line, index) =>
      write(line, main, 680 - index * 13),
    ),
  ];
  const next = write('Wrote the reports of Contoso', 50, 760);

  it.each([
    ['left', 50, 200],
    ['right', 450, 50],
  ])('on the %s does not part the main column from its end on the next page', async (_, aside, main) => {
    const { text } = await readPdf(pdf([{ operators: page(aside, main).join('\n') }, { operators: next }]));
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines[0]).toBe('Jane Doe');
    expect(lines.slice(-4)).toEqual([
      'Experience',
      'Engineer, Northwind, 2019 - 2023',
      'Analyst, Contoso, 2014 - 2018',
      'Wrote the reports of Contoso',
    ]);
    expect(lines).toContain('Engineer for payment services in four countries and three languages');
  });
});
