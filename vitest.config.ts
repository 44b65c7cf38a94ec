import { defineConfig } from 'vitest/config';

/** Real databases and child processes on a small machine that may do much else: generous, and still far below a hang. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } };

const ALL = 'test/**/*.test.ts';

/**
 * Each has a worker of its own: what opens the whole service, kills processes or drives a browser; what has to answer within a
 * platform's three seconds, and answered late after some other files; and what counts the engine's work, which is another after
 * other files.
 */
const ALONE = [
  'test/{away,backup,chaos,cli*,crash,not-listening,run,service}.test.ts',
  'test/**/{crash,service,*.browser}.test.ts',
  'test/security/{rotation,routes,secrets}.test.ts',
  'test/{metrics/scrape,upgrades/upgrade,posting/hostile}.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['test/support/services.ts'],
    maxWorkers: 2,
    projects: [
      { test: { ...patience, name: 'alone', include: ALONE } },
      // Loading the libraries takes longer than most of these tests: a worker loads them once.
      { test: { ...patience, name: 'together', include: [ALL], exclude: ALONE, isolate: false } },
    ],
  },
});
