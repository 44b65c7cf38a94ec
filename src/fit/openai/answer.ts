import type { ChatCompletion } from 'openai/resources/chat/completions';
import type { Response } from 'openai/resources/responses/responses';
import type { Tokens } from '../reader.ts';

/** What came back, by either interface: the text of the answer, or why there is none. */
export interface Answer {
  readonly ending: 'whole' | 'cut' | 'declined' | 'failed';
  readonly text: string;
  readonly tokens: Tokens;
}

/** A compatible server may count nothing: then nothing is known. */
const counted = (input = 0, cached = 0, output = 0): Tokens => ({ input, cached, output });

/** An answer of the Responses API. */
export function fromResponse({ output = [], status, incomplete_details: cut, usage }: Response): Answer {
  const parts = output.flatMap((item) => (item.type === 'message' ? item.content : []));
  const text = parts.map((part) => (part.type === 'output_text' ? part.text : '')).join('');
  const tokens = counted(usage?.input_tokens, usage?.input_tokens_details?.cached_tokens, usage?.output_tokens);
  const refused = parts.some(({ type }) => type === 'refusal') || cut?.reason === 'content_filter';
  if (refused) return { ending: 'declined', text: '', tokens };
  if (status === 'incomplete') return { ending: 'cut', text: '', tokens };
  return { ending: status === 'failed' || status === 'cancelled' ? 'failed' : 'whole', text, tokens };
}

/** An answer of Chat Completions. */
export function fromCompletion({ choices, usage }: ChatCompletion): Answer {
  const [choice] = choices ?? [];
  const cached = usage?.prompt_tokens_details?.cached_tokens;
  const tokens = counted(usage?.prompt_tokens, cached, usage?.completion_tokens);
  const text = choice?.message.content ?? '';
  if (choice?.message.refusal || choice?.finish_reason === 'content_filter')
    return { ending: 'declined', text: '', tokens };
  if (choice?.finish_reason === 'length') return { ending: 'cut', text: '', tokens };
  return { ending: choice ? 'whole' : 'failed', text, tokens };
}
