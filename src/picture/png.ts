import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
/** A font with a licence that lets it be passed on (SIL OFL 1.1), as the PDF library brings it. */
const FONT = resolve('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf');
const FAMILY = 'Liberation Sans';

type Draw = (svg: string) => Uint8Array<ArrayBuffer>;
let drawer: Promise<Draw> | undefined;

/** An SVG of ours as a PNG. The renderer is loaded with the first picture, which takes about 50 ms; nothing is fetched. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  drawer ??= open().catch((error: unknown) => {
    // It may load the next time.
    drawer = undefined;
    throw error;
  });
  return (await drawer)(svg);
}

async function open(): Promise<Draw> {
  const [{ initWasm, Resvg }, wasm, font] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(FONT),
  ]);
  await initWasm(wasm);
  return (svg) => {
    const picture = new Resvg(svg, {
      font: { fontBuffers: [font], defaultFontFamily: FAMILY, loadSystemFonts: false },
    });
    const image = picture.render();
    const bytes = Uint8Array.from(image.asPng());
    // WebAssembly's memory is not ours to collect.
    image.free();
    picture.free();
    return bytes;
  };
}
