import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Handler } from 'hono';

interface Asset {
  readonly body: string;
  readonly type: string;
  readonly tag: string;
}

const FOLDER = new URL('./page/', import.meta.url);
/** In the order of the cascade. */
const SHEETS = 'base brand button page empty card score text table stages composer fields drop answer phone'.split(' ');

/** The page's own files under /page/: one sheet of styles, modules without their types, the icon. Read at the first use and kept. */
export function assets(): Handler {
  let all: Promise<ReadonlyMap<string, Asset>> | undefined;
  return async (c, next) => {
    all ??= readAssets().catch((error: unknown) => {
      // A machine that has no file to spare has one later.
      all = undefined;
      throw error;
    });
    const found = (await all).get(c.req.param('file') ?? '');
    if (!found) return next();
    c.header('etag', found.tag);
    // Asked for each time, sent only when it is another: an update shows at once.
    c.header('cache-control', 'no-cache');
    if (c.req.header('if-none-match') === found.tag) return c.body(null, 304);
    return c.body(found.body, 200, { 'content-type': found.type });
  };
}

async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const styles = await Promise.all(SHEETS.map((name) => text(`${name}.css`)));
  const modules = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts'));
  const scripts = modules.map(async (name) => [name, script(await text(name))] as const);
  return new Map([
    ['chat.css', asset(styles.join('\n'), 'text/css; charset=utf-8')],
    ['icon.svg', asset(await text('icon.svg'), 'image/svg+xml')],
    ...(await Promise.all(scripts)),
  ]);
}

const text = (name: string): Promise<string> => readFile(new URL(name, FOLDER), 'utf8');

const script = (source: string): Asset => asset(stripTypeScriptTypes(source), 'text/javascript; charset=utf-8');

const asset = (body: string, type: string): Asset => ({
  body,
  type,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
});
