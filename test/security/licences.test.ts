import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/** What may be shipped beside code of ours under the MIT licence, without a duty that reaches our own files. */
const SHIPPED = ['MIT', 'Apache-2.0', 'MIT OR Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
/** MPL-2.0 reaches the package's own files alone, and these are shipped as they are. */
const UNCHANGED = ['@resvg/resvg-wasm'];
/** What only builds and tests may be under besides. */
const ONLY_HERE = [...SHIPPED, 'MPL-2.0'];

const { packages } = Lock.parse(
  JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')),
);
const all = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));

test('every package has a licence that is known and allowed', () => {
  expect(all.length).toBeGreaterThan(200);
  const allowed = ({ name, license = 'unknown', dev }: (typeof all)[number]) =>
    (dev ? ONLY_HERE : SHIPPED).includes(license) || (license === 'MPL-2.0' && UNCHANGED.includes(name));
  expect(all.filter((one) => !allowed(one)).map(({ name, license }) => `${name}: ${license ?? 'unknown'}`)).toEqual([]);
});

test('every package is the one that was looked at: by its SHA-512', () => {
  expect(all.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
});
