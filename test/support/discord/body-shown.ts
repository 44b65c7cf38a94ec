import type { Block } from '../../../src/chat/card.ts';
import { renderMessage } from '../../../src/discord/render.ts';
import { aCard } from '../toy-commands.ts';
import { textsIn } from './body-walk.ts';

/** What stands below the title of a card with these blocks, by text display. */
export function shown(...blocks: Block[]): string[] {
  const [first = '', ...rest] = textsIn(renderMessage(aCard('T', { blocks })));
  return first === '## T' ? rest : [first.replace('## T\n', ''), ...rest];
}
