import { COMMANDS } from '../catalogue.ts';
import { manifest } from '../slack/manifest.ts';
import type { CliCommand } from './command.ts';
import { settings } from './settings.ts';

const command: CliCommand = {
  operands: 0,
  options: { url: { type: 'string' } },
  async run({ values }) {
    const url = values.url ?? settings().publicUrl;
    const made = manifest(COMMANDS, url === undefined ? {} : { url });
    return { json: made, text: `${JSON.stringify(made, null, 2)}\n` };
  },
};
export default command;
