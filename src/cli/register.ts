import { COMMANDS } from '../catalogue.ts';
import { register } from '../discord/register.ts';
import type { CliCommand } from './command.ts';
import { usageProblem } from './problems.ts';
import { settings } from './settings.ts';

const command: CliCommand = {
  operands: 0,
  options: { guild: { type: 'string' } },
  async run({ values: { guild } }) {
    const { discord } = settings();
    if (!discord) throw usageProblem('`rolefit register` needs DISCORD_TOKEN and DISCORD_APP_ID: see docs/discord.md.');
    if (guild !== undefined && !/^\d{15,22}$/.test(guild)) throw usageProblem(`"${guild}" is no server's id.`);
    const outcome = await register(discord, COMMANDS, guild);
    const where = guild === undefined ? 'everywhere' : 'in this server';
    const words = { registered: `registered ${where}`, unchanged: `as they were ${where}: nothing was sent` };
    return { json: { outcome, guild: guild ?? null }, text: `Discord's commands are ${words[outcome]}.\n` };
  },
};
export default command;
