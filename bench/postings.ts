import { answersTable } from './postings-api.ts';
import { pagesTable } from './postings-pages.ts';

/** How well postings are read, as Markdown tables; what has no data here says so loudly. */
export async function postingTables(): Promise<string> {
  const leftOut = (folder: string): string => `**LEFT OUT**: ../shared/data/postings/${folder} is not here.`;
  return [
    '## Postings\n\n### Saved pages of one job site, with structured data and without\n',
    pagesTable() ?? leftOut('pages'),
    '\n### Real answers of job sites’ public interfaces\n',
    answersTable() ?? leftOut('api'),
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(await postingTables());
