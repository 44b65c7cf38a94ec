import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Problem, type ProblemText } from './chat/problem.ts';
import type { CliAnswer, CliCommand } from './cli/command.ts';
import { usageProblem } from './cli/problems.ts';
import { VERSION } from './version.ts';

export const USAGE = `Rolefit: how well does a resume answer a job posting?

  rolefit start                                    everything in one process; the web chat on http://localhost:8080
  rolefit bot | rolefit worker                     the parts, for several processes on one database
  rolefit evaluate --resume FILE --job FILE|URL    the card, in the terminal; --url URL as with read-job
  rolefit read-resume FILE                         what a machine reads in a resume
  rolefit read-job FILE|URL [--url URL]            what a machine reads in a posting; --url says where a saved page is from
  rolefit doctor                                   looks at settings, tokens, scopes, permissions, database and queue
  rolefit manifest [--url URL]                     the manifest of a Slack app; --url for HTTP instead of Socket Mode
  rolefit register [--guild ID]                    gives Discord the commands: everywhere, or in one server at once
  rolefit agreement                                how far people's own scores are from ours; --json gives each as data
  rolefit grant --person PERSON --credits N        gives somebody credits: --person discord:ID or slack:TEAM.USER, --reason
                                                   WORDS that they read (no personal data), --key KEY to give it once only
  rolefit codes --credits N [--make N]             codes that give credits, shown this once: --uses N people each, --expires DAY
  rolefit jobs [--retry REF]                       work that failed for good, under the reference of its apology; --retry gives
                                                   it all its attempts again where nobody has been answered yet
  rolefit rekey                                    seals everything with SECRET_KEY that an older key sealed: SECRET_KEY_PREVIOUS
  rolefit why FILE                                 recomputes the score from the receipt in an evaluation's JSON

  FILE       a path, or - for standard input
  --json     one JSON object on standard output and nothing else
  --help     this; --version says which Rolefit it is
  Exit codes: 0 done, 2 something you can mend, 1 our fault
`;

const HELP = ['help', '--help', '-h'];
/** Run by the entry itself, which hands them over only when something is given with them. */
const PARTS = ['start', 'bot', 'worker'];
const ALWAYS = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const BROKEN: ProblemText = {
  code: 'our-fault',
  title: 'Something broke on our side',
  detail: 'It is not anything you did. Nothing was scored.',
  next: 'Try again; if it breaks again, please report it with what stands on standard error.',
};

const FULL: ProblemText = {
  code: 'output-full',
  title: 'The answer could not be written',
  detail: 'The disk that it should go to is full.',
  next: 'Make room there, and give the command again.',
};

/** Loaded only when given: reading one file must not load what fetching a posting needs. */
const COMMANDS: Readonly<Record<string, () => Promise<{ default: CliCommand }>>> = {
  evaluate: () => import('./cli/evaluate.ts'),
  'read-resume': () => import('./cli/read-resume.ts'),
  'read-job': () => import('./cli/read-job.ts'),
  why: () => import('./cli/why.ts'),
  doctor: () => import('./cli/doctor.ts'),
  agreement: () => import('./cli/agreement.ts'),
  grant: () => import('./cli/grant.ts'),
  codes: () => import('./cli/codes.ts'),
  jobs: () => import('./cli/jobs.ts'),
  rekey: () => import('./cli/rekey.ts'),
  manifest: () => import('./cli/manifest.ts'),
  register: () => import('./cli/register.ts'),
};

/** Runs one command of the terminal and prints its answer. Gives the exit code: 0 done, 2 a Problem, 1 our own fault. */
export async function runCli(name: string, args: readonly string[]): Promise<number> {
  const json = [name, ...args].includes('--json');
  try {
    const answer = await answerTo(name, args);
    return await told(json ? inJson(answer.json) : answer.text, answer.mendable ? 2 : 0);
  } catch (error) {
    const problem = error instanceof Problem;
    const text = problem ? error.text : BROKEN;
    // Where it broke is for us, and the terminal is the person's own: it may say what was being read.
    if (!problem) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    if (json) return told(inJson(problem ? { problem: text } : { fault: text }), problem ? 2 : 1);
    process.stderr.write(inWords(text));
    return problem ? 2 : 1;
  }
}

/** Prints an answer, and gives its exit code: 2 where the disk that it should go to is full. */
async function told(answer: string, code: number): Promise<number> {
  try {
    await print(answer);
    return code;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    process.stderr.write(inWords(FULL));
    return 2;
  }
}

async function answerTo(name: string, args: readonly string[]): Promise<CliAnswer> {
  if (HELP.includes(name)) return help;
  if (name === '--version') return { json: { version: VERSION }, text: `${VERSION}\n` };
  const { default: command } = await commandOf(name);
  const { values, positionals } = parsed(command, args);
  if (values.help) return help;
  const extra = positionals[command.operands];
  if (extra !== undefined) throw usageProblem(`"${extra}" is one argument too many.`);
  return command.run({ values: values as Record<string, string | undefined>, positionals });
}

const help: CliAnswer = { json: { usage: USAGE }, text: USAGE };

async function commandOf(name: string): Promise<{ default: CliCommand }> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return load();
  if (PARTS.includes(name)) return { default: part(name) };
  throw usageProblem(`There is no command "${name}".`);
}

/** What is given with it is help, or a mistake that must not be passed over: a port that was meant for it, say. */
const part = (name: string): CliCommand => ({
  operands: 0,
  options: {},
  run: () => Promise.reject(usageProblem(`\`rolefit ${name}\` takes nothing: its settings are in the environment.`)),
});

function parsed(command: CliCommand, args: readonly string[]) {
  try {
    const options: ParseArgsOptionsConfig = { ...command.options, ...ALWAYS };
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's own parser says which argument is wrong; anything else is not about arguments.
    if (error instanceof TypeError) throw usageProblem(mistake(error.message));
    throw error;
  }
}

/** Its words in one line, and those about an option that there isn't in ours: they leave a quote open. */
function mistake(message: string): string {
  const [, unknown] = /^Unknown option '(.+?)'/.exec(message) ?? [];
  if (unknown === undefined) return message.replaceAll('\n', ' ');
  return `There is no option ${unknown} here. A file whose name begins with a dash is given as ./-name or after --.`;
}

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const inWords = ({ title, detail, next }: ProblemText): string => `${title}\n${detail}\n${next}\n`;

/** Waits until the text is out: a pipe that reads slowly must get all of it before the process ends. Throws when it can't be written. */
const print = (text: string): Promise<void> =>
  new Promise((done, fail) => {
    // The callback below gets the error; without a listener it would end the process as well.
    process.stdout.once('error', () => {});
    process.stdout.write(text, (error) => (error && !hasRead(error) ? fail(error) : done()));
  });

/** Whoever reads may stop when they have what they want: `rolefit … | head`. */
const hasRead = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';
