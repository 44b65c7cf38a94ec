import { type PdfPage, pdfString, write } from './pdf.ts';

/** Ways to hide a text at x, y on a page, and the reason that has to be given. */
export type Hiding = {
  readonly how: string;
  readonly reason: string;
  readonly at: (text: string, x: number, y: number) => Omit<PdfPage, 'width' | 'height'>;
};

const around = (text: string, x: number, y: number): string => `${x - 6} ${y - 6} ${text.length * 6 + 12} 20`;
const box = (text: string, x: number, y: number): string => `${around(text, x, y)} re f`;
/** A pill around the text: straight sides, round ends. */
function pill(text: string, x: number, y: number): string {
  const [left, right, low, high] = [x - 6, x + text.length * 6 + 6, y - 7, y + 14];
  return `${left} ${low} m ${right} ${low} l ${right + 12} ${low} ${right + 12} ${high} ${right} ${high} c ${left} ${high} l ${left - 12} ${high} ${left - 12} ${low} ${left} ${low} c f`;
}
const picture = (text: string, x: number, y: number): string =>
  `q ${text.length * 6 + 12} 0 0 20 ${x - 6} ${y - 6} cm /Im Do Q`;
const shown = (state: string, text: string, x: number, y: number): string =>
  `q ${state} BT /F1 10 Tf ${x} ${y} Td ${pdfString(text)} Tj ET Q`;
const plain =
  (operators: (text: string, x: number, y: number) => string): Hiding['at'] =>
  (text, x, y) => ({ operators: operators(text, x, y) });
const GROUP = '/BBox [0 0 700 900] /Group << /S /Transparency /CS /DeviceRGB >> /Resources << /Font << /F1 3 0 R >> >>';
const mask = (subtype: string): string => `/G9 << /SMask << /S /${subtype} /G {Mask} >> >>`;

