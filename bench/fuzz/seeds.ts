import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../../test/support/formats.ts';

/** A file to start from, by the kind that it is counted under. */
export type Seed = { readonly kind: string; readonly bytes: Uint8Array };

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
/** Larger files make slow rounds and find no more. */
const MOST_BYTES = 400_000;

/** Files that the tests write, a posting, and those of the data beside the project where it is there. */
export function seeds(): Seed[] {
  const own = Object.entries(FORMATS).map(([kind, write]) => ({ kind, bytes: write() }));
  const posting = { kind: 'posting', bytes: new Uint8Array(Buffer.from(POSTING)) };
  const near = [
    ...filesIn('resumes', /\.pdf$/),
    ...filesIn('resumes/docx', /\.docx$/),
    ...filesIn('hostile', /\.(?:pdf|docx?)$/),
  ];
  const pages = filesIn('postings/pages', /\.html$/).map((seed) => ({ ...seed, kind: 'posting' }));
  return [...own, posting, posting, posting, ...near, ...pages];
}

function filesIn(folder: string, kind: RegExp): Seed[] {
  const path = join(data, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => kind.test(file))
    .map((file) => ({
      kind: `data ${file.slice(file.lastIndexOf('.') + 1)}`,
      bytes: new Uint8Array(readFileSync(join(path, file))),
    }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length <= MOST_BYTES);
}

const POSTING = `<!doctype html><html><head><title>Engineer - Northwind</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Engineer",
"hiringOrganization":{"name":"Northwind"},"description":"&lt;p&gt;We ship &lt;b&gt;boxes&lt;/b&gt;.&lt;/p&gt;","datePosted":"2026-01-01"}</script>
</head><body><main><h1>Engineer</h1><h2>Requirements</h2><ul><li>Go or Rust, 3 years</li><li>SQL</li></ul>
<table><tr><td>Place</td><td>Lisbon</td></tr></table><p style="display:none">unseen</p></main></body></html>`;
