import { performance } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';

/** How long a process is looked at (milliseconds): a burst of commands has no gap as long. */
const LOOK_MS = 100;
/** The share of that time in which it may do something. */
const BUSY = 0.3;

/** Resolves when this process had little to do for a moment: what nobody waits for is done then. It keeps no process alive. */
export async function calm(): Promise<void> {
  for (;;) {
    const before = performance.eventLoopUtilization();
    await after(LOOK_MS, undefined, { ref: false });
    if (performance.eventLoopUtilization(before).utilization < BUSY) return;
  }
}
