import { z } from 'zod';
import type { Check } from '../chat/check.ts';
import type { Command } from '../chat/command.ts';
import { Unreachable } from '../chat/refusal.ts';
import { count } from '../chat/text.ts';
import { type Ask, askDiscord } from './ask.ts';
import { intents, permissions } from './check-rights.ts';
import { isRegistered, routeOf } from './register.ts';
import type { DiscordSettings } from './settings.ts';

/** Looks at all that has to be right for Discord, and changes nothing. What can't be known without a token is left out. */
export async function discordChecks(
  settings: DiscordSettings,
  commands: readonly Command[],
): Promise<readonly Check[]> {
  const ask = askDiscord(settings);
  const application = await token(ask);
  if ('ok' in application) return [application];
  return [
    { name: TOKEN, ok: true, detail: 'Discord takes it.' },
    sameApplication(settings, application),
    endpoint(settings, application),
    intents(application.flags),
    await heard('Discord commands', registered(ask, settings, commands)),
    servers(application),
    ...(application.approximate_guild_count > 0 ? [await heard('Discord permissions', permissions(ask))] : []),
  ];
}

/** The look at one thing; that Discord does not tell of it keeps nobody from the others. */
const heard = (name: string, look: Promise<Check>): Promise<Check> =>
  look.catch(() => ({ name, ok: false, ...SILENT }));

const TOKEN = 'Discord token';

const Application = z.object({
  id: z.string(),
  interactions_endpoint_url: z.string().nullish(),
  flags: z.number().default(0),
  approximate_guild_count: z.number().default(0),
});
type Application = z.infer<typeof Application>;

async function token(ask: Ask): Promise<Application | Check> {
  try {
    return await ask({ method: 'GET', route: '/applications/@me' }, Application);
  } catch (error) {
    if (error instanceof Unreachable) return { name: TOKEN, ok: false, ...REFUSED };
    return { name: TOKEN, ok: false, ...SILENT };
  }
}

/** What whoever runs this does about a token that Discord refuses. */
export const NEW_TOKEN = 'In the developer portal, under Bot, reset the token, and put the new one into DISCORD_TOKEN.';

const REFUSED = {
  detail: 'Discord refuses it.',
  next: NEW_TOKEN,
};
const SILENT = {
  detail: 'Discord does not answer as it should.',
  next: 'Look whether this machine reaches discord.com, and at discordstatus.com.',
};

function sameApplication({ appId }: DiscordSettings, { id }: Application): Check {
  const name = 'Discord application';
  if (id === appId) return { name, ok: true, detail: 'DISCORD_APP_ID is the one of the token.' };
  const detail = 'DISCORD_APP_ID is another application than the one of the token.';
  return { name, ok: false, detail, next: `Set DISCORD_APP_ID to ${id}, or take the token of the other application.` };
}

/** Discord sends interactions one way only: once an address is set there, nothing comes over the gateway. */
function endpoint({ publicKey }: DiscordSettings, { interactions_endpoint_url: url }: Application): Check {
  const name = 'Discord interactions';
  const isSet = Boolean(url);
  if (publicKey === undefined && isSet) {
    const next =
      'In the developer portal, empty Interactions Endpoint URL; or set DISCORD_PUBLIC_KEY to get them over HTTP.';
    return { name, ok: false, detail: 'Discord sends them to an address, and we wait for them on the gateway.', next };
  }
  if (publicKey !== undefined && !isSet) {
    const next =
      'Start Rolefit, then set Interactions Endpoint URL in the developer portal to your address with /discord/interactions at its end.';
    return {
      name,
      ok: false,
      detail: 'DISCORD_PUBLIC_KEY is set, but Discord knows no address to send them to.',
      next,
    };
  }
  return { name, ok: true, detail: isSet ? 'They come over HTTP.' : 'They come over the gateway.' };
}

async function registered(ask: Ask, settings: DiscordSettings, commands: readonly Command[]): Promise<Check> {
  const name = 'Discord commands';
  const next = 'Run `rolefit register`.';
  try {
    const current = await isRegistered(ask, routeOf(settings), commands);
    if (current) return { name, ok: true, detail: 'Registered, and as they should be.' };
    return { name, ok: false, detail: 'Not registered, or not as they are now.', next };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return {
      name,
      ok: false,
      detail: 'Discord does not show them for this application id.',
      next: 'Correct DISCORD_APP_ID.',
    };
  }
}

function servers({ approximate_guild_count: n }: Application): Check {
  const name = 'Discord servers';
  if (n > 0) return { name, ok: true, detail: `In ${count(n, 'server')}.` };
  return { name, ok: true, detail: 'In no server yet: the invitation link is in docs/discord.md.' };
}
