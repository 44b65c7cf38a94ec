/** As many as a process should hold in mind; what is beyond them is found by the sweep. */
const MOST_OWED = 1_000;

/** What was promised while the queue was away. It is done as soon as that is back, in order: whoever waits does not wait for the sweep. */
export function owedDeeds() {
  const deeds = new Map<string, () => Promise<unknown>>();
  return {
    keep(key: string, deed: () => Promise<unknown>): void {
      if (deeds.size < MOST_OWED) deeds.set(key, deed);
    },
    /** Does what it can: where the queue goes again meanwhile, the rest is done the next time. */
    async settle(): Promise<void> {
      for (const [key, deed] of deeds) {
        const done = await deed().then(
          () => true,
          () => false,
        );
        if (!done) return;
        deeds.delete(key);
      }
    },
  };
}