export const HIDINGS: readonly Hiding[] = [
  { how: 'mode 3', reason: 'painted in invisible mode', at: plain((t, x, y) => shown('3 Tr', t, x, y)) },
  { how: 'mode 7', reason: 'painted in invisible mode', at: plain((t, x, y) => shown('7 Tr', t, x, y)) },
  { how: 'white', reason: 'white on white', at: plain((t, x, y) => shown('1 1 1 rg', t, x, y)) },
  { how: 'white by grey', reason: 'white on white', at: plain((t, x, y) => shown('1 g', t, x, y)) },
  { how: 'white by four colours', reason: 'white on white', at: plain((t, x, y) => shown('0 0 0 0 k', t, x, y)) },
  { how: 'nearly white', reason: 'white on white', at: plain((t, x, y) => shown('0.97 0.98 0.96 rg', t, x, y)) },
  { how: 'white outlines', reason: 'white on white', at: plain((t, x, y) => shown('1 Tr 1 1 1 RG', t, x, y)) },
  {
    how: 'white with white outlines',
    reason: 'white on white',
    at: plain((t, x, y) => shown('2 Tr 1 g 1 G', t, x, y)),
  },
  {
    how: 'a box of its colour',
    reason: 'the colour of its background',
    at: plain((t, x, y) => `0.2 0.3 0.5 rg ${box(t, x, y)} ${shown('0.22 0.3 0.5 rg', t, x, y)}`),
  },
  {
    how: 'a pill of its colour',
    reason: 'the colour of its background',
    at: plain((t, x, y) => `0.2 0.3 0.5 rg ${pill(t, x, y)} ${shown('0.2 0.3 0.5 rg', t, x, y)}`),
  },
  {
    how: 'a bar of its colour',
    reason: 'the colour of its background',
    at: plain(
      (t, x, y) =>
        `q 0.2 0.3 0.5 RG 20 w ${x - 6} ${y + 3} m ${x + t.length * 6} ${y + 3} l S Q ${shown('0.2 0.3 0.5 rg', t, x, y)}`,
    ),
  },
  {
    how: 'a thin veil of its colour',
    reason: 'the colour of its background',
    at: (t, x, y) => ({
      states: '/G1 << /ca 0.5 >>',
      operators: `q /G1 gs 1 0 0 rg ${box(t, x, y)} Q ${shown('1 0.5 0.5 rg', t, x, y)}`,
    }),
  },
  { how: 'a size of 1', reason: 'too small to see', at: plain((t, x, y) => write(t, x, y, 1)) },
  {
    how: 'a small matrix',
    reason: 'too small to see',
    at: plain((t, x, y) => `q 0.1 0 0 0.1 0 0 cm BT /F1 10 Tf ${x * 10} ${y * 10} Td ${pdfString(t)} Tj ET Q`),
  },
  {
    how: 'two matrices',
    reason: 'too small to see',
    at: plain(
      (t, x, y) => `q 0.4 0 0 0.4 0 0 cm BT /F1 10 Tf 0.4 0 0 0.4 ${x / 0.4} ${y / 0.4} Tm ${pdfString(t)} Tj ET Q`,
    ),
  },
  { how: 'letters without width', reason: 'too small to see', at: plain((t, x, y) => shown('1 Tz', t, x, y)) },
  { how: 'opacity 0', reason: 'transparent', at: plain((t, x, y) => shown('/G0 gs', t, x, y)) },
  {
    how: 'opacity 0.04',
    reason: 'transparent',
    at: (t, x, y) => ({ states: '/G1 << /ca 0.04 >>', operators: shown('/G1 gs', t, x, y) }),
  },
  { how: 'outlines of opacity 0', reason: 'transparent', at: plain((t, x, y) => shown('1 Tr /G0 gs', t, x, y)) },
  {
    how: 'a group of opacity 0',
    reason: 'transparent',
    at: (t, x, y) => ({
      operators: 'q /G0 gs /Group Do Q',
      forms: { Group: { entries: GROUP, operators: write(t, x, y) } },
    }),
  },
  {
    how: 'a soft mask of nothing',
    reason: 'transparent',
    at: (t, x, y) => ({
      states: mask('Luminosity'),
      operators: shown('/G9 gs', t, x, y),
      forms: { Mask: { entries: GROUP, operators: '' } },
    }),
  },
  {
    how: 'a black soft mask',
    reason: 'transparent',
    at: (t, x, y) => ({
      states: mask('Luminosity'),
      operators: shown('/G9 gs', t, x, y),
      forms: { Mask: { entries: GROUP, operators: `0 g ${box(t, x, y)}` } },
    }),
  },
  {
    how: 'a soft mask that shows another place',
    reason: 'transparent',
    at: (t, x, y) => ({
      states: mask('Alpha'),
      operators: shown('/G9 gs', t, x, y),
      forms: { Mask: { entries: GROUP, operators: `1 g ${box(t, x, y - 60)}` } },
    }),
  },
  { how: 'below the page', reason: 'off the page', at: plain((t, x) => write(t, x, -40)) },
  { how: 'right of the page', reason: 'off the page', at: plain((t, _, y) => write(t, 700, y)) },
  {
    how: 'outside the crop box',
    reason: 'off the page',
    at: (t, x) => ({ entries: '/CropBox [0 40 595 842]', operators: write(t, x, 12) }),
  },
  { how: 'a clip elsewhere', reason: 'cut off', at: plain((t, x, y) => `q 0 0 10 10 re W n ${write(t, x, y)} Q`) },
  { how: 'a clip of nothing', reason: 'cut off', at: plain((t, x, y) => `q 0 0 m 0 0 l W n ${write(t, x, y)} Q`) },
  {
    how: 'the box of a form',
    reason: 'cut off',
    at: (t, x, y) => ({
      operators: 'q /Form Do Q',
      forms: {
        Form: { entries: '/BBox [0 0 20 20] /Resources << /Font << /F1 3 0 R >> >>', operators: write(t, x, y) },
      },
    }),
  },
  {
    how: 'a later box',
    reason: 'covered by a shape',
    at: plain((t, x, y) => `${write(t, x, y)} 1 1 1 rg ${box(t, x, y)}`),
  },
  {
    how: 'a later pill',
    reason: 'covered by a shape',
    at: plain((t, x, y) => `${write(t, x, y)} 0.9 0.9 0.9 rg ${pill(t, x, y)}`),
  },
  {
    how: 'a later bar',
    reason: 'covered by a shape',
    at: plain((t, x, y) => `${write(t, x, y)} q 0.9 G 20 w ${x - 6} ${y + 3} m ${x + t.length * 6} ${y + 3} l S Q`),
  },
  {
    how: 'two later veils',
    reason: 'covered by a shape',
    at: (t, x, y) => ({
      states: '/G1 << /ca 0.9 >>',
      operators: `${write(t, x, y)} q /G1 gs 1 g ${box(t, x, y)} ${box(t, x, y)} Q`,
    }),
  },
  {
    how: 'a later picture',
    reason: 'covered by a picture',
    at: plain((t, x, y) => `${write(t, x, y)} ${picture(t, x, y)}`),
  },
];
