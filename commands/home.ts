import { homeCard } from '../src/cards/home.ts';
import { defineCommand, type Given } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';

/** As many as a home page shows without scrolling on a phone. */
const MOST = 4;

export default defineCommand({
  name: 'home',
  summary: 'Where to begin',
  listed: false,
  options: {},
  async run({ person, services }: Given<Record<never, never>, Services>) {
    return homeCard(await services.store.evaluations.latest(person, MOST), services.reader.engine);
  },
});
