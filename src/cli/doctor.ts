import type { Check } from '../chat/check.ts';
import { examine } from '../doctor/doctor.ts';
import type { CliCommand } from './command.ts';

const command: CliCommand = {
  operands: 0,
  options: {},
  async run() {
    const checks = await examine(process.env);
    const wrong = checks.filter(({ ok }) => !ok).length;
    const ending = wrong === 0 ? 'All is well.' : `${wrong} of ${checks.length} need mending.`;
    return { json: { checks }, text: [...checks.map(line), '', ending, ''].join('\n'), mendable: wrong > 0 };
  },
};
export default command;

const line = ({ name, ok, detail, next }: Check): string =>
  `${ok ? '✓ ok   ' : '✗ wrong'}  ${name}: ${detail}${next === undefined ? '' : `\n           What to do: ${next}`}`;
