import type { ReaderConfig } from './config-reader.ts';
import { builtinReader } from './fit/builtin/reader.ts';
import type { Reader } from './fit/reader.ts';
import { deriveKey } from './store/seal.ts';

/** The reader that is configured: the built-in one, or one over a language model, whose SDK is loaded only then. */
export async function readerOf(config: ReaderConfig | undefined, secret: string): Promise<Reader> {
  if (config === undefined) return builtinReader;
  const { openAiReader } = await import('./fit/openai/reader.ts');
  return openAiReader(config, deriveKey(secret, 'reader').toString('hex'));
}
