import { randomUUID } from 'node:crypto';
import type { Person } from '../chat/platform.ts';
import { count } from '../chat/text.ts';
import type { CliCommand } from './command.ts';
import { usageProblem } from './problems.ts';
import { wholeOf } from './whole.ts';
import { withStore } from './with-store.ts';

/** What a history shows of a reason on a phone. */
const LONGEST_REASON = 80;

/** "discord:123", "slack:T1.U1" (workspace and member), "web:…". */
const PERSON = /^(slack|discord|web):(\S{1,100})$/;

const command: CliCommand = {
  operands: 0,
  options: {
    person: { type: 'string' },
    credits: { type: 'string' },
    reason: { type: 'string' },
    key: { type: 'string' },
  },
  async run({ values: { person, credits, reason, key = randomUUID() } }) {
    const [to, many] = [personOf(person), wholeOf('credits', credits)];
    if (reason !== undefined && reason.length > LONGEST_REASON)
      throw usageProblem(`--reason has at most ${LONGEST_REASON} characters.`);
    const given = await withStore(({ ledger }) => ledger.grant(key, to, many, reason ?? null));
    const text = given
      ? `Given: ${count(many, 'credit')}, under the key ${key}.`
      : `Nothing given: they have had what the key ${key} gives.`;
    return { json: { given, key, credits: many }, text: `${text}\n` };
  },
};
export default command;

function personOf(given = ''): Person {
  const [, platform, id] = PERSON.exec(given) ?? [];
  if (platform === undefined || id === undefined || (platform === 'slack' && !/^\w+\.\w+$/.test(id)))
    throw usageProblem('--person is like discord:123456789012345678 or slack:T0123.U0456 (workspace and member).');
  return { platform, id };
}
