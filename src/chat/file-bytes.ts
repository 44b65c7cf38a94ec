import { fileTooLarge } from './file-problems.ts';
import { RateLimited } from './refusal.ts';

/** Where a host that wants to be left alone does not say for how long. */
const DEFAULT_WAIT_SECONDS = 30;

/** Throws what is a file host's own trouble: RateLimited for 429, an Error for 5xx. Other statuses mean something else on each platform. */
export function refuseBusyHost({ status, headers }: Response): void {
  if (status === 429) throw new RateLimited(1_000 * (Number(headers.get('retry-after')) || DEFAULT_WAIT_SECONDS));
  if (status >= 500) throw new Error(`the file host answers ${status}`);
}

/** The body's bytes, counted while they come. Throws the Problem `file-too-large` as soon as there are more than `maxBytes`. */
export async function boundedBytes({ body, headers }: Response, maxBytes: number): Promise<Uint8Array> {
  if (Number(headers.get('content-length')) > maxBytes) throw fileTooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw fileTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
