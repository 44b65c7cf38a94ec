import { expect, test } from 'vitest';
import { brokenImports, brokenTree } from './imports.ts';

test('imports point one way in the whole tree', () => {
  expect(brokenTree()).toEqual([]);
});

test('an import against the direction is found, however it is written', () => {
  expect(brokenImports('src/fit/score.ts', "import { clip } from '../chat/text.ts';")).toEqual([
    'src/fit/score.ts imports src/chat',
  ]);
  expect(brokenImports('commands/help.ts', "const bolt = await import('@slack/bolt/dist/App.js');")).toEqual([
    'commands/help.ts imports @slack/bolt',
  ]);
  expect(brokenImports('src/web/page.ts', "export * from '../slack/render.ts';")).toEqual([
    'src/web/page.ts imports src/slack',
  ]);
});

test('what a folder may import is let through', () => {
  expect(
    brokenImports('src/cards/why.ts', "import { recompute } from '../fit/receipt.ts';\nimport { x } from './y.ts';"),
  ).toEqual([]);
});
