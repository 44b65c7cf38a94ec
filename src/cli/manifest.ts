import { COMMANDS } from '../catalogue.ts';
import { manifest } from '../slack/manifest.ts';
import type { CliCommand } from './command.ts';
import { usageProblem } from './problems.ts';
import { settings } from './settings.ts';

const command: CliCommand = {
  operands: 0,
  options: { url: { type: 'string' } },
  async run({ values }) {
    const url = values.url ?? settings().publicUrl;
    if (url !== undefined && URL.parse(url)?.protocol !== 'https:')
      throw usageProblem(
        'Slack calls https addresses only: give --url, or PUBLIC_URL, like https://rolefit.example.com.',
      );
    const made = manifest(COMMANDS, url === undefined ? {} : { url });
    return { json: made, text: `${JSON.stringify(made, null, 2)}\n` };
  },
};
export default command;
