import check from '../commands/check.ts';
import credits from '../commands/credits.ts';
import evaluate from '../commands/evaluate.ts';
import evaluations from '../commands/evaluations.ts';
import evidence from '../commands/evidence.ts';
import feedback from '../commands/feedback.ts';
import help from '../commands/help.ts';
import home from '../commands/home.ts';
import opinion from '../commands/opinion.ts';
import report from '../commands/report.ts';
import resume from '../commands/resume.ts';
import share from '../commands/share.ts';
import show from '../commands/show.ts';
import why from '../commands/why.ts';
import type { Command } from './chat/command.ts';

/**
 * Every command there is, in the order in which menus list them. A command's own options and services are narrower than
 * what a platform knows of it: `readValues` checks the options before every run, and app.ts passes the services each asks for.
 */
export const COMMANDS = [
  evaluate,
  resume,
  check,
  evaluations,
  credits,
  help,
  report,
  evidence,
  why,
  show,
  share,
  feedback,
  opinion,
  home,
] as unknown as readonly Command[];
