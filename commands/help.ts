import { helpCard } from '../src/cards/help.ts';
import { defineCommand } from '../src/chat/command.ts';
import evaluate from './evaluate.ts';

export default defineCommand({
  name: 'help',
  summary: 'What you can ask for here',
  listed: true,
  options: {},
  run: async () => helpCard([evaluate]),
});
