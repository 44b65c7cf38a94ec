import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What each folder may import of this project (besides itself), and which packages. Imports point one way. */
const RULES: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>> = {
  'src/chat': { folders: [], packages: ['zod'] },
  'src/fit/openai': { folders: ['src/fit'], packages: ['zod', 'openai'] },
  'src/fit': { folders: [], packages: ['zod'] },
  'src/credits': { folders: ['src/chat'], packages: ['zod'] },
  'src/payments': {
    folders: ['src/chat', 'src/credits', 'src/store', 'src/web'],
    packages: ['zod', 'hono', 'stripe'],
  },
  'src/jobs': { folders: ['src/fit'], packages: ['zod'] },
  'src/cards': { folders: ['src/chat', 'src/credits', 'src/fit', 'src/jobs'], packages: [] },
  'src/posting': {
    folders: ['src/chat'],
    packages: ['zod', 'undici', 'ipaddr.js', 'linkedom'],
  },
  'src/resume': {
    folders: ['src/chat'],
    packages: ['zod', 'pdf-parse', 'pdfjs-dist', 'linkedom', 'tesseract.js-core', '@tesseract.js-data/eng'],
  },
  'src/store': {
    folders: [
      'src/chat',
      'src/community',
      'src/credits',
      'src/door',
      'src/fit',
      'src/jobs',
      'src/posting',
      'src/silence',
      'src/web',
    ],
    packages: ['zod', 'kysely', 'pg', '@electric-sql/pglite'],
  },
  'src/picture': {
    folders: ['src/cards', 'src/fit', 'src/sign'],
    packages: ['hono', '@resvg/resvg-wasm'],
  },
  'src/report': {
    folders: ['src/cards', 'src/chat', 'src/fit', 'src/sign', 'src/store', 'src/web'],
    packages: ['zod', 'hono'],
  },
  'src/board': {
    folders: ['src/chat', 'src/queue', 'src/sign', 'src/store', 'src/web'],
    packages: ['zod', 'hono'],
  },
  'src/community': { folders: ['src/chat'], packages: ['zod'] },
  'src/governed': { folders: ['src/chat', 'src/community', 'src/services'], packages: [] },
  'src/download': { folders: ['src/chat', 'src/report', 'src/store'], packages: ['zod', 'hono'] },
  'src/door': { folders: ['src/chat', 'src/silence'], packages: [] },
  'src/silence': { folders: [], packages: [] },
  'src/queue': {
    folders: ['src/chat', 'src/door', 'src/log', 'src/silence'],
    packages: ['zod', 'bullmq', 'bullmq-otel', 'pg'],
  },
  'src/metrics': { folders: ['src/chat', 'src/fit', 'src/queue', 'src/services'], packages: ['prom-client'] },
  'src/slack': {
    folders: ['src/chat'],
    packages: ['zod', '@slack/bolt', '@slack/oauth', '@slack/types', '@slack/web-api'],
  },
  'src/discord': { folders: ['src/chat'], packages: ['zod', 'discord.js', 'discord-api-types'] },
  'src/web': { folders: ['src/chat'], packages: ['zod', 'hono', '@hono/node-server'] },
  'src/delivery': { folders: ['src/cards', 'src/chat', 'src/queue', 'src/services', 'src/store'], packages: [] },
  'src/job-given': { folders: ['src/chat', 'src/jobs', 'src/posting', 'src/store'], packages: [] },
  'src/jobs-step': { folders: ['src/chat', 'src/jobs'], packages: [] },
  'src/reminders': { folders: ['src/chat', 'src/jobs', 'src/queue', 'src/services', 'src/store'], packages: [] },
  'src/resume-given': { folders: ['src/chat', 'src/resume', 'src/services'], packages: [] },
  'src/accept': {
    folders: [
      'src/cards',
      'src/chat',
      'src/community',
      'src/credits',
      'src/delivery',
      'src/governed',
      'src/queue',
      'src/services',
      'src/store',
    ],
    packages: [],
  },
  'src/posting-given': {
    folders: ['src/chat', 'src/posting', 'src/services', 'src/store'],
    packages: [],
  },
  'src/work': {
    folders: [
      'src/cards',
      'src/chat',
      'src/delivery',
      'src/fit',
      'src/posting',
      'src/queue',
      'src/reading',
      'src/resume',
      'src/services',
      'src/store',
    ],
    packages: ['zod'],
  },
  'src/services': {
    folders: [
      'src/chat',
      'src/credits',
      'src/fit',
      'src/links',
      'src/log',
      'src/posting',
      'src/queue',
      'src/resume',
      'src/store',
    ],
    packages: [],
  },
  commands: {
    folders: [
      'src/accept',
      'src/chat',
      'src/cards',
      'src/community',
      'src/credits',
      'src/delivery',
      'src/fit',
      'src/governed',
      'src/job-given',
      'src/jobs',
      'src/jobs-step',
      'src/posting',
      'src/posting-given',
      'src/reminders',
      'src/resume',
      'src/resume-given',
      'src/queue',
      'src/services',
      'src/store',
    ],
    packages: [],
  },
  workers: {
    folders: [
      'src/chat',
      'src/cards',
      'src/delivery',
      'src/fit',
      'src/posting',
      'src/resume',
      'src/queue',
      'src/reading',
      'src/services',
      'src/store',
      'src/work',
    ],
    packages: [],
  },
};

/** Static and dynamic imports, and re-exports, with the specifier captured; words in strings and comments are neither. */
const IMPORT = /(?:^(?:import|export)\b[^'"`;]*?\bfrom\s*|^import\s*|\bimport\(\s*)['"]([^'"]+)['"]/gm;

const folderOf = (path: string): string =>
  Object.keys(RULES).find((folder) => path === `${folder}.ts` || path.startsWith(`${folder}/`)) ??
  path.replace(/\.ts$/, '');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Which imports of this file's text break the rule, one line each. `path` is relative to the project, with forward slashes. */
export function brokenImports(path: string, text: string): string[] {
  const folder = folderOf(path);
  const rule = RULES[folder];
  if (!rule) return [];
  return [...text.matchAll(IMPORT)].flatMap(([, specifier = '']) => {
    if (specifier.startsWith('node:')) return [];
    const target = specifier.startsWith('.')
      ? folderOf(normalize(join(dirname(path), specifier)))
      : packageOf(specifier);
    const allowed = specifier.startsWith('.') ? [folder, ...rule.folders] : rule.packages;
    return allowed.includes(target) ? [] : [`${path} imports ${target}`];
  });
}

/** Breaks of the rule in the whole tree. */
export const brokenTree = (): string[] =>
  globSync('{src,commands,workers}/**/*.ts').flatMap((path) => brokenImports(path, readFileSync(path, 'utf8')));

if (import.meta.main) {
  const broken = brokenTree();
  for (const line of broken) console.error(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
