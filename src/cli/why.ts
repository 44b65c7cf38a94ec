import { z } from 'zod';
import { plainCard } from '../cards/plain.ts';
import { whyCard } from '../cards/why.ts';
import { Problem } from '../chat/problem.ts';
import { Receipt } from '../fit/fit.ts';
import { InconsistentReceipt, recompute } from '../fit/receipt.ts';
import type { CliCommand } from './command.ts';
import { bytesOf } from './papers.ts';
import { usageProblem } from './problems.ts';

const command: CliCommand = {
  operands: 1,
  options: {},
  async run({ positionals }) {
    const [path] = positionals;
    if (path === undefined) throw usageProblem('`rolefit why` needs the file of an evaluation’s JSON.');
    const receipt = receiptIn(Buffer.from(await bytesOf(path, 'evaluation')).toString('utf8'));
    const recomputed = checked(receipt);
    return { json: { score: receipt.score, recomputed, receipt }, text: plainCard(whyCard(receipt)) };
  },
};
export default command;

function receiptIn(text: string): Receipt {
  const read = z.object({ receipt: Receipt }).safeParse(jsonIn(text));
  if (read.success) return read.data.receipt;
  throw new Problem({
    code: 'not-an-evaluation',
    title: 'There is no receipt in this file',
    detail: 'It is not the JSON of an evaluation.',
    next: 'Make one with `rolefit evaluate … --json > evaluation.json`.',
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checked(receipt: Receipt): number {
  try {
    return recompute(receipt);
  } catch (error) {
    if (!(error instanceof InconsistentReceipt)) throw error;
    throw new Problem({
      code: 'receipt-does-not-add-up',
      title: 'This receipt does not add up',
      detail: error.message,
      next: 'It was changed after it was written. Evaluate again to get a true one.',
    });
  }
}
