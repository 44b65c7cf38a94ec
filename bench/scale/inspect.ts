import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { freePort } from '../../test/support/process.ts';

/** What a process holds after its garbage was collected, in kB. */
export interface Memory {
  /** Objects of JavaScript, and bytes that they hold outside of the heap. */
  readonly held: number;
  /** Resident memory, as the system counts it. */
  readonly resident: number;
}

export interface Inspected {
  readonly options: readonly string[];
  /** Looks into the process that was started with these options. It does not end before it is left alone. */
  open(child: ChildProcess): Promise<{ look(): Promise<Memory>; leave(): void }>;
}

const Usage = z.object({ result: z.object({ usedSize: z.number(), backingStorageSize: z.number().default(0) }) });

/** A Node process that can be told to collect its garbage, and asked what is left. */
export async function inspected(): Promise<Inspected> {
  const port = await freePort();
  return {
    options: [`--inspect=127.0.0.1:${port}`],
    async open(child) {
      const socket = new WebSocket(await addressAt(port));
      await once(socket, 'open');
      const answers = new Map<number, (answer: unknown) => void>();
      socket.on('message', (said) => {
        const answer = JSON.parse(String(said));
        answers.get(answer.id)?.(answer);
      });
      const ask = (method: string) =>
        new Promise<unknown>((resolve) => {
          const id = answers.size + 1;
          answers.set(id, resolve);
          socket.send(JSON.stringify({ id, method }));
        });
      return {
        async look() {
          await ask('HeapProfiler.collectGarbage');
          const { result } = Usage.parse(await ask('Runtime.getHeapUsage'));
          return { held: (result.usedSize + result.backingStorageSize) / 1_024, resident: await residentOf(child.pid) };
        },
        leave: () => socket.terminate(),
      };
    },
  };
}

const Targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }));

async function addressAt(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = Targets.parse(await response.json());
  if (!target) throw new Error('nothing to inspect');
  return target.webSocketDebuggerUrl;
}

/** On Linux; 0 elsewhere. */
async function residentOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}
