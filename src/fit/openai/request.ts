import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { ResponseCreateParamsNonStreaming } from 'openai/resources/responses/responses';
import type { z } from 'zod';
import type { OpenAiSettings } from './settings.ts';
import { isOpenAi } from './settings.ts';
import { schemaOf } from './wire.ts';

/** One question to a model. */
export interface Question<T> {
  /** Of the answer's schema: letters, digits and underscores. */
  readonly name: string;
  readonly instructions: string;
  /** The papers, the one that most questions share first: a prompt is cached by its beginning. */
  readonly papers: readonly string[];
  readonly wire: z.ZodType<T>;
  /** The same for all questions that begin alike. */
  readonly cacheKey: string;
  /** A keyed hash of whoever asks; undefined where nobody does, as for a posting. */
  readonly person: string | undefined;
}

/** The question for the Responses API. Nothing is kept on the other side. */
export const toResponses = (
  { name, instructions, papers, wire, cacheKey, person }: Question<unknown>,
  { model }: OpenAiSettings,
  room: number,
): ResponseCreateParamsNonStreaming => ({
  model,
  instructions,
  input: papers.map((content) => ({ role: 'user', content })),
  text: { format: { type: 'json_schema', name, strict: true, schema: schemaOf(wire) } },
  max_output_tokens: room,
  store: false,
  prompt_cache_key: cacheKey,
  ...(person !== undefined && { safety_identifier: person }),
});

/** The question for Chat Completions: where it is not OpenAI's own, with what every server knows alone. */
export function toChat(
  { name, instructions, papers, wire, cacheKey, person }: Question<unknown>,
  settings: OpenAiSettings,
  room: number,
): ChatCompletionCreateParamsNonStreaming {
  const own = { max_completion_tokens: room, store: false, prompt_cache_key: cacheKey } as const;
  const identified = person === undefined ? {} : { safety_identifier: person };
  return {
    model: settings.model,
    messages: [
      { role: 'system', content: instructions },
      ...papers.map((content) => ({ role: 'user', content }) as const),
    ],
    response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: schemaOf(wire) } },
    ...(isOpenAi(settings) ? { ...own, ...identified } : { max_tokens: room }),
  };
}
