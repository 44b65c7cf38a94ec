import { fileTooLarge } from '../chat/file-problems.ts';

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
