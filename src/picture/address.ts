import type { Signer } from '../sign.ts';
import type { Shown } from './drawing.ts';

/** A picture's path. It holds two numbers and nothing of a person; the signature keeps others from having pictures drawn. */
export const picturePath = ({ sign }: Signer, { score, ceiling }: Shown): string =>
  `/picture/${score}-${ceiling}-${sign([score, ceiling])}.png`;

/** What a picture's name asks for; undefined for a name that we did not give. */
export function shownBy({ proves }: Signer, name: string): Shown | undefined {
  const [, score, ceiling, signature = ''] = /^(\d{1,3})-(\d{1,3})-([\w-]+)\.png$/.exec(name) ?? [];
  const shown = { score: Number(score), ceiling: Number(ceiling) };
  return proves([shown.score, shown.ceiling], signature) ? shown : undefined;
}
