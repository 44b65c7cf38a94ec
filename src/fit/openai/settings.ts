import type { Engine } from '../role.ts';

/** How a language model is reached. */
export interface OpenAiSettings {
  readonly apiKey: string;
  readonly model: string;
  /** A compatible server in the place of OpenAI's own. */
  readonly baseUrl: string | undefined;
  readonly api: 'responses' | 'chat';
}

/** OpenAI's middle model of its newest family: about two cents an evaluation at the prices of November 2026. The one place that names a model. */
export const DEFAULT_MODEL = 'gpt-6.1-terra';
/** Moves with the instructions, the schemas and the checks: roles are frozen under it. */
const PROMPT_VERSION = '2';
export const OPENAI_URL = 'https://api.openai.com/v1';

/** A long posting takes a reasoning model half a minute; somebody waits, and whatever takes longer is tried once more. */
export const TIMEOUT_MS = 75_000;
/** One more try for a hiccup of the server or the line; beyond it the queue's own attempts come. */
export const RETRIES = 1;
/** Room for an answer with its reasoning: 30 requirements take about 4,000 tokens. A cut answer gets twice the room, once. */
export const MOST_OUTPUT_TOKENS = 12_000;

export const engineOf = ({ model }: Pick<OpenAiSettings, 'model'>): Engine => ({
  name: 'openai',
  version: `${model}/${PROMPT_VERSION}`,
});

/** OpenAI's own parameters are told to OpenAI; a compatible server with chat completions alone may refuse what it does not know. */
export const isOpenAi = ({ baseUrl }: Pick<OpenAiSettings, 'baseUrl'>): boolean =>
  baseUrl === undefined || new URL(baseUrl).hostname.endsWith('.openai.com');
