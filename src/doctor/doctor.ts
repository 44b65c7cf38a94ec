import { COMMANDS } from '../catalogue.ts';
import type { Check } from '../chat/check.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { openLog } from '../log.ts';
import { operatorLines } from '../operator.ts';
import { openQueue } from '../queue/queue.ts';
import { reachDatabase } from '../store/database.ts';
import { DataDirInUse } from '../store/lock.ts';
import { check } from './check.ts';
import { creditsCheck } from './credits.ts';
import { readerCheck } from './reader.ts';

/** Looks at everything that has to be right before people can use this installation. Changes nothing. */
export async function examine(env: Readonly<Record<string, string | undefined>>): Promise<readonly Check[]> {
  const config = configured(env);
  if (!('dataDir' in config)) return config;
  const checks = [
    settings(config),
    database(config),
    queue(config),
    readerCheck(config.reader),
    creditsCheck(config.credits),
    slack(config),
    discord(config),
  ];
  return (await Promise.all(checks)).flat();
}

function configured(env: Readonly<Record<string, string | undefined>>): Config | readonly Check[] {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.lines.map((detail) => ({ name: 'Settings', ok: false, detail, next: 'Correct it and look again.' }));
  }
}

async function settings({ publicUrl, slack, discord }: Config): Promise<Check> {
  const chats = [slack && 'Slack', discord && 'Discord'].filter((name) => name !== undefined);
  const where = publicUrl === undefined ? '' : `, reached at ${new URL(publicUrl).origin}`;
  return { name: 'Settings', ok: true, detail: `${chats.join(' and ') || 'The web chat only'}${where}.` };
}

const lines = (error: unknown) => operatorLines(error, undefined);

const database = (config: Config): Promise<Check> =>
  check(
    'Database',
    async () => {
      if (config.databaseUrl === undefined) return embedded(config.dataDir);
      await reachDatabase({ url: config.databaseUrl });
      return 'PostgreSQL answers.';
    },
    lines,
  );

async function embedded(dataDir: string): Promise<string> {
  try {
    await reachDatabase({ dataDir });
    return 'Embedded, in DATA_DIR, which can be written to.';
  } catch (error) {
    if (!(error instanceof DataDirInUse)) throw error;
    return 'Embedded, in DATA_DIR, where a Rolefit is running.';
  }
}

const queue = (config: Config): Promise<Check> =>
  check(
    'Jobs',
    async () => {
      if (config.redisUrl === undefined) return 'They wait in the database.';
      await (await openQueue({ redisUrl: config.redisUrl }, openLog('silent'))).close();
      return 'Redis answers.';
    },
    lines,
  );

async function slack({ slack, publicUrl }: Config): Promise<readonly Check[]> {
  if (!slack) return [];
  const { slackChecks } = await import('../slack/checks.ts');
  return slackChecks({ ...slack, publicUrl, stateSecret: '' }, COMMANDS);
}

async function discord({ discord }: Config): Promise<readonly Check[]> {
  if (!discord) return [];
  const { discordChecks } = await import('../discord/checks.ts');
  return discordChecks(discord, COMMANDS);
}
