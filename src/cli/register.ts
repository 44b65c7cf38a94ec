import { COMMANDS } from '../catalogue.ts';
import { Problem } from '../chat/problem.ts';
import { RateLimited, Unreachable } from '../chat/refusal.ts';
import { NEW_TOKEN } from '../discord/checks.ts';
import { NoAnswer } from '../discord/refused.ts';
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
    const outcome = await register(discord, COMMANDS, guild).catch((error: unknown) => {
      throw mendable(error, guild);
    });
    const where = guild === undefined ? 'everywhere' : 'in this server';
    const words = { registered: `registered ${where}`, unchanged: `as they were ${where}: nothing was sent` };
    return { json: { outcome, guild: guild ?? null }, text: `Discord's commands are ${words[outcome]}.\n` };
  },
};
export default command;

/** What Discord says against it, as far as whoever runs this can mend or wait for it. */
function mendable(error: unknown, guild: string | undefined): unknown {
  if (error instanceof Unreachable) {
    const { title, next } = error.reason === 'unauthorized' ? TOKEN : guild === undefined ? APPLICATION : SERVER;
    return new Problem({ code: 'discord-refuses', title, detail: `${NOTHING_SENT} (${error.message})`, next });
  }
  if (error instanceof RateLimited)
    return silent(`Discord asks for patience. Try again in ${Math.ceil(error.afterMs / 1_000)} seconds.`);
  return error instanceof NoAnswer ? silent('Look whether this machine reaches discord.com, and try again.') : error;
}

const NOTHING_SENT = 'The commands are as they were.';

const TOKEN = {
  title: 'Discord refuses the token',
  next: NEW_TOKEN,
};
const APPLICATION = {
  title: 'Discord does not let the token change this application',
  next: 'Set DISCORD_APP_ID to the application of the token: `rolefit doctor` names it.',
};
const SERVER = {
  title: 'Discord does not let us change the commands of this server',
  next: 'Invite the application to that server first, or correct the id of --guild.',
};

const silent = (next: string): Problem =>
  new Problem({ code: 'discord-silent', title: 'Discord does not answer', detail: NOTHING_SENT, next });
