import { codeId, newCode } from '../credits/code.ts';
import type { CliCommand } from './command.ts';
import { usageProblem } from './problems.ts';
import { wholeOf } from './whole.ts';
import { withStore } from './with-store.ts';

const DAY_MS = 24 * 60 * 60_000;

const command: CliCommand = {
  operands: 0,
  options: {
    make: { type: 'string' },
    credits: { type: 'string' },
    uses: { type: 'string' },
    expires: { type: 'string' },
  },
  async run({ values }) {
    const many = wholeOf('make', values.make, '1');
    const each = { credits: wholeOf('credits', values.credits), uses: wholeOf('uses', values.uses, '1') };
    const expiresAt = values.expires === undefined ? null : endOf(values.expires);
    const codes = Array.from({ length: many }, newCode);
    await withStore(async (store) => {
      for (const code of codes) await store.codes.add({ id: codeId(code), ...each, expiresAt });
    });
    return { json: { codes, ...each, expires: expiresAt }, text: `${codes.join('\n')}\n` };
  },
};
export default command;

/** A code is good to the end of its last day, in UTC. */
function endOf(day: string): Date {
  const start = Date.parse(`${day}T00:00:00Z`);
  // The language takes the 31st of February for the 3rd of March.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day)
    throw usageProblem('--expires is a day such as 2026-12-31.');
  return new Date(start + DAY_MS);
}
