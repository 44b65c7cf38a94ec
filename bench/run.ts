import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { reports } from './report.ts';
import { acknowledge } from './speed/acknowledge.ts';
import { chats } from './speed/chats.ts';
import { discordRun } from './speed/discord.ts';
import { evaluation } from './speed/evaluation.ts';
import { machine, onOneCore } from './speed/program.ts';
import { reading } from './speed/reading.ts';
import { slackRun } from './speed/slack.ts';
import { start } from './speed/start.ts';

/** `npm run bench`: what speed is claimed, measured in one run; the report is printed and kept. */
const [command = '', ...args] = [...onOneCore, process.execPath, 'bench/speed/throughput.ts'];
const parts = [
  `# How fast it is\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. Read the ratios; another machine has other milliseconds.\n`,
  await acknowledge(),
  await evaluation(),
  execFileSync(command, args, { encoding: 'utf8' }),
  await reading(),
  await start(),
  await reports(),
  await chats({
    'Slack, HTTP': slackRun(false),
    'Slack, Socket Mode': slackRun(true),
    'Discord, gateway': discordRun(false),
    'Discord, HTTP': discordRun(true),
  }),
];
const report = parts.join('\n');
process.stdout.write(report);
await writeFile('docs/bench.md', report);
