import { z } from 'zod';
import { address, token, whole } from './config-forms.ts';
import { DEFAULT_MODEL, type OpenAiSettings } from './fit/openai/settings.ts';

const PRICES = /^\d+(?:\.\d+)?,\d+(?:\.\d+)?,\d+(?:\.\d+)?$/;

/** What the environment may say of a reader over a language model. */
export const ReaderEnvironment = z.object({
  OPENAI_API_KEY: token.optional(),
  OPENAI_MODEL: z.string().regex(/^\S+$/, 'is no name of a model: it holds a space').optional(),
  OPENAI_BASE_URL: address('https', 'http').optional(),
  OPENAI_API: z.enum(['responses', 'chat'], 'is neither responses nor chat').optional(),
  OPENAI_PRICES: z
    .string()
    .regex(PRICES, 'is not three prices in dollars for a million tokens: input,cached,output, such as 1.00,0.05,5.00')
    .optional(),
  OPENAI_DAILY_TOKENS: whole(1, 1_000_000_000_000).optional(),
});
type Given = z.infer<typeof ReaderEnvironment>;

/** Dollars for a million tokens. */
export interface Prices {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** The reader over a language model, and what it may cost. */
export interface ReaderConfig extends OpenAiSettings {
  /** Undefined where nobody said them: prices change, and a wrong estimate is worse than none. */
  readonly prices: Prices | undefined;
  /** Undefined: without a limit. */
  readonly dailyTokens: number | undefined;
}

const NEEDS_KEY = ['OPENAI_MODEL', 'OPENAI_BASE_URL', 'OPENAI_API', 'OPENAI_PRICES', 'OPENAI_DAILY_TOKENS'] as const;

/** What of the environment does not go together, in a line each. */
export function readerFaults(given: Given): string[] {
  if (given.OPENAI_API_KEY !== undefined)
    return given.OPENAI_BASE_URL !== undefined && given.OPENAI_MODEL === undefined
      ? ['OPENAI_MODEL is needed with OPENAI_BASE_URL: name a model that this server has']
      : [];
  const idle = NEEDS_KEY.filter((name) => given[name] !== undefined);
  return idle.map(
    (name) =>
      `OPENAI_API_KEY is needed with ${name}: it switches the reader on (any word, where the server asks for none)`,
  );
}

/** The reader's part of a checked environment; undefined: the built-in reader, which needs no key. */
export const readerConfig = (given: Given): ReaderConfig | undefined =>
  given.OPENAI_API_KEY === undefined
    ? undefined
    : {
        apiKey: given.OPENAI_API_KEY,
        model: given.OPENAI_MODEL ?? DEFAULT_MODEL,
        baseUrl: given.OPENAI_BASE_URL,
        api: given.OPENAI_API ?? 'responses',
        prices: pricesIn(given.OPENAI_PRICES),
        dailyTokens: given.OPENAI_DAILY_TOKENS,
      };

function pricesIn(text: string | undefined): Prices | undefined {
  if (text === undefined) return undefined;
  const [input = 0, cached = 0, output = 0] = text.split(',').map(Number);
  return { input, cached, output };
}
