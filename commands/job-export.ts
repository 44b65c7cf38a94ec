import { exportCard } from '../src/cards/jobs-export.ts';
import { defineCommand, type Given } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';

export default defineCommand({
  name: 'job-export',
  summary: 'All your jobs as a table, by a link for you alone',
  listed: false,
  options: {},
  async run({ person, services }: Given<Record<never, never>, Services>) {
    return exportCard(await services.links.download('jobs.csv', person), await services.store.zones.of(person));
  },
});
