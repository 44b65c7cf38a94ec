import { exportedCard } from '../src/cards/kept.ts';
import { defineCommand, type Given } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';

export default defineCommand({
  name: 'privacy-export',
  summary: 'Everything that is kept of you, in one archive, by a link for you alone',
  listed: false,
  options: {},
  run: async ({ person, services }: Given<Record<never, never>, Services>) =>
    exportedCard(await services.links.download('everything.zip', person)),
});
