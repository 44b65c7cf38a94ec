import { helpCard } from '../src/cards/help.ts';
import { defineCommand, type Given } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';
import check from './check.ts';
import compare from './compare.ts';
import credits from './credits.ts';
import evaluate from './evaluate.ts';
import evaluations from './evaluations.ts';
import jobs from './jobs.ts';
import privacy from './privacy.ts';
import recheck from './recheck.ts';
import resume from './resume.ts';
import settings from './settings.ts';
import xray from './xray.ts';

export default defineCommand({
  name: 'help',
  summary: 'What you can ask for here',
  listed: true,
  options: {},
  translations: {
    de: { name: 'hilfe', summary: 'Was du hier fragen kannst' },
    fr: { name: 'aide', summary: 'Ce que vous pouvez demander ici' },
    es: { name: 'ayuda', summary: 'Lo que puedes pedir aquí' },
    pt: { name: 'ajuda', summary: 'O que pode pedir aqui' },
    it: { name: 'aiuto', summary: 'Che cosa puoi chiedere qui' },
  },
  run: async ({ person }: Given<Record<never, never>, Services>) =>
    helpCard(
      [evaluate, recheck, compare, xray, resume, check, evaluations, jobs, credits, privacy, settings],
      person.platform,
    ),
});
