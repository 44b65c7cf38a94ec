import { parseArgs } from 'node:util';
import { Problem, type ProblemText } from './chat/problem.ts';
import type { CliCommand } from './cli/command.ts';
import { usageProblem } from './cli/problems.ts';

export const USAGE = `Rolefit: how well does a resume answer a job posting?

  rolefit start                                    everything in one process; the web chat on http://localhost:8080
  rolefit bot | rolefit worker                     the parts, for several processes on one database
  rolefit evaluate --resume FILE --job FILE|URL    the card, in the terminal
  rolefit read-resume FILE                         what a machine reads in a resume
  rolefit read-job FILE|URL [--url URL]            what a machine reads in a posting; --url says where a saved page is from
  rolefit why FILE                                 recomputes the score from the receipt in an evaluation's JSON

  --json   one JSON object on standard output and nothing else
  Exit codes: 0 done, 2 something you can mend, 1 our fault
`;

/** Loaded only when given: reading one file must not load what fetching a posting needs. */
const COMMANDS: Readonly<Record<string, () => Promise<{ default: CliCommand }>>> = {
  evaluate: () => import('./cli/evaluate.ts'),
  'read-resume': () => import('./cli/read-resume.ts'),
  'read-job': () => import('./cli/read-job.ts'),
  why: () => import('./cli/why.ts'),
};

/** Runs one command of the terminal and prints its answer. Gives the exit code: 0 done, 2 a Problem. Our own faults are thrown. */
export async function runCli(name: string, args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  try {
    const load = COMMANDS[name];
    if (!load) return usage(name);
    const { default: command } = await load();
    const answer = await command.run(parse(command, args));
    await print(json ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text);
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (json) await print(`${JSON.stringify({ problem: error.text }, null, 2)}\n`);
    else process.stderr.write(inWords(error.text));
    return 2;
  }
}

function usage(name: string): number {
  if (!['help', '--help', '-h'].includes(name)) throw usageProblem(`There is no command "${name}".`);
  process.stdout.write(USAGE);
  return 0;
}

function parse(command: CliCommand, args: readonly string[]) {
  try {
    const options = { ...command.options, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Record<string, string | undefined>, positionals };
  } catch (error) {
    // Node's own parser says which argument is wrong; anything else is not about arguments.
    if (error instanceof TypeError) throw usageProblem(error.message);
    throw error;
  }
}

const inWords = ({ title, detail, next }: ProblemText): string => `${title}\n${detail}\n${next}\n`;

/** Waits until the text is out: a pipe that reads slowly must get all of it before the process ends. */
const print = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()));
