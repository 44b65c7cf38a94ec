import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const ROOT = new URL('../../docs/', import.meta.url);
const text = await readFile(new URL('security.md', ROOT), 'utf8');

/** The rows of its tables, without their heads. */
const threats = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('every threat that counts as met names the test that shows it', () => {
  expect(threats.length).toBeGreaterThan(30);
  for (const [, threat, , tests] of threats) expect(tests, threat).toMatch(/\]\(\.\.\/test\/[^)]+\.test\.ts\)/);
});

test('everything that the threat model links to is there', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
});
