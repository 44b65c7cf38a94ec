#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Modules are kept compiled beside the packages, and go with them: a start then takes a fifth less. Nobody else may write there, as
 * everybody may to the folder for passing files, and what is kept is run. Where it can't be written, it is read or does nothing.
 */
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/rolefit', import.meta.url)));

/** The one entry. Each command loads only what it needs: reading one file must not open a database. */
const [command = 'help', ...given] = process.argv.slice(2);

/** What is given with a part is help, or a mistake: the terminal's to answer, as is every other command. */
const part = given.length === 0 ? command : undefined;

switch (part) {
  case 'start':
  case 'bot':
  case 'worker': {
    const { run } = await import('./run.ts');
    await run(part);
    break;
  }
  default: {
    const { runCli } = await import('./cli.ts');
    process.exitCode = await runCli(command, given);
  }
}
