import { readFile, writeFile } from 'node:fs/promises';

/** Puts the text between the marks of this name in a document. Throws where it has none. */
export async function writeSection(path: string, name: string, text: string): Promise<void> {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const document = await readFile(path, 'utf8');
  const [before, rest] = document.split(from);
  const after = rest?.split(to)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no marks ${from} and ${to}`);
  await writeFile(path, `${before}${from}\n${text.trim()}\n${to}${after}`);
}
