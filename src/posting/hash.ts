import { createHash } from 'node:crypto';
import type { Posting } from './posting.ts';

/** SHA-256 (hex) over title, company and text with blanks made equal: the same posting saved again has the same hash. */
export function postingHash(posting: Pick<Posting, 'title' | 'company' | 'text'>): string {
  const parts = [posting.title ?? '', posting.company ?? '', posting.text];
  const normal = parts.map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim());
  return createHash('sha256').update(JSON.stringify(normal)).digest('hex');
}
