#!/usr/bin/env node
/** The one entry. Each command loads only what it needs: reading one file must not open a database. */
const [command = 'help', ...given] = process.argv.slice(2);

switch (command) {
  case 'start':
  case 'bot':
  case 'worker': {
    const { run } = await import('./run.ts');
    await run(command);
    break;
  }
  default: {
    const { runCli } = await import('./cli.ts');
    process.exitCode = await runCli(command, given);
  }
}
