/** As many as a process should hold in mind; what is beyond them is found by the sweep. */
const MOST_OWED = 1_000;

type Deed = () => Promise<unknown>;

/** What was promised while the queue was away, by job: the last word about it holds. It is done as soon as the queue is back, in order: whoever waits does not wait for the sweep. */
export function owedDeeds() {
  const deeds = new Map<string, Deed>();
  let begun: { readonly job: string; readonly over: Promise<boolean> } | undefined;
  return {
    keep(job: string, deed: Deed): void {
      if (deeds.size < MOST_OWED) deeds.set(job, deed);
    },
    /** What is owed of this job is not done any more; where it was begun just now, it is over when this resolves. */
    async drop(job: string): Promise<void> {
      deeds.delete(job);
      if (begun?.job === job) await begun.over;
    },
    /** Does what it can: where the queue goes again meanwhile, the rest is done the next time. */
    async settle(): Promise<void> {
      for (const [job, deed] of deeds) {
        begun = {
          job,
          over: deed().then(
            () => true,
            () => false,
          ),
        };
        if (!(await begun.over)) return;
        if (deeds.get(job) === deed) deeds.delete(job);
      }
    },
  };
}
