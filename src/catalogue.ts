import check from '../commands/check.ts';
import compare from '../commands/compare.ts';
import credits from '../commands/credits.ts';
import evaluate from '../commands/evaluate.ts';
import evaluations from '../commands/evaluations.ts';
import evidence from '../commands/evidence.ts';
import feedback from '../commands/feedback.ts';
import help from '../commands/help.ts';
import home from '../commands/home.ts';
import job from '../commands/job.ts';
import jobExport from '../commands/job-export.ts';
import jobNext from '../commands/job-next.ts';
import jobNote from '../commands/job-note.ts';
import jobRemove from '../commands/job-remove.ts';
import jobSave from '../commands/job-save.ts';
import jobs from '../commands/jobs.ts';
import opinion from '../commands/opinion.ts';
import privacy from '../commands/privacy.ts';
import privacyDelete from '../commands/privacy-delete.ts';
import privacyExport from '../commands/privacy-export.ts';
import recheck from '../commands/recheck.ts';
import report from '../commands/report.ts';
import resume from '../commands/resume.ts';
import settings from '../commands/settings.ts';
import share from '../commands/share.ts';
import show from '../commands/show.ts';
import why from '../commands/why.ts';
import xray from '../commands/xray.ts';
import type { Command } from './chat/command.ts';

/**
 * Every command there is, in the order in which menus list them. A command's own options and services are narrower than
 * what a platform knows of it: `readValues` checks the options before every run, and app.ts passes the services each asks for.
 */
export const COMMANDS = [
  evaluate,
  recheck,
  compare,
  xray,
  resume,
  check,
  evaluations,
  jobs,
  credits,
  privacy,
  settings,
  help,
  report,
  evidence,
  why,
  show,
  share,
  feedback,
  opinion,
  privacyExport,
  privacyDelete,
  home,
  job,
  jobSave,
  jobNext,
  jobNote,
  jobRemove,
  jobExport,
] as unknown as readonly Command[];
