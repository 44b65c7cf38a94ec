import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { BANDS, scoreAlt } from '../../src/cards/words.ts';
import { bandOf } from '../../src/fit/score.ts';
import { picturePath, shownBy } from '../../src/picture/address.ts';
import { drawing } from '../../src/picture/drawing.ts';
import { png } from '../../src/picture/png.ts';
import { pictures } from '../../src/picture/site.ts';
import { signer } from '../../src/sign.ts';
import { deriveKey } from '../../src/store/seal.ts';

const own = signer(deriveKey('a secret of at least thirty-two characters', 'picture'));
const other = signer(deriveKey('another secret of at least thirty-two', 'picture'));
const shown = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, two]) => ({ score: Math.min(one, two), ceiling: Math.max(one, two) }));
const textsOf = (svg: string): (string | null)[] =>
  [...parseHTML(svg).document.querySelectorAll('text')].map(({ textContent }) => textContent);

test('the picture shows the number, its band, and how far editing alone could take it', () => {
  expect(textsOf(drawing({ score: 78, ceiling: 84 }))).toEqual([
    '78',
    'Strong match',
    'Fit estimate · could show 84 by editing alone',
    '85',
    '70',
    '45',
  ]);
  expect(textsOf(drawing({ score: 78, ceiling: 78 }))).toContain('Fit estimate');
});

test('its alternative text says the same', () => {
  expect(scoreAlt({ score: 78, band: 'strong', ceiling: 84 })).toBe('Score 78 of 100, strong match, could show 84');
  expect(scoreAlt({ score: 12, band: 'weak', ceiling: 12 })).toBe('Score 12 of 100, weak match');
});

test('the ring and the scale are as long as the numbers say, for every score', () => {
  fc.assert(
    fc.property(shown, ({ score, ceiling }) => {
      const svg = drawing({ score, ceiling });
      const [dash] = /stroke-dasharray="([\d.]+)/.exec(svg)?.slice(1) ?? ['0'];
      expect(Number(dash)).toBeCloseTo(2 * Math.PI * 130 * (score / 100), 6);
      const widths = [...svg.matchAll(/width="([\d.]+)" height="16"/g)].map(([, width]) => Number(width));
      const wanted = [100, ceiling, score].filter((value) => value > 0).map((value) => 7.38 * value);
      expect(widths.map((width) => width.toFixed(4))).toEqual(wanted.map((width) => width.toFixed(4)));
      expect(svg).toContain(BANDS[bandOf(score)]);
    }),
  );
});

test('a PNG of 1200 by 400 pixels, the same bytes each time', async () => {
  const [one, two] = await Promise.all([0, 0].map(() => png(drawing({ score: 86, ceiling: 94 }))));
  const bytes = Buffer.from(one ?? []);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 400]);
  expect(two).toEqual(one);
  expect(bytes.length).toBeLessThan(100_000);
});

test('letters are drawn: a picture of other words has other bytes', async () => {
  const words = (text: string) =>
    png(
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20" font-family="Liberation Sans">${text}</text></svg>`,
    );
  expect(await words('Strong')).not.toEqual(await words('Weak'));
});

test('anybody may fetch a picture whose address we gave, and keep it; nobody can have another one drawn', async () => {
  const site = pictures(own);
  const path = picturePath(own, { score: 86, ceiling: 94 });
  const response = await site.request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  for (const forged of [
    path.replace('86', '87'),
    path.replace('94', '95'),
    path.replace('.png', ''),
    picturePath(other, { score: 86, ceiling: 94 }),
    '/picture/86-94.png',
    '/picture/999-999-x.png',
  ])
    expect((await site.request(forged)).status).toBe(404);
});

test('a name gives back what it was made of', () => {
  fc.assert(
    fc.property(shown, (any) => {
      const name = picturePath(own, any).replace('/picture/', '');
      expect([shownBy(own, name), shownBy(other, name)]).toEqual([any, undefined]);
    }),
  );
});
