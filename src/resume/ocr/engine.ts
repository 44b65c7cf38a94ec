import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is used of the recogniser's own interface (Tesseract 5, compiled to WebAssembly). */
type Api = {
  Init(path: null, language: string, engine: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  Clear(): void;
};
type Core = {
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
  readonly TessBaseAPI: new () => Api;
};

/** Recognises the words of one picture (PNG, JPEG or PGM): a table of words with places and confidences, or null where it is no picture. */
export type Recogniser = (picture: Uint8Array, orientation: number) => string | null;

const LANGUAGE = 'eng';
/** The neural engine; the older one needs other data. */
const NEURAL = 1;
/** Finds columns, blocks and lines by itself. */
const WHOLE_PAGE = '3';

/**
 * Loads the recogniser with its data, both from packages: nothing comes from a network. It decodes pictures and reads them
 * within WebAssembly, so that a broken picture can harm its own memory only.
 */
export async function recogniser(): Promise<Recogniser> {
  const require = createRequire(import.meta.url);
  const start = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (options: object) => Promise<Core>;
  const core = await start({ print: () => {}, printErr: () => {} });
  const data = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
  core.FS.writeFile(`${LANGUAGE}.traineddata`, gunzipSync(readFileSync(join(data, `${LANGUAGE}.traineddata.gz`))));
  const api = new core.TessBaseAPI();
  if (api.Init(null, LANGUAGE, NEURAL) !== 0) throw new Error('the data of the text recogniser did not load');
  api.SetVariable('tessedit_pageseg_mode', WHOLE_PAGE);
  return (picture, orientation) => {
    core.FS.writeFile('/input', picture);
    if (api.SetImageFile(orientation, 0) !== 0 || api.Recognize(null) !== 0) return null;
    const table = api.GetTSVText(0);
    api.Clear();
    return table;
  };
}
