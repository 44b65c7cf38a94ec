import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (name: string) => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const Rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(z.object({ alert: z.string(), expr: z.string(), annotations: z.object({ summary: z.string() }) })),
    }),
  ),
});
const alarms = Rules.parse(parse(await read('alarms.yaml'))).groups.flatMap(({ rules }) =>
  rules.map(({ alert }) => alert),
);

test('the runbook says of every alarm what it means and what to do, and of no other', async () => {
  const [, runbook = ''] = (await read('operate.md')).split('\n## Alarms\n');
  const sections = [...runbook.matchAll(/^### (\w+)\n\n(.+)$/gm)];
  expect(sections.map(([, name]) => name).toSorted()).toEqual(alarms.toSorted());
  for (const [, name, words = ''] of sections) expect(words.length, name).toBeGreaterThan(80);
});

test('an alarm that the dashboard names is one that there is', async () => {
  const named = [...(await read('grafana.json')).matchAll(/Alarm: (\w+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !alarms.includes(name))).toEqual([]);
});
